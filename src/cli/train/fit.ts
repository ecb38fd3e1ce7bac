/** Learns the text's and the sentence's weights from rows, and rounds them to whole numbers. */
import type { PackedModel } from '../../engine/reader/model.ts'
import { LARGEST_WEIGHT, packNumbers, packWeights } from '../../engine/reader/packed.ts'
import { FINE } from '../../engine/reader/scores.ts'
import { CATEGORIES } from '../../shared/finding.ts'
import { gaps } from './gaps.ts'
import { type Matrix, type Row, VIEW_WEIGHT } from './rows.ts'
import { solve } from './solver.ts'

export interface FitOptions {
  /** Most weights that are kept; the smallest go first. */
  keep: number
  seed: number
}

/** Steps of a rounded weight in one unit of margin, for features of the usual rareness. */
const SCALE = 40
const SOLVER = { cost: 1, rounds: 12 }

/** Weights after rounding: column to its outputs (the text's 17, then the sentence's 17). */
export interface Rounded {
  weights: Int8Array
  bias: number[]
}

/** Learns from the posts that `use` accepts. */
export function fit(matrix: Matrix, use: (post: number) => boolean, options: FitOptions): Rounded {
  const width = matrix.ids.length
  const count = CATEGORIES.length
  const posts = matrix.posts.filter((row) => use(row.post))
  const sentences = matrix.sentences.filter((row) => use(row.post))
  const rareness = rarenessOf(posts, width)
  const raw = new Float32Array(width * count * 2)
  const bias: number[] = []
  ;[posts, sentences].forEach((rows, half) => {
    const examples = rows.map((row) => ({ ...row, values: row.values.map((v, j) => v * rareness[row.columns[j]!]!) }))
    const { weights } = solve(examples, width, count, { ...SOLVER, seed: options.seed + half })
    for (let c = 0; c < width; c++) {
      const unit = rareness[c]! * VIEW_WEIGHT[matrix.views[c]!]! * SCALE
      for (let k = 0; k < count; k++) raw[(c * 2 + half) * count + k] = weights[c * count + k]! * unit
    }
    for (let k = 0; k < count; k++) bias.push(Math.round(weights[width * count + k]! * SCALE * FINE))
  })
  return { weights: round(raw, options.keep), bias }
}

/** ln(1 + posts / posts that have it). */
function rarenessOf(posts: readonly Row[], width: number): Float32Array {
  const frequency = new Float32Array(width)
  for (const row of posts) for (const c of row.columns) frequency[c]! += 1
  return frequency.map((n) => (n === 0 ? 0 : Math.log(1 + posts.length / n)))
}

function round(raw: Float32Array, keep: number): Int8Array {
  const histogram = new Float64Array(4096)
  const bin = (w: number): number => Math.min(4095, Math.floor(Math.abs(w) * 64))
  for (const w of raw) histogram[bin(w)]! += 1
  let least = 4095
  for (let kept = 0; least > 32; least--) {
    kept += histogram[least]!
    if (kept > keep) break
  }
  return Int8Array.from(raw, (w) =>
    bin(w) < least ? 0 : Math.max(-LARGEST_WEIGHT - 1, Math.min(LARGEST_WEIGHT, Math.round(w))),
  )
}

/** The model as it ships. */
export function pack(
  matrix: Matrix,
  { weights, bias }: Rounded,
  thresholds: readonly (readonly number[])[],
  lexicon: PackedModel['lexicon'],
): PackedModel {
  const outputs = CATEGORIES.length * 2
  const ids: number[] = []
  const sizes: number[] = []
  const where: number[] = []
  const kept: number[] = []
  matrix.ids.forEach((id, c) => {
    const used: number[] = []
    for (let o = 0; o < outputs; o++) if (weights[c * outputs + o] !== 0) used.push(o)
    if (used.length === 0) return
    ids.push(id)
    sizes.push(used.length)
    where.push(...gaps(used))
    for (const o of used) kept.push(weights[c * outputs + o]!)
  })
  return {
    format: 1,
    categories: [...CATEGORIES],
    bias,
    thresholds,
    lexicon,
    features: {
      ids: packNumbers(gaps(ids)),
      sizes: packNumbers(sizes),
      outputs: packNumbers(where),
      weights: packWeights(kept),
    },
  }
}
