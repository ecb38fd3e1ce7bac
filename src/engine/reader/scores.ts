/**
 * Integer scores: each view's weights are summed over its distinct features and divided by the root of how many there
 * are, for the whole text and for each sentence; a category's score is twice the text's plus its best sentence's.
 */
import { type Features, VIEW, VIEWS } from './features.ts'
import { HEAD, type Model, placeOf } from './model.ts'

export interface Scores {
  /** Twice the text's score plus the best sentence's, by category. */
  total: Int32Array
  /** The sentence that scored best, by category. */
  sentence: Int32Array
  /** The sentence that scored nearly as well, -1 where none did. */
  second: Int32Array
}

const ONE = 65536

/** How far behind the best sentence the second may stay and still be pointed at. */
const NEARLY = 100

/** Steps of a score in one step of a weight. */
export const FINE = 16

/** 65536 / sqrt(n), rounded down, in whole numbers only. */
export function inverseRoot(n: number): number {
  if (n <= 1) return ONE
  const square = Math.floor((ONE * ONE) / n)
  let root = Math.floor(Math.sqrt(square))
  while (root * root > square) root--
  while ((root + 1) * (root + 1) <= square) root++
  return root
}

/** Scores a text by its features. */
export function scoreFeatures(model: Model, features: Features): Scores {
  const count = model.categories.length
  const { bounds } = features
  const places = bounds.length - 2
  const { weights } = model
  // By feature: 0 until seen, then the number of the sentence it was last seen in, plus 1.
  const seen = new Int32Array(model.features)
  const text = new Int32Array(VIEWS * count)
  const sums = new Int32Array(VIEWS * count)
  const sizes = new Int32Array(VIEWS)
  const textSizes = new Int32Array(VIEWS)
  const place = new Int32Array(count)

  const add = (from: number, to: number, sentence: number): void => {
    for (let i = from; i < to; i++) {
      const view = features.view[i]!
      sizes[view] = sizes[view]! + 1
      const at = placeOf(model, features.id[i]!)
      if (at < 0) continue
      const row = weights[at]!
      const before = seen[row]!
      if (before === sentence) continue
      seen[row] = sentence
      const base = view * count
      const middle = at + HEAD + weights[at + 1]!
      if (before === 0) {
        for (let w = at + HEAD; w < middle; w++) {
          const weight = weights[w]!
          text[base + (weight >>> 8)]! += (weight & 255) - 128
        }
      }
      for (let w = middle, end = middle + weights[at + 2]!; w < end; w++) {
        const weight = weights[w]!
        sums[base + (weight >>> 8)]! += (weight & 255) - 128
      }
    }
  }

  add(bounds[places]!, bounds[places + 1]!, places + 1)
  for (let c = 0; c < count; c++) place[c] = FINE * sums[VIEW.PLACE * count + c]! + model.bias[count + c]!

  const best = new Int32Array(count).fill(-0x40000000)
  const where = new Int32Array(count)
  const next = new Int32Array(count).fill(-0x40000000)
  const second = new Int32Array(count).fill(-1)
  for (let s = 0; s < places; s++) {
    sums.fill(0)
    sizes.fill(0)
    add(bounds[s]!, bounds[s + 1]!, s + 1)
    for (let v = 0; v < VIEWS; v++) textSizes[v] = textSizes[v]! + sizes[v]!
    const roots = Array.from(sizes, inverseRoot)
    for (let c = 0; c < count; c++) {
      const score = place[c]! + weigh(sums, roots, count, c)
      if (score > best[c]!) {
        next[c] = best[c]!
        second[c] = s > 0 ? where[c]! : -1
        best[c] = score
        where[c] = s
      } else if (score > next[c]!) {
        next[c] = score
        second[c] = s
      }
    }
  }
  const roots = Array.from(textSizes, inverseRoot)
  const total = new Int32Array(count)
  for (let c = 0; c < count; c++) {
    const whole = model.bias[c]! + FINE * text[VIEW.PLACE * count + c]! + weigh(text, roots, count, c)
    total[c] = 2 * whole + (places > 0 ? best[c]! : 0)
  }
  for (let c = 0; c < count; c++) if (best[c]! - next[c]! > NEARLY) second[c] = -1
  return { total, sentence: where, second }
}

function weigh(sums: Int32Array, roots: readonly number[], count: number, c: number): number {
  let score = 0
  for (let v = 0; v < VIEW.PLACE; v++) score += Math.trunc((sums[v * count + c]! * roots[v]! * FINE) / ONE)
  return score
}
