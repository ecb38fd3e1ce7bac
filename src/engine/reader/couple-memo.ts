/** Couples of kinds of tokens, as numbers, with the weights of all their pairs: the same few stand near one another. */
import type { KindMemo } from './kind-memo.ts'
import { createLanes, growLanes } from './lanes.ts'
import { longer } from './longer.ts'
import { Memo, mixed } from './memo.ts'
import { type Learnt, sumLearnt } from './sum-learnt.ts'
import { MOST_PAIRS, MOST_SYMBOLS, pairsOf } from './token-symbols.ts'
import { featureId, VIEW } from './views.ts'

/** Couples that are kept; more while a text needs them. */
const USUAL = 16384

/** First the hashes of a couple's pairs, then their numbers. */
const ids = new Int32Array(MOST_PAIRS)

const hashOf = (left: number, right: number): number =>
  mixed(Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b))

export class CoupleMemo extends Memo {
  /** By couple: the weights of all its pairs. */
  readonly lanes = createLanes(USUAL)
  /** Numbers of couples are below it. */
  room = USUAL
  private lefts = new Int32Array(USUAL)
  private rights = new Int32Array(USUAL)

  constructor(
    private readonly learnt: Learnt,
    private readonly kinds: KindMemo,
  ) {
    super(USUAL, 2)
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
    const size = pairsOf(symbols, left * MOST_SYMBOLS, counts[left]!, right * MOST_SYMBOLS, counts[right]!, ids)
    for (let at = 0; at < size; at++) ids[at] = featureId(VIEW.PAIRS, ids[at]!)
    sumLearnt(this.lanes, couple, this.learnt, ids, size)
    return couple
  }

  private grow(): void {
    this.room *= 2
    this.lefts = longer(this.lefts, this.room)
    this.rights = longer(this.rights, this.room)
    growLanes(this.lanes, this.room)
    this.spreadOut(this.room, (couple) => hashOf(this.lefts[couple]!, this.rights[couple]!))
  }
}
