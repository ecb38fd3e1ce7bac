/**
 * What a token stands for in a pair: its first classes, and itself where it is a small word, a number or a mark. A ring
 * holds the last few tokens of a sentence.
 */
import { isFunctionWord } from './function-words.ts'
import { hashName } from './hash.ts'
import { KIND } from './words.ts'

/** How far apart the two halves of a pair may stand. */
export const REACH = 3
/** How many symbols a token has at most. */
export const MOST_SYMBOLS = 3
export const MOST_PAIRS = MOST_SYMBOLS * MOST_SYMBOLS
export const RING = REACH + 1

export const NUMBER = hashName('<number>')
const OTHER = hashName('<other>')

export interface SymbolRing {
  /** Hashes, `MOST_SYMBOLS` places to a slot. */
  readonly symbols: Int32Array
  /** How many of a slot's places are taken. */
  readonly counts: Int32Array
}

export function createRing(): SymbolRing {
  return { symbols: new Int32Array(RING * MOST_SYMBOLS), counts: new Int32Array(RING) }
}

/** Fills a slot for a token with the first `count` of `classes`, whose names have these hashes. */
export function fillSlot(
  ring: SymbolRing,
  slot: number,
  kind: number,
  word: number,
  classes: Int32Array,
  count: number,
  names: Int32Array,
): void {
  const { symbols } = ring
  let at = slot * MOST_SYMBOLS
  const begin = at
  for (let c = 0; c < count && c < MOST_SYMBOLS - 1; c++) symbols[at++] = names[classes[c]!]!
  if (kind === KIND.NUMBER) symbols[at++] = NUMBER
  else if (kind !== KIND.WORD || isFunctionWord(word)) symbols[at++] = word
  else if (count === 0) symbols[at++] = OTHER
  ring.counts[slot] = at - begin
}

/** Writes the hashes of the pairs of two slots' symbols into `out`; returns how many there are. */
export function pairsOf(ring: SymbolRing, left: number, right: number, out: Int32Array): number {
  const { symbols, counts } = ring
  const from = left * MOST_SYMBOLS
  const mine = right * MOST_SYMBOLS
  let count = 0
  for (let l = from; l < from + counts[left]!; l++) {
    const hash = Math.imul(symbols[l]!, 0x9e3779b1)
    for (let r = mine; r < mine + counts[right]!; r++) out[count++] = (hash + symbols[r]!) | 0
  }
  return count
}
