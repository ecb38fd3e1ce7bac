/** The weights of features that belong together, added up beforehand. */
import { rowOf } from './feature-table.ts'
import { type Lanes, setSum } from './lanes.ts'
import type { Model } from './model.ts'

/** What was learnt: which features, and their weights. */
export type Learnt = Pick<Model, 'table' | 'lanes'>

let rows = new Int32Array(128)

/** Makes a row the sum of what was learnt of the first `count` features of a list, by number. */
export function sumLearnt(into: Lanes, row: number, { table, lanes }: Learnt, ids: Int32Array, count: number): void {
  if (rows.length <= count) rows = new Int32Array(count * 2)
  let known = 0
  for (let at = 0; at < count; at++) {
    const one = rowOf(table, ids[at]!)
    // Always written, and the next over it where it was never learnt.
    rows[known] = one
    known += one > 0 ? 1 : 0
  }
  setSum(into, row, lanes, rows, known)
}
