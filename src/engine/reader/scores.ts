/**
 * Integer scores: each view's weights are summed over its distinct features and divided by the root of how many there
 * are, for the whole text and for each sentence; a category's score is twice the text's plus its best sentence's.
 */
import { WIDTH } from './lanes.ts'
import type { Model } from './model.ts'
import { VIEW, VIEWS } from './views.ts'
import { type ReaderText, walkPlace, walkSentence } from './walk.ts'
import { Weigher } from './weigher.ts'

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
export const NEARLY = 180

/** Below any score. */
const LOWEST = -0x40000000

/** Steps of a score in one step of a weight. */
export const FINE = 16

/** Exact: both are powers of two. */
const STEP = FINE / ONE

/** 65536 / sqrt(n), rounded down, in whole numbers only. */
export function inverseRoot(n: number): number {
  if (n <= 1) return ONE
  const square = Math.floor((ONE * ONE) / n)
  let root = Math.floor(Math.sqrt(square))
  while (root * root > square) root--
  while ((root + 1) * (root + 1) <= square) root++
  return root
}

const weighers = new WeakMap<Model, Weigher>()

function weigherOf(model: Model): Weigher {
  let weigher = weighers.get(model)
  if (!weigher) {
    weigher = new Weigher(model)
    weighers.set(model, weigher)
  }
  return weigher
}

/** Scores a text. */
export function scoreText(model: Model, read: ReaderText): Scores {
  const count = model.categories.length
  const weigher = weigherOf(model)
  const { sums } = weigher
  weigher.openText(read)
  weigher.openSentence()
  walkPlace(read.context, weigher)
  const place = new Int32Array(count)
  for (let c = 0; c < count; c++) place[c] = FINE * sums.sentence[VIEW.PLACE * WIDTH + c]! + model.bias[count + c]!

  const best = new Int32Array(count).fill(LOWEST)
  const where = new Int32Array(count)
  const next = new Int32Array(count).fill(LOWEST)
  const second = new Int32Array(count).fill(-1)
  const sizes = new Int32Array(VIEWS)
  const roots = new Float64Array(VIEWS)
  const sentences = read.sentences.length - 1
  let cue = 0
  for (let s = 0; s < sentences; s++) {
    weigher.openSentence()
    cue = walkSentence(read, model.lexicon, s, cue, weigher)
    weigher.closeSentence()
    for (let v = 0; v < VIEWS; v++) {
      sizes[v] = sizes[v]! + sums.sizes[v]!
      roots[v] = inverseRoot(sums.sizes[v]!)
    }
    for (let c = 0; c < count; c++) {
      const score = place[c]! + weigh(sums.sentence, roots, c)
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
  weigher.closeText()
  for (let v = 0; v < VIEWS; v++) roots[v] = inverseRoot(sizes[v]!)
  const total = new Int32Array(count)
  for (let c = 0; c < count; c++) {
    const whole = model.bias[c]! + FINE * sums.text[VIEW.PLACE * WIDTH + c]! + weigh(sums.text, roots, c)
    total[c] = 2 * whole + (sentences > 0 ? best[c]! : 0)
    if (best[c]! - next[c]! > NEARLY) second[c] = -1
  }
  return { total, sentence: where, second }
}

function weigh(sums: Int32Array, roots: Float64Array, c: number): number {
  let score = 0
  for (let v = 0; v < VIEW.PLACE; v++) score += Math.trunc(sums[v * WIDTH + c]! * roots[v]! * STEP)
  return score
}
