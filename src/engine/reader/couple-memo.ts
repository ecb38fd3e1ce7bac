/** Couples of kinds of tokens, as numbers, with the weights of all their pairs: the same few stand near one another. */
import { type FeatureTable, rowOf } from './feature-table.ts'
import type { KindMemo } from './kind-memo.ts'
import { createLanes, growLanes, type Lanes, setSum } from './lanes.ts'
import { longer } from './longer.ts'
import { rehash } from './rehash.ts'
import { MOST_PAIRS, MOST_SYMBOLS, pairsOf } from './token-symbols.ts'
import { featureId, VIEW } from './views.ts'

/** Couples that are kept; more while a text needs them. */
const USUAL = 16384

const hashes = new Int32Array(MOST_PAIRS)
const rows = new Int32Array(MOST_PAIRS)

const hashOf = (left: number, right: number): number => {
  const hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

export class CoupleMemo {
  /** By couple: the weights of all its pairs. */
  readonly lanes = createLanes(USUAL)
  /** Numbers of couples are below it. */
  room = USUAL
  private lefts = new Int32Array(USUAL)
  private rights = new Int32Array(USUAL)
  /** Open addressing: numbers of couples, -1 where free. */
  private table = new Int32Array(USUAL * 2).fill(-1)
  private count = 0

  constructor(
    private readonly features: FeatureTable,
    private readonly weights: Lanes,
    private readonly kinds: KindMemo,
  ) {}

  /** Whether most of the usual room is taken. */
  get isFull(): boolean {
    return this.count > USUAL - USUAL / 8
  }

  clear(): void {
    this.table.fill(-1)
    this.count = 0
  }

  /** The number of the couple of two kinds, found or made. */
  numberOf(left: number, right: number): number {
    const mask = this.table.length - 1
    for (let slot = hashOf(left, right) & mask; ; slot = (slot + 1) & mask) {
      const couple = this.table[slot]!
      if (couple < 0) return this.make(left, right, slot)
      if (this.lefts[couple] === left && this.rights[couple] === right) return couple
    }
  }

  private make(left: number, right: number, slot: number): number {
    const couple = this.count++
    this.table[slot] = couple
    this.lefts[couple] = left
    this.rights[couple] = right
    if (this.count === this.room) this.grow()
    const { symbols, counts } = this.kinds
    const size = pairsOf(symbols, left * MOST_SYMBOLS, counts[left]!, right * MOST_SYMBOLS, counts[right]!, hashes)
    let known = 0
    for (let at = 0; at < size; at++) {
      const row = rowOf(this.features, featureId(VIEW.PAIRS, hashes[at]!))
      rows[known] = row
      known += row > 0 ? 1 : 0
    }
    setSum(this.lanes, couple, this.weights, rows, known)
    return couple
  }

  private grow(): void {
    this.room *= 2
    this.lefts = longer(this.lefts, this.room)
    this.rights = longer(this.rights, this.room)
    growLanes(this.lanes, this.room)
    this.table = rehash(this.count, this.room * 2, (couple) => hashOf(this.lefts[couple]!, this.rights[couple]!))
  }
}
