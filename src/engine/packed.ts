/**
 * Lists of small whole numbers as plain ASCII text: one character up to 79, two up to 898, three or four beyond. Half
 * the size of JSON numbers before and after compression, and quick to read.
 */
import { HASH_SEED } from './word-table.ts'

const BASE = 91
const ONE = 80
const TWO = ONE + 9 * BASE
const THREE = TWO + BASE * BASE

/** The 91 characters from `#` to `~`, without the backslash, which JSON would double. */
function charOf(digit: number): string {
  return String.fromCharCode(digit < 57 ? digit + 35 : digit + 36)
}

/** Writes whole numbers from 0 to 753,000. */
export function packNumbers(numbers: readonly number[]): string {
  let out = ''
  for (const number of numbers) {
    if (number < ONE) out += charOf(number)
    else if (number < TWO) out += charOf(ONE + Math.floor((number - ONE) / BASE)) + charOf((number - ONE) % BASE)
    else if (number < THREE)
      out += charOf(89) + charOf(Math.floor((number - TWO) / BASE)) + charOf((number - TWO) % BASE)
    else {
      const rest = number - THREE
      out +=
        charOf(90) +
        charOf(Math.floor(rest / (BASE * BASE))) +
        charOf(Math.floor(rest / BASE) % BASE) +
        charOf(rest % BASE)
    }
  }
  return out
}

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

/** Reads everything `packNumbers` wrote. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = []
  const reader = new NumberReader(text)
  while (!reader.done) numbers.push(reader.next())
  return numbers
}

/** A difference as a number from 0 up: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export function zigzag(difference: number): number {
  return difference < 0 ? -2 * difference - 1 : 2 * difference
}

/** The difference that `zigzag` wrote. */
export function unzigzag(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2
}

/** Words by front coding: each is a letter for the length shared with the one before, then the rest. */
export function packWords(sorted: readonly string[]): string {
  let before = ''
  const lines: string[] = []
  for (const word of sorted) {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++
    lines.push(String.fromCharCode(97 + shared) + word.slice(shared))
    before = word
  }
  return lines.join('\n')
}

/** Reads what `packWords` wrote. */
export function unpackWords(packed: string): string[] {
  if (packed === '') return []
  let before = ''
  return packed.split('\n').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1)
    return before
  })
}

/**
 * The hashes and lengths of packed words, in order, without making the words: the hash of a shared start is known from
 * the word before.
 */
export function readHashes(packed: string, take: (hash: number, length: number) => void): void {
  const hashes = new Int32Array(256)
  hashes[0] = HASH_SEED
  let at = 0
  while (at < packed.length) {
    let size = packed.charCodeAt(at++) - 97
    let hash = hashes[size]!
    for (; at < packed.length; at++) {
      const code = packed.charCodeAt(at)
      if (code === 10) break
      hash = Math.imul(hash ^ code, 0x01000193)
      hashes[++size] = hash
    }
    take(hash, size)
    at++
  }
}

/**
 * Units: lists of fragments of numbers. Fragments are sorted; each is written as the length it shares with the one
 * before, how many numbers follow, the difference of the first of them, and the others.
 */
export function packUnits(units: readonly (readonly (readonly number[])[])[]): string {
  const numbers: number[] = []
  for (const fragments of units) {
    numbers.push(fragments.length)
    let before: readonly number[] = []
    for (const fragment of [...fragments].sort(compareNumbers)) {
      let shared = 0
      while (shared < fragment.length && shared < before.length && fragment[shared] === before[shared]) shared++
      const [first = 0, ...rest] = fragment.slice(shared)
      numbers.push(shared * 13 + fragment.length - shared, zigzag(first - (before[shared] ?? 0)), ...rest)
      before = fragment
    }
  }
  return packNumbers(numbers)
}

/** Takes units as they were packed: a new unit, then for each fragment what it adds to the start it shares. */
export interface UnitSink {
  unit(): void
  /** `depth`: how many numbers of the fragment before still stand. */
  back(depth: number): void
  push(number: number): void
  end(): void
}

/** Reads what `packUnits` wrote without making lists of it. Returns the number of units. */
export function readUnits(packed: string, sink: UnitSink): number {
  const reader = new NumberReader(packed)
  const before: number[] = []
  let units = 0
  for (; !reader.done; units++) {
    sink.unit()
    before.length = 0
    for (let left = reader.next(); left > 0; left--) {
      const head = reader.next()
      const shared = Math.floor(head / 13)
      const first = (before[shared] ?? 0) + unzigzag(reader.next())
      before.length = shared
      sink.back(shared)
      before.push(first)
      sink.push(first)
      for (let more = (head % 13) - 1; more > 0; more--) {
        const number = reader.next()
        before.push(number)
        sink.push(number)
      }
      sink.end()
    }
  }
  return units
}

/** Rising lists of numbers: each as its length and the differences. */
export function packRising(lists: readonly (readonly number[])[]): string {
  return packNumbers(lists.flatMap((list) => [list.length, ...list.map((number, at) => number - (list[at - 1] ?? 0))]))
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

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return a.length - b.length
}
