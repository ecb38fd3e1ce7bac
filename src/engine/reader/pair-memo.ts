/**
 * The rows of pairs, kept from text to text: tokens stand for few things, and the same few stand near one another. What
 * a token stands for is known by its symbols, not by a hash of them.
 */
import { type FeatureTable, rowOf } from './feature-table.ts'
import { MOST_PAIRS, MOST_SYMBOLS, pairsOf, RING, type SymbolRing } from './token-symbols.ts'
import { featureId, VIEW } from './views.ts'

const MOST_KINDS = 2048
const KINDS_TABLE = MOST_KINDS * 4
const COUPLES_BITS = 15
const COUPLES_TABLE = 1 << COUPLES_BITS
const MOST_COUPLES = COUPLES_TABLE / 2
const MOST_ROWS = MOST_COUPLES * 4

const hashes = new Int32Array(MOST_PAIRS)

export class PairMemo {
  /** Rows of all couples; a couple's are from `starts[couple]` to `starts[couple + 1]`. */
  readonly rows = new Uint16Array(MOST_ROWS)
  readonly starts = new Int32Array(MOST_COUPLES + 1)
  /** The symbols of each kind of token, and how many. */
  private readonly symbols = new Int32Array(MOST_KINDS * MOST_SYMBOLS)
  private readonly counts = new Uint8Array(MOST_KINDS)
  /** Open addressing: numbers of kinds, -1 where free. */
  private readonly kinds = new Int16Array(KINDS_TABLE).fill(-1)
  /** Open addressing: left kind * MOST_KINDS + right kind, -1 where free; then the number of the couple. */
  private readonly couples = new Int32Array(COUPLES_TABLE * 2).fill(-1)
  private kindCount = 0
  private coupleCount = 0

  constructor(private readonly features: FeatureTable) {}

  /** Empties the memo when it is nearly full, and says so: numbers of kinds and couples are good until then. */
  makeRoom(): boolean {
    const full =
      this.kindCount > MOST_KINDS - RING ||
      this.coupleCount > MOST_COUPLES - RING ||
      this.starts[this.coupleCount]! > MOST_ROWS - RING * MOST_PAIRS
    if (!full) return false
    this.kinds.fill(-1)
    this.couples.fill(-1)
    this.kindCount = 0
    this.coupleCount = 0
    return true
  }

  /** The number of the kind of token that a slot of the ring holds. */
  kindOf(ring: SymbolRing, slot: number): number {
    const from = slot * MOST_SYMBOLS
    const count = ring.counts[slot]!
    let hash = count
    for (let at = from; at < from + count; at++) hash = Math.imul(hash ^ ring.symbols[at]!, 0x9e3779b1)
    for (let place = (hash ^ (hash >>> 16)) & (KINDS_TABLE - 1); ; place = (place + 1) & (KINDS_TABLE - 1)) {
      const kind = this.kinds[place]!
      if (kind < 0) return this.makeKind(ring, from, count, place)
      if (this.counts[kind] === count && this.isKind(kind, ring, from, count)) return kind
    }
  }

  private isKind(kind: number, ring: SymbolRing, from: number, count: number): boolean {
    const own = kind * MOST_SYMBOLS
    for (let at = 0; at < count; at++) if (this.symbols[own + at] !== ring.symbols[from + at]) return false
    return true
  }

  private makeKind(ring: SymbolRing, from: number, count: number, place: number): number {
    const kind = this.kindCount++
    this.kinds[place] = kind
    this.counts[kind] = count
    for (let at = 0; at < count; at++) this.symbols[kind * MOST_SYMBOLS + at] = ring.symbols[from + at]!
    return kind
  }

  /** The number of the couple that two kinds make; `ring` holds them in these slots. */
  coupleOf(leftKind: number, rightKind: number, ring: SymbolRing, left: number, right: number): number {
    const { couples } = this
    const key = leftKind * MOST_KINDS + rightKind
    const hash = Math.imul(key, 0x9e3779b1)
    for (let place = hash >>> (32 - COUPLES_BITS); ; place = (place + 1) & (COUPLES_TABLE - 1)) {
      const known = couples[place * 2]!
      if (known === key) return couples[place * 2 + 1]!
      if (known < 0) {
        couples[place * 2] = key
        couples[place * 2 + 1] = this.coupleCount
        return this.makeCouple(ring, left, right)
      }
    }
  }

  private makeCouple(ring: SymbolRing, left: number, right: number): number {
    const couple = this.coupleCount++
    const count = pairsOf(ring, left, right, hashes)
    let row = this.starts[couple]!
    for (let at = 0; at < count; at++) {
      this.rows[row] = rowOf(this.features, featureId(VIEW.PAIRS, hashes[at]!))
      if (this.rows[row]! > 0) row++
    }
    this.starts[couple + 1] = row
    return couple
  }
}
