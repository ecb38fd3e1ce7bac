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
  private id = new Int32Array(256)
  private key = new Int32Array(256)

  clear(): void {
    this.count = 0
  }

  /** Notes a signal, with a number by which its place is found later. */
  note(id: number, key: number): void {
    const at = this.count++
    if (at === this.id.length) this.grow()
    this.id[at] = id
    this.key[at] = key
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
    const size = this.id.length * 2
    const [id, key] = [this.id, this.key]
    this.id = new Int32Array(size)
    this.key = new Int32Array(size)
    this.id.set(id)
    this.key.set(key)
  }
}

export const NOTHING_SEEN: Seen = { count: 0, id: new Int32Array(0), start: new Int32Array(0) }
