/** Reads what src/rules/write.ts packs: whole numbers, words and lists as plain ASCII text. */
import { HASH_SEED } from './word-table.ts'

export const BASE = 91
export const ONE = 80
export const TWO = ONE + 9 * BASE
export const THREE = TWO + BASE * BASE

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(text: string): Int32Array {
  const { length } = text
  const numbers = new Int32Array(length)
  let count = 0
  for (let at = 0; at < length; ) {
    const lead = digitOf(text.charCodeAt(at++))
    if (lead < ONE) numbers[count++] = lead
    else if (lead < 89) numbers[count++] = ONE + (lead - ONE) * BASE + digitOf(text.charCodeAt(at++))
    else {
      let number = lead === 89 ? 0 : digitOf(text.charCodeAt(at++))
      number = number * BASE + digitOf(text.charCodeAt(at++))
      number = number * BASE + digitOf(text.charCodeAt(at++))
      numbers[count++] = number + (lead === 89 ? TWO : THREE)
    }
  }
  return numbers.subarray(0, count)
}

/** The digit that a character stands for. */
export function digitOf(code: number): number {
  return code < 92 ? code - 35 : code - 36
}

/**
 * The hashes and lengths of packed words, in order, without making the words: the hash of a shared start is known from
 * the word before.
 */
export function readHashes(packed: string, count: number): { hashes: Int32Array; lengths: Uint8Array } {
  const hashes = new Int32Array(count)
  const lengths = new Uint8Array(count)
  const sofar = new Int32Array(256)
  sofar[0] = HASH_SEED
  const { length } = packed
  let size = 0
  let hash = HASH_SEED
  // The first capital ends a word before the first, which is empty.
  let word = -1
  for (let at = 0; at < length; at++) {
    const code = packed.charCodeAt(at)
    if (code >= 65 && code <= 90) {
      if (word >= 0) {
        hashes[word] = hash
        lengths[word] = size
      }
      word++
      size = code - 65
      hash = sofar[size]!
    } else {
      hash = Math.imul(hash ^ code, 0x01000193)
      sofar[++size] = hash
    }
  }
  if (word >= 0) {
    hashes[word] = hash
    lengths[word] = size
  }
  return { hashes, lengths }
}

/** Lists of numbers, one after the other in one array. */
export interface Lists {
  /** List n stands in `values` from `from[n]` to `from[n + 1]`. */
  readonly from: Int32Array
  readonly values: Int32Array
}

/** Reads what `packRising` wrote: so many lists. */
export function unpackRising(packed: string, count: number): Lists {
  const numbers = unpackNumbers(packed)
  const from = new Int32Array(count + 1)
  const values = new Int32Array(numbers.length - count)
  const { length } = numbers
  let filled = 0
  let list = 0
  for (let at = 0; at < length; ) {
    let before = 0
    for (const end = filled + numbers[at++]!; filled < end; filled++) {
      before += numbers[at++]!
      values[filled] = before
    }
    from[++list] = filled
  }
  return { from, values }
}

/** The difference that `zigzag` wrote. */
export function unzigzag(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2
}
