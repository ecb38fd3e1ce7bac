/**
 * The rows of pairs, kept from text to text: tokens stand for few things, and the same few stand near one another. What
 * a token stands for is known by its symbols, not by a hash of them.
 */
import { type FeatureTable, rowOf } from './feature-table.ts'
import { MOST_PAIRS, MOST_SYMBOLS, pairsOf, RING } from './token-symbols.ts'
import { featureId, VIEW } from './views.ts'

const MOST_KINDS = 2048
const KINDS_TABLE = MOST_KINDS * 4
const COUPLES_BITS = 15
const COUPLES_TABLE = 1 << COUPLES_BITS
const MOST_COUPLES = COUPLES_TABLE / 2
const MOST_ROWS = 1 << 16

const hashes = new Int32Array(MOST_PAIRS)

export class PairMemo {
  /** Rows of all couples of kinds; see `coupleOf`. */
  readonly rows = new Uint16Array(MOST_ROWS)
  /** The symbols of each kind of token, `MOST_SYMBOLS` places to a kind, and how many. */
  private readonly symbols = new Int32Array(MOST_KINDS * MOST_SYMBOLS)
  readonly counts = new Uint8Array(MOST_KINDS)
  /** Open addressing: numbers of kinds, -1 where free. */
  private readonly kinds = new Int16Array(KINDS_TABLE).fill(-1)
  /** Open addressing: left kind * MOST_KINDS + right kind, -1 where free; then what `coupleOf` returns. */
  private readonly couples = new Int32Array(COUPLES_TABLE * 2).fill(-1)
  private kindCount = 0
  private coupleCount = 0
  private rowCount = 0

  constructor(private readonly features: FeatureTable) {}

  /**
   * Empties the memo when it is nearly full, and says so: what it gave out is good until then. The kinds in `keep` get
   * their new numbers in place.
   */
  makeRoom(keep: Int32Array): boolean {
    const full =
      this.kindCount > MOST_KINDS - RING ||
      this.coupleCount > MOST_COUPLES - RING ||
      this.rowCount > MOST_ROWS - RING * MOST_PAIRS
    if (!full) return false
    const kept = Array.from(keep, (kind) => {
      const from = kind * MOST_SYMBOLS
      return this.symbols.slice(from, from + this.counts[kind]!)
    })
    this.kinds.fill(-1)
    this.couples.fill(-1)
    this.kindCount = 0
    this.coupleCount = 0
    this.rowCount = 0
    kept.forEach((symbols, at) => {
      keep[at] = this.kindOf(symbols, symbols.length)
    })
    return true
  }

  /** The number of the kind of token that stands for the first `count` of these symbols. */
  kindOf(symbols: Int32Array, count: number): number {
    let hash = count
    for (let at = 0; at < count; at++) hash = Math.imul(hash ^ symbols[at]!, 0x9e3779b1)
    for (let place = (hash ^ (hash >>> 16)) & (KINDS_TABLE - 1); ; place = (place + 1) & (KINDS_TABLE - 1)) {
      const kind = this.kinds[place]!
      if (kind < 0) return this.makeKind(symbols, count, place)
      if (this.counts[kind] === count && this.isKind(kind, symbols, count)) return kind
    }
  }

  private isKind(kind: number, symbols: Int32Array, count: number): boolean {
    const own = kind * MOST_SYMBOLS
    for (let at = 0; at < count; at++) if (this.symbols[own + at] !== symbols[at]) return false
    return true
  }

  private makeKind(symbols: Int32Array, count: number, place: number): number {
    const kind = this.kindCount++
    this.kinds[place] = kind
    this.counts[kind] = count
    for (let at = 0; at < count; at++) this.symbols[kind * MOST_SYMBOLS + at] = symbols[at]!
    return kind
  }

  /** Where the rows of the pairs of two kinds begin, times 16, plus how many there are. */
  coupleOf(left: number, right: number): number {
    const { couples } = this
    const key = left * MOST_KINDS + right
    for (let place = Math.imul(key, 0x9e3779b1) >>> (32 - COUPLES_BITS); ; place = (place + 1) & (COUPLES_TABLE - 1)) {
      const known = couples[place * 2]!
      if (known === key) return couples[place * 2 + 1]!
      if (known >= 0) continue
      couples[place * 2] = key
      couples[place * 2 + 1] = this.makeCouple(left, right)
      return couples[place * 2 + 1]!
    }
  }

  private makeCouple(left: number, right: number): number {
    const { symbols, counts } = this
    const from = this.rowCount
    const count = pairsOf(symbols, left * MOST_SYMBOLS, counts[left]!, right * MOST_SYMBOLS, counts[right]!, hashes)
    for (let at = 0; at < count; at++) {
      const row = rowOf(this.features, featureId(VIEW.PAIRS, hashes[at]!))
      if (row > 0) this.rows[this.rowCount++] = row
    }
    this.coupleCount++
    return from * 16 + this.rowCount - from
  }
}
