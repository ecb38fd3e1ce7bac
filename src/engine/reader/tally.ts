/**
 * What counts once in a sentence and once in a text, by number: which of it is new. Written without branches: what is
 * new is nothing that a processor could guess.
 */
import { longer } from './longer.ts'

/** Sentences numbered through all texts begin anew from here on. */
const MOST_SENTENCES = 2 ** 30

export class Tally {
  /** New to the sentence, and new to the text; the first so many. */
  fresh: Int32Array
  first: Int32Array
  freshCount = 0
  firstCount = 0
  /** By number: the sentence that had it last. Sentences are numbered through all texts, so nothing needs to be cleared. */
  private seenIn: Int32Array
  private sentence = 0
  private text = 1

  /** @param room numbers are below it */
  constructor(private room: number) {
    this.seenIn = new Int32Array(room)
    // One more than can be new: a number is always written, and the next over it where it was not new.
    this.fresh = new Int32Array(room + 1)
    this.first = new Int32Array(room + 1)
  }

  /** Numbers are below `room` from now on. */
  makeRoom(room: number): void {
    if (room <= this.room) return
    this.room = room
    this.seenIn = longer(this.seenIn, room)
    this.fresh = longer(this.fresh, room + 1)
    this.first = longer(this.first, room + 1)
  }

  openText(): void {
    if (this.sentence > MOST_SENTENCES) {
      this.seenIn.fill(0)
      this.sentence = 0
    }
    this.text = this.sentence + 1
  }

  openSentence(): void {
    this.sentence++
    this.freshCount = 0
    this.firstCount = 0
  }

  take(number: number): void {
    const last = this.seenIn[number]!
    this.seenIn[number] = this.sentence
    this.fresh[this.freshCount] = number
    this.freshCount += (last - this.sentence) >>> 31
    this.first[this.firstCount] = number
    this.firstCount += (last - this.text) >>> 31
  }
}
