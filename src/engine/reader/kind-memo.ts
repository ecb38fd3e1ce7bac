/** What tokens stand for in pairs, as numbers: known by its symbols, not by a hash of them alone. */
import { longer } from './longer.ts'
import { Memo } from './memo.ts'
import { kindHash, MOST_SYMBOLS } from './token-symbols.ts'

/** Kinds that are kept; more while a text needs them. */
const USUAL = 4096

export class KindMemo extends Memo {
  /** By kind: its symbols, `MOST_SYMBOLS` places to each, and how many. */
  symbols = new Int32Array(USUAL * MOST_SYMBOLS)
  counts = new Uint8Array(USUAL)
  private hashes = new Int32Array(USUAL)

  constructor() {
    super(USUAL, 4)
  }

  /** The number of the kind of token that stands for the first `count` of these symbols, found or made. */
  numberOf(symbols: Int32Array, count: number): number {
    const hash = kindHash(symbols, 0, count)
    const mask = this.table.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const kind = this.table[slot]!
      if (kind < 0) return this.make(symbols, count, hash, slot)
      if (this.counts[kind] === count && this.isMadeOf(kind, symbols, count)) return kind
    }
  }

  private isMadeOf(kind: number, symbols: Int32Array, count: number): boolean {
    const own = kind * MOST_SYMBOLS
    for (let at = 0; at < count; at++) if (this.symbols[own + at] !== symbols[at]) return false
    return true
  }

  private make(symbols: Int32Array, count: number, hash: number, slot: number): number {
    const kind = this.count++
    this.table[slot] = kind
    this.hashes[kind] = hash
    this.counts[kind] = count
    for (let at = 0; at < count; at++) this.symbols[kind * MOST_SYMBOLS + at] = symbols[at]!
    if (this.count === this.hashes.length) this.grow()
    return kind
  }

  private grow(): void {
    const room = this.hashes.length * 2
    this.symbols = longer(this.symbols, room * MOST_SYMBOLS)
    this.counts = longer(this.counts, room)
    this.hashes = longer(this.hashes, room)
    this.spreadOut(room, (kind) => this.hashes[kind]!)
  }
}
