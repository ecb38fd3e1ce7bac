/**
 * What is known of words, kept from text to text: people use few words again and again. A word is known by its letters,
 * not by its hash alone, so that what was read before never changes what comes out.
 */
import { fold } from '../chars.ts'
import { type FeatureTable, rowOf } from './feature-table.ts'
import { entryNumber, extend, type ReaderLexicon, setOf } from './lexicon.ts'
import { mostPieces, piecesOf } from './pieces.ts'
import { featureId, VIEW } from './views.ts'
import type { ReaderTokens } from './words.ts'

/** Longer ones are not kept. */
export const LONGEST_WORD = 32

/** What stands in a word's record, so that all of it is in one place of the nearest cache. */
const STRIDE = 8
const HASH = 0
const LETTERS = 1
const LENGTH = 2
const ROWS = 3
const ROWS_END = 4
const OWN = 5
const SET = 6
const KIND = 7

const MOST_WORDS = 4096
const MOST_LETTERS = MOST_WORDS * 10
const MOST_ROWS = MOST_WORDS * 16
const TABLE = MOST_WORDS * 4

const hashes = new Int32Array(mostPieces(LONGEST_WORD))

const firstSlot = (hash: number): number => (hash ^ (hash >>> 15)) & (TABLE - 1)

export class WordMemo {
  /** Rows of the pieces of all words. */
  readonly rows = new Uint16Array(MOST_ROWS)
  private readonly letters = new Uint16Array(MOST_LETTERS)
  private readonly records = new Int32Array(MOST_WORDS * STRIDE)
  /** By word: how many pieces it has, with those that were never learnt. */
  private readonly pieces = new Uint8Array(MOST_WORDS)
  /** Open addressing: word numbers, -1 where free. */
  private readonly table = new Int16Array(TABLE).fill(-1)
  private count = 0
  private letterCount = 0
  private rowCount = 0

  constructor(
    private readonly features: FeatureTable,
    private readonly lexicon: ReaderLexicon,
  ) {}

  /** The number of a token's word, found or made; good until the next is asked for. It is at most `LONGEST_WORD` long. */
  numberOf(text: string, tokens: ReaderTokens, token: number): number {
    const hash = tokens.hash[token]!
    const start = tokens.start[token]!
    const end = tokens.end[token]!
    for (let slot = firstSlot(hash); ; slot = (slot + 1) & (TABLE - 1)) {
      const word = this.table[slot]!
      if (word < 0) return this.make(text, tokens, token, slot)
      if (this.records[word * STRIDE + HASH] === hash && this.spells(word, text, start, end)) return word
    }
  }

  /** Where the rows of a word's pieces begin and end. */
  rowsFrom(word: number): number {
    return this.records[word * STRIDE + ROWS]!
  }

  rowsTo(word: number): number {
    return this.records[word * STRIDE + ROWS_END]!
  }

  /** How many pieces a word has, with those that were never learnt. */
  piecesIn(word: number): number {
    return this.pieces[word]!
  }

  /** The row of the word itself. */
  ownRow(word: number): number {
    return this.records[word * STRIDE + OWN]!
  }

  /** The class set of the word alone, -1 for none. */
  setOf(word: number): number {
    return this.records[word * STRIDE + SET]!
  }

  /** A number kept for the word by others, -1 at first. */
  kindOf(word: number): number {
    return this.records[word * STRIDE + KIND]!
  }

  keepKind(word: number, kind: number): void {
    this.records[word * STRIDE + KIND] = kind
  }

  /** Forgets the numbers kept by others. */
  forgetKinds(): void {
    for (let word = 0; word < this.count; word++) this.keepKind(word, -1)
  }

  private spells(word: number, text: string, start: number, end: number): boolean {
    const { letters, records } = this
    if (records[word * STRIDE + LENGTH] !== end - start) return false
    const from = records[word * STRIDE + LETTERS]! - start
    for (let at = start; at < end; at++) if (letters[from + at] !== fold[text.charCodeAt(at)]) return false
    return true
  }

  private make(text: string, tokens: ReaderTokens, token: number, slot: number): number {
    const start = tokens.start[token]!
    const end = tokens.end[token]!
    const hash = tokens.hash[token]!
    const full = this.isFull()
    if (full) this.clear()
    const word = this.count++
    this.table[full ? firstSlot(hash) : slot] = word
    const at = word * STRIDE
    this.records[at + HASH] = hash
    this.records[at + LETTERS] = this.letterCount
    this.records[at + LENGTH] = end - start
    for (let i = start; i < end; i++) this.letters[this.letterCount++] = fold[text.charCodeAt(i)]!
    const pieces = piecesOf(text, start, end, hashes)
    this.pieces[word] = pieces
    this.records[at + ROWS] = this.rowCount
    for (let i = 0; i < pieces; i++) {
      const row = rowOf(this.features, featureId(VIEW.PIECES, hashes[i]!))
      if (row > 0) this.rows[this.rowCount++] = row
    }
    this.records[at + ROWS_END] = this.rowCount
    this.records[at + OWN] = rowOf(this.features, featureId(VIEW.WORDS, hash))
    this.records[at + SET] = setOf(this.lexicon, entryNumber(extend(0, tokens.stem[token]!)))
    this.records[at + KIND] = -1
    return word
  }

  private isFull(): boolean {
    return (
      this.count === MOST_WORDS ||
      this.letterCount + LONGEST_WORD > MOST_LETTERS ||
      this.rowCount + hashes.length > MOST_ROWS
    )
  }

  private clear(): void {
    this.table.fill(-1)
    this.count = 0
    this.letterCount = 0
    this.rowCount = 0
  }
}
