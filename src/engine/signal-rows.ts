/**
 * The signals of all segments of a text, as rows of one array of numbers. A long text has tens of thousands, and as
 * objects they kept the garbage collector busy: it ran in every check of 100,000 characters.
 */

/** What a pattern captured, in threes: number of the capture, start, end (relative to the segment). */
export type Captures = readonly number[]

/** Numbers of a row: signal, start, end (relative to the segment), bits of contexts, and what is rare. */
const ROW = 5
const START = 1
const END = 2
const CONTEXTS = 3
const EXTRA = 4

const NO_CAPTURES: Captures = []

export class SignalRows {
  /** How many rows there are, with those of segments that are gone. */
  used = 0
  private data = new Int32Array(256 * ROW)
  /** Captures of the rows that have some. */
  private captures: Captures[] = []

  /** Forgets the rows; what was there can still be read until the next is added. */
  clear(): void {
    this.used = 0
  }

  /** Adds a row. `repaired`: some of the signal's tokens were repaired. */
  add(
    signal: number,
    start: number,
    end: number,
    contexts: number,
    repaired: boolean,
    captures: Captures | null,
  ): void {
    if (this.used === 0) this.captures = []
    const at = this.used++ * ROW
    if (at === this.data.length) this.grow()
    const { data } = this
    data[at] = signal
    data[at + START] = start
    data[at + END] = end
    data[at + CONTEXTS] = contexts
    data[at + EXTRA] = ((captures ? this.captures.push(captures) : 0) << 1) | (repaired ? 1 : 0)
  }

  signal(row: number): number {
    return this.data[row * ROW]!
  }

  start(row: number): number {
    return this.data[row * ROW + START]!
  }

  end(row: number): number {
    return this.data[row * ROW + END]!
  }

  contexts(row: number): number {
    return this.data[row * ROW + CONTEXTS]!
  }

  isRepaired(row: number): boolean {
    return (this.data[row * ROW + EXTRA]! & 1) !== 0
  }

  capturesOf(row: number): Captures {
    const number = this.data[row * ROW + EXTRA]! >> 1
    return number === 0 ? NO_CAPTURES : this.captures[number - 1]!
  }

  /** Drops the rows of segments that are gone, once they are most of all; those that stay begin elsewhere then. */
  tidy(segments: readonly { signalsFrom: number; signalCount: number }[]): void {
    let live = 0
    for (let at = 0; at < segments.length; at++) live += segments[at]!.signalCount
    if (this.used <= 2 * live + 1024) return
    const { data, captures } = this
    this.data = new Int32Array((live + 256) * 2 * ROW)
    this.used = 0
    this.captures = []
    for (const segment of segments) {
      const from = segment.signalsFrom * ROW
      const to = this.used * ROW
      this.data.set(data.subarray(from, from + segment.signalCount * ROW), to)
      segment.signalsFrom = this.used
      this.used += segment.signalCount
      for (let at = to; at < this.used * ROW; at += ROW) {
        const extra = this.data[at + EXTRA]!
        if (extra > 1) this.data[at + EXTRA] = (this.captures.push(captures[(extra >> 1) - 1]!) << 1) | (extra & 1)
      }
    }
  }

  private grow(): void {
    const { data } = this
    this.data = new Int32Array(data.length * 2)
    this.data.set(data)
  }
}
