/**
 * Weights of all categories of a feature, four to a number: five additions add them all, in registers, where a loop over
 * those that are not 0 would turn differently for each feature. A number holds whole numbers below 2 ** 53 exactly, so
 * four fields of 13 bits; a field below 0 borrows from the one above it, and gives back when they are split.
 */

const FIELDS = 4
/** Numbers of a row. */
const LANES = 5
export const MOST_CATEGORIES = LANES * FIELDS

/** Which of the two weights of a row. */
export const OF_SENTENCE = 0
export const OF_TEXT = 1

/** Rows that may be added before a field could overflow: 128 * 31 < 2 ** 12. */
const BLOCK = 128

/** Room for the sums of one view. */
export const WIDTH = 32

const UNIT = 2 ** 13
const UNITS = [1, UNIT, UNIT ** 2, UNIT ** 3] as const

/** Lanes of so many rows, all weights 0: those of all sentences' weights, then those of all texts'. */
export function createLanes(rows: number): Float64Array {
  return new Float64Array(rows * LANES * 2)
}

function placeOf(lanes: Float64Array, row: number, half: number, category: number): number {
  return (half * lanes.length) / 2 + row * LANES + Math.floor(category / FIELDS)
}

/** Sets a weight (from -31 to 31) that was 0. `half`: `OF_SENTENCE` or `OF_TEXT`. */
export function setWeight(lanes: Float64Array, row: number, half: number, category: number, weight: number): void {
  lanes[placeOf(lanes, row, half, category)]! += weight * UNITS[category % FIELDS]!
}

const split = new Int32Array(FIELDS)

/** A category's weight in a row. */
export function weightIn(lanes: Float64Array, row: number, half: number, category: number): number {
  split.fill(0)
  addFields(lanes[placeOf(lanes, row, half, category)]!, split, 0)
  return split[category % FIELDS]!
}

/** Adds up one half of the weights of `list`'s rows `from` to `to` into `sums`, by category, from place `base`. */
export function addRows(
  lanes: Float64Array,
  half: number,
  list: Uint16Array,
  from: number,
  to: number,
  sums: Int32Array,
  base: number,
): void {
  const offset = (half * lanes.length) / 2
  for (let at = from; at < to; ) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    for (const end = Math.min(to, at + BLOCK); at < end; at++) {
      const lane = list[at]! * LANES + offset
      a += lanes[lane]!
      b += lanes[lane + 1]!
      c += lanes[lane + 2]!
      d += lanes[lane + 3]!
      e += lanes[lane + 4]!
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
