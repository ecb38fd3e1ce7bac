/**
 * Sums of the weights of features: each counts once in its sentence and once in the text, in the view that it was first
 * seen in. Written without branches where it matters: which features are new is nothing that a processor could guess.
 */
import { addRows, OF_SENTENCE, OF_TEXT, WIDTH } from './lanes.ts'
import { VIEWS } from './views.ts'

/** Room for the rows that wait, by view. */
const MOST_ROWS = 1024

export class Sums {
  /** By view and category, `WIDTH` places to a view: the sums of the text, complete after `closeText`. */
  readonly text = new Int32Array(VIEWS * WIDTH)
  /** The same of the sentence, complete after `closeSentence`. */
  readonly sentence = new Int32Array(VIEWS * WIDTH)
  /** By view: how many features the sentence has; the same one is counted each time. */
  readonly sizes = new Int32Array(VIEWS)
  /** One bit by row: whether the sentence, and whether the text, had it. As bits they stay in the nearest cache. */
  private readonly inSentence: Int32Array
  private readonly inText: Int32Array
  /** Rows new to the sentence, and new to the text, that wait to be added: `MOST_ROWS` places to a view, and how many. */
  private readonly fresh = new Uint16Array(VIEWS * MOST_ROWS)
  private readonly first = new Uint16Array(VIEWS * MOST_ROWS)
  private readonly freshCount = new Int32Array(VIEWS)
  private readonly firstCount = new Int32Array(VIEWS)

  /** @param lanes the weights of so many rows */
  constructor(
    private readonly lanes: Float64Array,
    rows: number,
  ) {
    this.inSentence = new Int32Array((rows >>> 5) + 1)
    this.inText = new Int32Array((rows >>> 5) + 1)
  }

  openText(): void {
    this.text.fill(0)
    this.inText.fill(0)
  }

  openSentence(): void {
    this.inSentence.fill(0)
    this.sentence.fill(0)
    this.sizes.fill(0)
  }

  /** Takes one row, 0 for none: that weighs nothing. */
  take(view: number, row: number): void {
    this.sizes[view] = this.sizes[view]! + 1
    if (this.freshCount[view] === MOST_ROWS) this.addFresh(view)
    if (this.firstCount[view] === MOST_ROWS) this.addFirst(view)
    const word = row >>> 5
    const had = this.inSentence[word]!
    const textHad = this.inText[word]!
    this.inSentence[word] = had | (1 << (row & 31))
    this.inText[word] = textHad | (1 << (row & 31))
    // A row is always written, and the next is written over it where it was not new.
    const count = this.freshCount[view]!
    this.fresh[view * MOST_ROWS + count] = row
    this.freshCount[view] = count + ((~had >>> (row & 31)) & 1)
    const firstCount = this.firstCount[view]!
    this.first[view * MOST_ROWS + firstCount] = row
    this.firstCount[view] = firstCount + ((~textHad >>> (row & 31)) & 1)
  }

  /** Takes the rows of a list from one place to another, that stand for `size` features; at most `MOST_ROWS` rows. */
  takeList(view: number, rows: Uint16Array, from: number, to: number, size: number): void {
    this.sizes[view] = this.sizes[view]! + size
    if (this.freshCount[view]! + to - from > MOST_ROWS) this.addFresh(view)
    if (this.firstCount[view]! + to - from > MOST_ROWS) this.addFirst(view)
    const { inSentence, inText, fresh, first } = this
    const base = view * MOST_ROWS
    let place = base + this.freshCount[view]!
    let firstPlace = base + this.firstCount[view]!
    for (let at = from; at < to; at++) {
      const row = rows[at]!
      const word = row >>> 5
      const had = inSentence[word]!
      const textHad = inText[word]!
      inSentence[word] = had | (1 << (row & 31))
      inText[word] = textHad | (1 << (row & 31))
      fresh[place] = row
      place += (~had >>> (row & 31)) & 1
      first[firstPlace] = row
      firstPlace += (~textHad >>> (row & 31)) & 1
    }
    this.freshCount[view] = place - base
    this.firstCount[view] = firstPlace - base
  }

  closeSentence(): void {
    for (let view = 0; view < VIEWS; view++) this.addFresh(view)
  }

  closeText(): void {
    for (let view = 0; view < VIEWS; view++) this.addFirst(view)
  }

  private addFresh(view: number): void {
    const from = view * MOST_ROWS
    addRows(this.lanes, OF_SENTENCE, this.fresh, from, from + this.freshCount[view]!, this.sentence, view * WIDTH)
    this.freshCount[view] = 0
  }

  private addFirst(view: number): void {
    const from = view * MOST_ROWS
    addRows(this.lanes, OF_TEXT, this.first, from, from + this.firstCount[view]!, this.text, view * WIDTH)
    this.firstCount[view] = 0
  }
}
