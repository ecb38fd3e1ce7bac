/** Sums of the weights of what a sentence and a text have, by view and category. */
import { addRows, type Lanes, WIDTH } from './lanes.ts'
import type { Tally } from './tally.ts'
import { VIEWS } from './views.ts'

const one = new Int32Array(1)

export class Sums {
  /** `WIDTH` places to a view: the sums of the text, as far as its sentences are closed. */
  readonly text = new Int32Array(VIEWS * WIDTH)
  /** The same of the sentence. */
  readonly sentence = new Int32Array(VIEWS * WIDTH)
  /** By view: how many features the sentence has; the same one is counted each time. */
  readonly sizes = new Int32Array(VIEWS)

  openText(): void {
    this.text.fill(0)
  }

  openSentence(): void {
    this.sentence.fill(0)
    this.sizes.fill(0)
  }

  /** Adds one row, to the sentence and the text. */
  addRow(view: number, row: number, { sentence, text, bounds }: Lanes): void {
    one[0] = row
    addRows(sentence, bounds, one, 1, this.sentence, view * WIDTH)
    addRows(text, bounds, one, 1, this.text, view * WIDTH)
  }

  /** Adds what is new, by its numbers. */
  add(view: number, tally: Tally, { sentence, text, bounds }: Lanes): void {
    addRows(sentence, bounds, tally.fresh, tally.freshCount, this.sentence, view * WIDTH)
    addRows(text, bounds, tally.first, tally.firstCount, this.text, view * WIDTH)
  }
}
