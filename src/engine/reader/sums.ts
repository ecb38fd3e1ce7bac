/**
 * Sums of the weights of features: each counts once in its sentence and once in the text, in the view that it was first
 * seen in. Written without branches where it matters: most features are new or not in no order that a processor could
 * guess.
 */
import { addRows, MOST_ROWS, WIDTH } from './lanes.ts'
import type { Model } from './model.ts'
import { VIEWS } from './views.ts'

export class Sums {
  /** By view and category, `WIDTH` places to a view: the sums of the text so far. */
  readonly text = new Int32Array(VIEWS * WIDTH)
  /** The same of the sentence, complete after `close`. */
  readonly sentence = new Int32Array(VIEWS * WIDTH)
  /** By view: how many features the sentence has, again and again the same ones counted too. */
  readonly sizes = new Int32Array(VIEWS)
  /** By row: the number of the sentence it was last seen in; sentences are numbered on from text to text. */
  private readonly seen: Int32Array
  private now = 0
  private textStart = 0
  /** Rows new to the sentence that wait to be added, `MOST_ROWS` places to a view, and how many. */
  private readonly fresh = new Uint16Array(VIEWS * MOST_ROWS)
  private readonly counts = new Int32Array(VIEWS)
  /** The rows among them that are new to the text, with their views above. */
  private readonly first = new Int32Array(MOST_ROWS)
  private firsts = 0

  constructor(private readonly model: Model) {
    this.seen = new Int32Array(model.rows)
  }

  openText(): void {
    if (this.now > 0x3fffffff) {
      this.seen.fill(0)
      this.now = 0
    }
    this.text.fill(0)
    this.textStart = this.now + 1
  }

  openSentence(): void {
    this.now++
    this.sentence.fill(0)
    this.sizes.fill(0)
  }

  /** Takes one row, 0 for none. */
  take(view: number, row: number): void {
    this.sizes[view] = this.sizes[view]! + 1
    const before = this.seen[row]!
    if (row === 0 || before === this.now) return
    if (this.counts[view] === MOST_ROWS || this.firsts === MOST_ROWS) this.add()
    this.seen[row] = this.now
    const count = this.counts[view]!
    this.fresh[view * MOST_ROWS + count] = row
    this.counts[view] = count + 1
    if (before < this.textStart) this.first[this.firsts++] = (view << 16) | row
  }

  /** Takes the rows of a list from one place to another, that stand for `size` features. */
  takeList(view: number, rows: Uint16Array, from: number, to: number, size: number): void {
    this.sizes[view] = this.sizes[view]! + size
    if (this.counts[view]! + to - from > MOST_ROWS || this.firsts + to - from > MOST_ROWS) this.add()
    const { seen, now, textStart, fresh, first } = this
    const above = view << 16
    let place = view * MOST_ROWS + this.counts[view]!
    let firsts = this.firsts
    // A row is always written, and the next is written over it where it was not new.
    for (let at = from; at < to; at++) {
      const row = rows[at]!
      const before = seen[row]!
      seen[row] = now
      fresh[place] = row
      const change = before ^ now
      place += (change | -change) >>> 31
      first[firsts] = above | row
      firsts += (before - textStart) >>> 31
    }
    this.counts[view] = place - view * MOST_ROWS
    this.firsts = firsts
  }

  /** Ends the sentence. */
  closeSentence(): void {
    this.add()
  }

  private add(): void {
    const { model, counts, first, text } = this
    for (let view = 0; view < VIEWS; view++) {
      const count = counts[view]!
      if (count === 0) continue
      addRows(model.lanes, this.fresh, view * MOST_ROWS, view * MOST_ROWS + count, this.sentence, view * WIDTH)
      counts[view] = 0
    }
    const { places, weights } = model
    for (let at = 0; at < this.firsts; at++) {
      const row = first[at]! & 0xffff
      const base = (first[at]! >> 16) * WIDTH
      for (let w = places[row]!, end = places[row + 1]!; w < end; w++) {
        const weight = weights[w]!
        const sum = base + (weight & 31)
        text[sum] = text[sum]! + (weight >> 5)
      }
    }
    this.firsts = 0
  }
}
