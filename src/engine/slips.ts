/**
 * Finds the protected word that a misspelt one is meant to be: one letter too many, too few, wrong or swapped, the
 * first letter right. Real words are safe: whoever knows them (the lexicon lists the near ones) never asks here.
 */
import { HASH_SEED, hashStep, hashWord } from './word-table.ts'

const SHORTEST = 5
const LONGEST = 20

export class SlipIndex {
  /** Hash of a protected word with one letter left out, or of the word itself, to the words it came from. */
  private readonly byDeletion = new Map<number, string[]>()
  /** One bit per low half of a hash: says no to nearly all unknown words at the price of one look. */
  private readonly seen = new Uint8Array(8192)
  private readonly plausible = new Uint8Array(128 * (LONGEST + 2))

  constructor(words: readonly string[]) {
    for (const word of words) {
      if (word.length < SHORTEST || word.length > LONGEST) continue
      for (let size = word.length - 1; size <= word.length + 1; size++) {
        this.plausible[word.charCodeAt(0) * (LONGEST + 2) + size] = 1
      }
      this.put(hashWord(word), word)
      for (let at = 1; at < word.length; at++) this.put(hashWord(without(word, at)), word)
    }
  }

  /** A cheap look at first letter and length, so that most unknown words cost nothing more. */
  mayBe(first: number, size: number): boolean {
    return first < 128 && size <= LONGEST + 1 && this.plausible[first * (LONGEST + 2) + size] === 1
  }

  /** The protected word one slip away, or ''. */
  find(hash: number, word: string): string {
    if (this.has(hash)) {
      const found = this.near(hash, word)
      if (found !== '') return found
    }
    // The hash of the word without one letter, for each letter but the first, without making that word.
    let before = hashStep(HASH_SEED, word.charCodeAt(0))
    for (let left = 1; left < word.length; left++) {
      let shorter = before
      for (let at = left + 1; at < word.length; at++) shorter = hashStep(shorter, word.charCodeAt(at))
      if (this.has(shorter)) {
        const found = this.near(shorter, word)
        if (found !== '') return found
      }
      before = hashStep(before, word.charCodeAt(left))
    }
    return ''
  }

  private has(hash: number): boolean {
    return (this.seen[(hash & 0xffff) >> 3]! & (1 << (hash & 7))) !== 0
  }

  private near(hash: number, word: string): string {
    for (const candidate of this.byDeletion.get(hash) ?? []) if (oneSlipApart(candidate, word)) return candidate
    return ''
  }

  private put(hash: number, word: string): void {
    this.seen[(hash & 0xffff) >> 3]! |= 1 << (hash & 7)
    const list = this.byDeletion.get(hash)
    if (!list) this.byDeletion.set(hash, [word])
    else if (!list.includes(word)) list.push(word)
  }
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1)
}

/** Whether one insertion, deletion, substitution or swap of neighbours turns one word into the other. */
export function oneSlipApart(a: string, b: string): boolean {
  let front = 0
  const shortest = Math.min(a.length, b.length)
  while (front < shortest && a[front] === b[front]) front++
  let back = 0
  while (back < shortest - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  const inA = a.length - front - back
  const inB = b.length - front - back
  if (inA + inB === 1 || (inA === 1 && inB === 1)) return true
  return inA === 2 && inB === 2 && a[front] === b[front + 1] && a[front + 1] === b[front]
}
