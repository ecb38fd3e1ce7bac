/** Reads what src/rules/write.ts packs: whole numbers, words and lists as plain ASCII text. */
import { HASH_SEED } from './word-table.ts'

export const BASE = 91
export const ONE = 80
export const TWO = ONE + 9 * BASE
export const THREE = TWO + BASE * BASE

/** Reads what `packNumbers` wrote, one number after the other. */
export class NumberReader {
  private at = 0

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length
  }

  next(): number {
    const lead = this.digit()
    if (lead < ONE) return lead
    if (lead < 89) return ONE + (lead - ONE) * BASE + this.digit()
    if (lead === 89) return TWO + this.digit() * BASE + this.digit()
    return THREE + this.digit() * BASE * BASE + this.digit() * BASE + this.digit()
  }

  private digit(): number {
    const code = this.text.charCodeAt(this.at++)
    return code < 92 ? code - 35 : code - 36
  }
}

/** Reads what `packBits` wrote: six bits a character, the highest first. */
export class BitReader {
  private at = 0
  private left = 0
  private bits = 0

  constructor(private readonly text: string) {}

  next(count: number): number {
    while (this.left < count) {
      const code = this.text.charCodeAt(this.at++)
      this.bits = ((this.bits & 0xffff) << 6) | (code < 92 ? code - 35 : code - 36)
      this.left += 6
    }
    this.left -= count
    return (this.bits >>> this.left) & ((1 << count) - 1)
  }
}

/** Reads everything `packNumbers` wrote. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = []
  const reader = new NumberReader(text)
  while (!reader.done) numbers.push(reader.next())
  return numbers
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
  const reader = new NumberReader(packed)
  const lists: number[][] = []
  while (!reader.done) {
    const list: number[] = []
    let before = 0
    for (let left = reader.next(); left > 0; left--) {
      before += reader.next()
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
