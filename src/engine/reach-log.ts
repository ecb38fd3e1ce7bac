/** How states were reached in one segment, in order, as rows of one array: nothing is allocated while matching. */
const ROW = 5

export class ReachLog {
  used = 0
  private rows = new Int32Array(1024 * ROW)

  /** Adds a row and returns its number. `before`: the reach it followed; `older`: the same state's reach before this. */
  push(time: number, transition: number, length: number, before: number, older: number): number {
    let { rows } = this
    const at = this.used * ROW
    if (at === rows.length) {
      rows = new Int32Array(rows.length * 2)
      rows.set(this.rows)
      this.rows = rows
    }
    rows[at] = time
    rows[at + 1] = transition
    rows[at + 2] = length
    rows[at + 3] = before
    rows[at + 4] = older
    return this.used++
  }

  time(row: number): number {
    return this.rows[row * ROW]!
  }

  transition(row: number): number {
    return this.rows[row * ROW + 1]!
  }

  length(row: number): number {
    return this.rows[row * ROW + 2]!
  }

  before(row: number): number {
    return this.rows[row * ROW + 3]!
  }

  /** The reach at a time among this one and the older ones of its state, -1 when there is none. */
  find(row: number, time: number): number {
    const { rows } = this
    let at = row
    while (at !== -1 && rows[at * ROW]! > time) at = rows[at * ROW + 4]!
    return at !== -1 && rows[at * ROW] === time ? at : -1
  }
}
