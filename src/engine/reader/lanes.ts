/**
 * Weights of all categories, four to a number: five additions add them all, in registers, where a loop over those that
 * are not 0 would turn differently for each feature. A number holds whole numbers below 2 ** 53 exactly, so four fields
 * of 13 bits; a field below 0 borrows from the one above it, and gives back when they are split.
 */
import { longer } from './longer.ts'

const FIELDS = 4
/** Numbers of a row. */
const LANES = 5
export const MOST_CATEGORIES = LANES * FIELDS

/** What a field can hold, above and below 0. */
const MOST = 2 ** 12 - 1

/** Room for the sums of one view. */
export const WIDTH = 32

const UNIT = 2 ** 13
const UNITS = [1, UNIT, UNIT ** 2, UNIT ** 3] as const

/** Rows of weights: those of a sentence, and those of the whole text. */
export interface Lanes {
  sentence: Float64Array
  text: Float64Array
  /** By row: no weight of it is further from 0, in either. */
  bounds: Uint16Array
}

/** So many rows, all weights 0. */
export function createLanes(rows: number): Lanes {
  return {
    sentence: new Float64Array(rows * LANES),
    text: new Float64Array(rows * LANES),
    bounds: new Uint16Array(rows),
  }
}

/** The same in more room. */
export function growLanes(lanes: Lanes, rows: number): void {
  lanes.sentence = longer(lanes.sentence, rows * LANES)
  lanes.text = longer(lanes.text, rows * LANES)
  lanes.bounds = longer(lanes.bounds, rows)
}

/** Sets a weight (from -31 to 31) that was 0. */
export function setWeight(
  lanes: Lanes,
  half: 'sentence' | 'text',
  row: number,
  category: number,
  weight: number,
): void {
  lanes[half][row * LANES + Math.floor(category / FIELDS)]! += weight * UNITS[category % FIELDS]!
  lanes.bounds[row] = Math.max(lanes.bounds[row]!, Math.abs(weight))
}

/** A category's weight in a row. */
export function weightIn(lanes: Lanes, half: 'sentence' | 'text', row: number, category: number): number {
  let left = lanes[half][row * LANES + Math.floor(category / FIELDS)]!
  if (left === 0) return 0
  for (let field = FIELDS - 1; field > category % FIELDS; field--) {
    left -= Math.floor(left / UNITS[field]! + 0.5) * UNITS[field]!
  }
  return Math.floor(left / UNITS[category % FIELDS]! + 0.5)
}

/** Makes a row the sum of `count` rows of other lanes. All of them together must stay below 2 ** 12. */
export function setSum(into: Lanes, row: number, from: Lanes, rows: Int32Array, count: number): void {
  sumInto(into.sentence, row * LANES, from.sentence, rows, count)
  sumInto(into.text, row * LANES, from.text, rows, count)
  let bound = 0
  for (let at = 0; at < count; at++) bound += from.bounds[rows[at]!]!
  into.bounds[row] = bound
}

function sumInto(into: Float64Array, place: number, from: Float64Array, rows: Int32Array, count: number): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  for (let at = 0; at < count; at++) {
    const lane = rows[at]! * LANES
    a += from[lane]!
    b += from[lane + 1]!
    c += from[lane + 2]!
    d += from[lane + 3]!
    e += from[lane + 4]!
  }
  into[place] = a
  into[place + 1] = b
  into[place + 2] = c
  into[place + 3] = d
  into[place + 4] = e
}

/** Adds up the weights of the first `count` rows of a list into `sums`, by category, from place `base`. */
export function addRows(
  weights: Float64Array,
  bounds: Uint16Array,
  list: Int32Array,
  count: number,
  sums: Int32Array,
  base: number,
): void {
  for (let at = 0; at < count; ) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    for (let left = MOST; at < count; at++) {
      const row = list[at]!
      left -= bounds[row]!
      if (left < 0) break
      const lane = row * LANES
      a += weights[lane]!
      b += weights[lane + 1]!
      c += weights[lane + 2]!
      d += weights[lane + 3]!
      e += weights[lane + 4]!
    }
    addFields(a, sums, base)
    addFields(b, sums, base + 4)
    addFields(c, sums, base + 8)
    addFields(d, sums, base + 12)
    addFields(e, sums, base + 16)
  }
}

/** Splits a number into its fields and adds them to four places. */
function addFields(all: number, sums: Int32Array, at: number): void {
  const fourth = Math.floor(all / UNITS[3] + 0.5)
  const three = all - fourth * UNITS[3]
  const third = Math.floor(three / UNITS[2] + 0.5)
  const two = three - third * UNITS[2]
  const second = Math.floor(two / UNIT + 0.5)
  sums[at] = sums[at]! + (two - second * UNIT)
  sums[at + 1] = sums[at + 1]! + second
  sums[at + 2] = sums[at + 2]! + third
  sums[at + 3] = sums[at + 3]! + fourth
}
