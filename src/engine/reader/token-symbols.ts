/** What a token stands for in a pair: its first classes, and itself where it is a small word, a number or a mark. */
import { isFunctionWord } from './function-words.ts'
import { hashName } from './hash.ts'
import { KIND } from './words.ts'

/** How far apart the two halves of a pair may stand. */
export const REACH = 3
/** Room for the tokens that a pair may reach back to, and the token itself. */
export const RING = REACH + 1
/** How many symbols a token has at most, and how many pairs two tokens make. */
export const MOST_SYMBOLS = 3
export const MOST_PAIRS = MOST_SYMBOLS * MOST_SYMBOLS

export const NUMBER = hashName('<number>')
const OTHER = hashName('<other>')

/**
 * Writes the symbols of a token from place `at` of `out`, and returns how many there are. `classes`: the first `count`
 * are its classes by number, `names` the hashes of all classes' names.
 */
export function symbolsOf(
  kind: number,
  word: number,
  classes: Int32Array,
  count: number,
  names: Int32Array,
  out: Int32Array,
  at: number,
): number {
  let size = 0
  while (size < count && size < MOST_SYMBOLS - 1) {
    out[at + size] = names[classes[size]!]!
    size++
  }
  if (kind === KIND.NUMBER) out[at + size++] = NUMBER
  else if (kind !== KIND.WORD || isFunctionWord(word)) out[at + size++] = word
  else if (count === 0) out[at + size++] = OTHER
  return size
}

/** Writes the hashes of the pairs of `leftCount` symbols and `rightCount` symbols into `out`; returns how many. */
export function pairsOf(
  symbols: Int32Array,
  left: number,
  leftCount: number,
  right: number,
  rightCount: number,
  out: Int32Array,
): number {
  let count = 0
  for (let l = left; l < left + leftCount; l++) {
    const hash = Math.imul(symbols[l]!, 0x9e3779b1)
    for (let r = right; r < right + rightCount; r++) out[count++] = (hash + symbols[r]!) | 0
  }
  return count
}

/** A hash of the symbols that a token stands for. */
export function kindHash(symbols: Int32Array, from: number, count: number): number {
  let hash = count
  for (let at = from; at < from + count; at++) hash = Math.imul(hash ^ symbols[at]!, 0x9e3779b1)
  return hash ^ (hash >>> 16)
}
