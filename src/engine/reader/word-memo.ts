/**
 * The rows of words' features, kept from text to text: people use few words again and again. A word is known by its
 * letters, not by its hash alone, so that what was read before never changes what comes out.
 */
import { fold } from '../chars.ts'
import { type FeatureTable, rowOf } from './feature-table.ts'
import { piecesOf } from './pieces.ts'
import { featureId, VIEW } from './views.ts'
import type { ReaderTokens } from './words.ts'

/** Longer ones are not kept. */
export const LONGEST_WORD = 32
const MOST_WORDS = 4096
const MOST_LETTERS = MOST_WORDS * 10
const MOST_ROWS = MOST_WORDS * 16
const TABLE = MOST_WORDS * 4

const hashes = new Int32Array(2 * LONGEST_WORD + 1)

export class WordMemo {
  /** Rows of the pieces of all words; a word's are from `starts[word]` to `starts[word + 1]`. */
  readonly rows = new Uint16Array(MOST_ROWS)
  readonly starts = new Int32Array(MOST_WORDS + 1)
  /** By word: how many pieces it has, with those that were never learnt. */
  readonly sizes = new Uint16Array(MOST_WORDS)
  /** By word: the row of the word itself. */
  readonly own = new Uint16Array(MOST_WORDS)
  private readonly letters = new Uint16Array(MOST_LETTERS)
  private readonly letterStarts = new Int32Array(MOST_WORDS + 1)
  private readonly hash = new Int32Array(MOST_WORDS)
  /** Open addressing: word numbers, -1 where free. */
  private readonly table = new Int16Array(TABLE).fill(-1)
  private count = 0

  constructor(private readonly features: FeatureTable) {}

  /** The number of a token's word, found or made; the token is at most `LONGEST_WORD` long. */
  numberOf(text: string, tokens: ReaderTokens, token: number): number {
    const hash = tokens.hash[token]!
    const start = tokens.start[token]!
    const end = tokens.end[token]!
    for (let slot = (hash ^ (hash >>> 15)) & (TABLE - 1); ; slot = (slot + 1) & (TABLE - 1)) {
      const word = this.table[slot]!
      if (word < 0) return this.make(text, hash, start, end, slot)
      if (this.hash[word] === hash && this.spells(word, text, start, end)) return word
    }
  }

  private spells(word: number, text: string, start: number, end: number): boolean {
    const { letters } = this
    const from = this.letterStarts[word]! - start
    if (this.letterStarts[word + 1]! - from !== end) return false
    for (let at = start; at < end; at++) if (letters[from + at] !== fold[text.charCodeAt(at)]) return false
    return true
  }

  private make(text: string, hash: number, start: number, end: number, slot: number): number {
    const pieces = piecesOf(text, start, end, hashes)
    const letters = this.letterStarts[this.count]!
    if (
      this.count === MOST_WORDS ||
      letters + end - start > MOST_LETTERS ||
      this.starts[this.count]! + pieces > MOST_ROWS
    ) {
      this.table.fill(-1)
      this.count = 0
      return this.make(text, hash, start, end, (hash ^ (hash >>> 15)) & (TABLE - 1))
    }
    const word = this.count++
    this.table[slot] = word
    this.hash[word] = hash
    this.own[word] = rowOf(this.features, featureId(VIEW.WORDS, hash))
    let row = this.starts[word]!
    for (let at = 0; at < pieces; at++) {
      this.rows[row] = rowOf(this.features, featureId(VIEW.PIECES, hashes[at]!))
      if (this.rows[row]! > 0) row++
    }
    this.starts[word + 1] = row
    this.sizes[word] = pieces
    for (let at = start; at < end; at++) this.letters[letters + at - start] = fold[text.charCodeAt(at)]!
    this.letterStarts[word + 1] = letters + end - start
    return word
  }
}
