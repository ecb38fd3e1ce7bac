/** Learns the text's and the sentence's weights from rows, and rounds them to whole numbers. */
import type { PackedModel } from '../../engine/reader/model.ts'
import { LARGEST_WEIGHT, packNumbers, packWeights } from '../../engine/reader/packed.ts'
import { FINE } from '../../engine/reader/scores.ts'
import { CATEGORIES } from '../../shared/finding.ts'
import { gaps } from './gaps.ts'
import type { Matrix, Row } from './rows.ts'
import { type Example, solve } from './solver.ts'

export interface FitOptions {
  /** How many features the model may have, and how many weights: those that move scores most in a first, quick fit. */
  features: number
  weights: number
  seed: number
}

/** Steps of a rounded weight in one unit of margin, for features of the usual rareness. */
const SCALE = 16
const QUICK = { cost: 1, rounds: 3 }
const SOLVER = { cost: 1, rounds: 10 }

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
  const halves = [posts, sentences].map((rows) => rows.map((row) => weighed(row, rareness)))
  const masks = choose(halves, width, options)
  const rounded = new Int8Array(width * count * 2)
  const bias: number[] = []
  halves.forEach((rows, half) => {
    const mask = masks[half]!
    const { weights } = solve(narrowed(rows, mask, count), width, count, { ...SOLVER, seed: options.seed + half, mask })
    for (let c = 0; c < width; c++) {
      const unit = rareness[c]! * matrix.scales[c]! * SCALE
      for (let k = 0; k < count; k++) {
        const weight = Math.round(weights[c * count + k]! * unit)
        rounded[(c * 2 + half) * count + k] = Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, weight))
      }
    }
    for (let k = 0; k < count; k++) bias.push(Math.round(weights[width * count + k]! * SCALE * FINE))
  })
  return { weights: rounded, bias }
}

/** ln(1 + posts / posts that have it). */
function rarenessOf(posts: readonly Row[], width: number): Float32Array {
  const frequency = new Float32Array(width)
  for (const row of posts) for (const c of row.columns) frequency[c]! += 1
  return frequency.map((n) => (n === 0 ? 0 : Math.log(1 + posts.length / n)))
}

function weighed(row: Row, rareness: Float32Array): Example {
  const values = row.values.map((value, j) => value * rareness[row.columns[j]!]!)
  return { labels: row.labels, columns: row.columns, values }
}

/** Rows without the columns that no category uses. */
function narrowed(rows: readonly Example[], mask: Uint8Array, count: number): Example[] {
  return rows.map(({ labels, columns, values }) => {
    const used = (c: number): boolean => mask.subarray(c * count, (c + 1) * count).includes(1)
    const keep = Array.from(columns, used)
    return { labels, columns: columns.filter((_, j) => keep[j]), values: values.filter((_, j) => keep[j]) }
  })
}

/** Marks the weights that move scores most: squared, times how often and how strongly their features occur. */
function choose(halves: readonly Example[][], width: number, options: FitOptions): Uint8Array[] {
  const count = CATEGORIES.length
  const energies = halves.map((rows, half) => {
    const { weights } = solve(rows, width, count, { ...QUICK, seed: options.seed + 7 + half })
    const strength = new Float64Array(width)
    for (const { columns, values } of rows) {
      for (let j = 0; j < columns.length; j++) strength[columns[j]!]! += values[j]! ** 2 / rows.length
    }
    return weights.subarray(0, width * count).map((w, i) => w * w * strength[Math.floor(i / count)]!)
  })
  const columns = new Float64Array(width)
  for (const energy of energies) {
    energy.forEach((e, i) => {
      columns[Math.floor(i / count)]! += e
    })
  }
  const chosen = strongest(columns, options.features)
  return energies.map((energy) => {
    for (let i = 0; i < energy.length; i++) if (chosen[Math.floor(i / count)] === 0) energy[i] = 0
    return strongest(energy, Math.floor(options.weights / 2))
  })
}

/** Marks the n largest of many numbers above 0; among equals the first. */
function strongest(numbers: Float64Array | Float32Array, n: number): Uint8Array {
  const bar = n >= numbers.length ? 0 : numbers.slice().sort()[numbers.length - n]!
  const marks = Uint8Array.from(numbers, (x) => (x > bar ? 1 : 0))
  let left = n - marks.reduce((sum, mark) => sum + mark, 0)
  numbers.forEach((x, i) => {
    if (x === bar && x > 0 && left-- > 0) marks[i] = 1
  })
  return marks
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
  matrix.ids.forEach((id, column) => {
    const used: number[] = []
    for (let o = 0; o < outputs; o++) if (weights[column * outputs + o] !== 0) used.push(o)
    if (used.length === 0) return
    ids.push(id)
    sizes.push(used.length)
    where.push(...gaps(used))
    for (const o of used) kept.push(weights[column * outputs + o]!)
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
