/** What the patterns saw, as columns of numbers: cheap to fill and to read where thousands are seen in one text. */

export interface Seen {
  readonly count: number
  /** Numbers of signals, in the order of `start`, then of the number; the same one may stand there twice. */
  readonly id: Int32Array
  /** Where each begins, in UTF-16 code units of the text. */
  readonly start: Int32Array
}

/** Signals noted one after the other, nearly in order; sorted when they are asked for. */
export class SeenLog {
  count = 0
  /** By signal: how often it was noted. */
  readonly sizes: Int32Array
  private id = new Int32Array(256)
  private key = new Int32Array(256)
  /** The note of the same signal before, and by signal its last: the notes of one signal are a chain. */
  private before = new Int32Array(256)
  private readonly last: Int32Array

  /** @param signals how many signals there are */
  constructor(signals: number) {
    this.sizes = new Int32Array(signals)
    this.last = new Int32Array(signals)
  }

  clear(): void {
    this.count = 0
    this.sizes.fill(0)
  }

  /** Notes a signal, with a number by which its place is found later. */
  note(id: number, key: number): void {
    const at = this.count++
    if (at === this.id.length) this.grow()
    this.id[at] = id
    this.key[at] = key
    this.before[at] = this.last[id]!
    this.last[id] = at
    this.sizes[id]! += 1
  }

  /** The numbers noted with a signal, in order. */
  keysOf(id: number): number[] {
    const size = this.sizes[id]!
    const keys = new Array<number>(size)
    let note = this.last[id]!
    for (let at = size - 1; at >= 0; at--) {
      keys[at] = this.key[note]!
      note = this.before[note]!
    }
    return keys
  }

  /** All of them in order; `startOf` tells where a key begins. */
  columns(startOf: (key: number) => number): Seen {
    const { count } = this
    const id = new Int32Array(count)
    const start = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      const own = this.id[i]!
      const from = startOf(this.key[i]!)
      // Segments come in order, so that nothing is far from its place.
      let at = i
      while (at > 0 && (start[at - 1]! > from || (start[at - 1] === from && id[at - 1]! > own))) {
        start[at] = start[at - 1]!
        id[at] = id[at - 1]!
        at--
      }
      start[at] = from
      id[at] = own
    }
    return { count, id, start }
  }

  private grow(): void {
    this.id = doubled(this.id)
    this.key = doubled(this.key)
    this.before = doubled(this.before)
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(column.length * 2)
  twice.set(column)
  return twice
}

export const NOTHING_SEEN: Seen = { count: 0, id: new Int32Array(0), start: new Int32Array(0) }
