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

function digitOf(code: number): number {
  return code < 92 ? code - 35 : code - 36
}

/**
 * The hashes and lengths of packed words, in order, without making the words: the hash of a shared start is known from
 * the word before.
 */
export function readHashes(packed: string, take: (hash: number, length: number) => void): void {
  const hashes = new Int32Array(256)
  hashes[0] = HASH_SEED
  const { length } = packed
  for (let at = 0; at < length; ) {
    let size = packed.charCodeAt(at++) - 65
    let hash = hashes[size]!
    for (; at < length; at++) {
      const code = packed.charCodeAt(at)
      if (code >= 65 && code <= 90) break
      hash = Math.imul(hash ^ code, 0x01000193)
      hashes[++size] = hash
    }
    take(hash, size)
  }
}

/** Reads what `packRising` wrote. */
export function unpackRising(packed: string): number[][] {
  const numbers = unpackNumbers(packed)
  const lists: number[][] = []
  for (let at = 0; at < numbers.length; ) {
    const list: number[] = []
    let before = 0
    for (let left = numbers[at++]!; left > 0; left--) {
      before += numbers[at++]!
      list.push(before)
    }
    lists.push(list)
  }
  return lists
}

/** The difference that `zigzag` wrote. */
export function unzigzag(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2
}
