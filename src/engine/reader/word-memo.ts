/**
 * What is known of words, kept from text to text: people use few words again and again. A word is known by its letters,
 * not by its hash alone, so that what was read before never changes what comes out.
 */
import { fold } from '../chars.ts'
import { rowOf } from './feature-table.ts'
import { createLanes, growLanes } from './lanes.ts'
import { entryNumber, extend, type ReaderLexicon, setOf } from './lexicon.ts'
import { longer } from './longer.ts'
import { Memo, mixed } from './memo.ts'
import { LONGEST_WORD, mostPieces, piecesOf } from './pieces.ts'
import { type Learnt, sumLearnt } from './sum-learnt.ts'
import { featureId, VIEW } from './views.ts'
import type { ReaderTokens } from './words.ts'

/** What stands in a word's record, so that all of it is in one place of the nearest cache. */
const STRIDE = 8
const HASH = 0
const LETTERS = 1
const LENGTH = 2
/** How many pieces it has, with those that were never learnt. */
const PIECES = 3
const OWN = 4
const SET = 5
const KIND = 6

/** Words that are kept; more while a text needs them. */
const USUAL = 4096
const LETTERS_OF_A_WORD = 10

/** First the hashes of a word's pieces, then their numbers. */
const ids = new Int32Array(mostPieces(LONGEST_WORD))

export class WordMemo extends Memo {
  /** By word: the weights of all its pieces. */
  readonly lanes = createLanes(USUAL)
  /** Numbers of words are below it. */
  room = USUAL
  private letters = new Uint16Array(USUAL * LETTERS_OF_A_WORD)
  private records = new Int32Array(USUAL * STRIDE)
  private letterCount = 0

  constructor(
    private readonly learnt: Learnt,
    private readonly lexicon: ReaderLexicon,
  ) {
    super(USUAL, 4)
  }

  override clear(): void {
    super.clear()
    this.letterCount = 0
  }

  /** The number of a token's word, found or made; it is at most `LONGEST_WORD` long. */
  numberOf(text: string, tokens: ReaderTokens, token: number): number {
    const hash = tokens.hash[token]!
    const start = tokens.start[token]!
    const end = tokens.end[token]!
    const mask = this.table.length - 1
    for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = this.table[slot]!
      if (word < 0) return this.make(text, tokens, token, slot)
      if (this.records[word * STRIDE + HASH] === hash && this.spells(word, text, start, end)) return word
    }
  }

  /** How many pieces a word has, with those that were never learnt. */
  piecesIn(word: number): number {
    return this.records[word * STRIDE + PIECES]!
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
    const word = this.count++
    this.table[slot] = word
    if (this.count === this.room) this.grow()
    if (this.letterCount + LONGEST_WORD > this.letters.length) {
      this.letters = longer(this.letters, this.letters.length * 2)
    }
    const at = word * STRIDE
    this.records[at + HASH] = hash
    this.records[at + LETTERS] = this.letterCount
    this.records[at + LENGTH] = end - start
    for (let i = start; i < end; i++) this.letters[this.letterCount++] = fold[text.charCodeAt(i)]!
    const pieces = piecesOf(text, start, end, ids)
    this.records[at + PIECES] = pieces
    for (let i = 0; i < pieces; i++) ids[i] = featureId(VIEW.PIECES, ids[i]!)
    sumLearnt(this.lanes, word, this.learnt, ids, pieces)
    this.records[at + OWN] = rowOf(this.learnt.table, featureId(VIEW.WORDS, hash))
    this.records[at + SET] = setOf(this.lexicon, entryNumber(extend(0, tokens.stem[token]!)))
    this.records[at + KIND] = -1
    return word
  }

  private grow(): void {
    this.room *= 2
    this.records = longer(this.records, this.room * STRIDE)
    growLanes(this.lanes, this.room)
    this.spreadOut(this.room, (word) => mixed(this.records[word * STRIDE + HASH]!))
  }
}
