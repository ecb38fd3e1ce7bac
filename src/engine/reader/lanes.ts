/**
 * Weights of all categories of a feature, four to a number: five look-ups add them all, in registers, where a loop over
 * those that are not 0 would turn differently for each feature. Each weight is kept above 0 by a constant, which the sum
 * takes off again.
 */

/** Numbers of a row: room for 20 categories. */
export const LANES = 5
export const MOST_CATEGORIES = LANES * 4

/** Rows that may be added before the sixteen bits of a sum could overflow: 1024 * 63 < 65536. */
export const MOST_ROWS = 1024

/** Room for the sums of one view. */
export const WIDTH = 32

const ABOVE = 32
const EMPTY = ABOVE * 0x01010101
const EVEN = 0x00ff00ff

/** Lanes of so many rows, all weights 0. */
export function createLanes(rows: number): Int32Array {
  return new Int32Array(rows * LANES).fill(EMPTY)
}

/** Sets a weight (from -31 to 31) that was 0. */
export function setWeight(lanes: Int32Array, row: number, category: number, weight: number): void {
  lanes[row * LANES + (category >> 2)]! += weight << ((category & 3) * 8)
}

/** A category's weight in a row. */
export function weightIn(lanes: Int32Array, row: number, category: number): number {
  return ((lanes[row * LANES + (category >> 2)]! >>> ((category & 3) * 8)) & 0xff) - ABOVE
}

/** Adds up the weights of `list`'s rows `from` to `to` (at most `MOST_ROWS`) into `sums`, by category, from `base`. */
export function addRows(
  lanes: Int32Array,
  list: Uint16Array,
  from: number,
  to: number,
  sums: Int32Array,
  base: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  let i = 0
  let j = 0
  for (let at = from; at < to; at++) {
    const lane = list[at]! * LANES
    const first = lanes[lane]!
    const second = lanes[lane + 1]!
    const third = lanes[lane + 2]!
    const fourth = lanes[lane + 3]!
    const fifth = lanes[lane + 4]!
    a = (a + (first & EVEN)) | 0
    b = (b + ((first >>> 8) & EVEN)) | 0
    c = (c + (second & EVEN)) | 0
    d = (d + ((second >>> 8) & EVEN)) | 0
    e = (e + (third & EVEN)) | 0
    f = (f + ((third >>> 8) & EVEN)) | 0
    g = (g + (fourth & EVEN)) | 0
    h = (h + ((fourth >>> 8) & EVEN)) | 0
    i = (i + (fifth & EVEN)) | 0
    j = (j + ((fifth >>> 8) & EVEN)) | 0
  }
  const above = (to - from) * ABOVE
  split(a, b, above, sums, base)
  split(c, d, above, sums, base + 4)
  split(e, f, above, sums, base + 8)
  split(g, h, above, sums, base + 12)
  split(i, j, above, sums, base + 16)
}

function split(even: number, odd: number, above: number, sums: Int32Array, at: number): void {
  sums[at] = sums[at]! + (even & 0xffff) - above
  sums[at + 1] = sums[at + 1]! + (odd & 0xffff) - above
  sums[at + 2] = sums[at + 2]! + (even >>> 16) - above
  sums[at + 3] = sums[at + 3]! + (odd >>> 16) - above
}
