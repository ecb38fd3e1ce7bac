/** A text's features as columns of numbers, for the trainer and for showing what weighed most. */

import { join } from './hash.ts'
import { entryNumber, extend, type ReaderLexicon, setOf } from './lexicon.ts'
import { longer } from './longer.ts'
import { LONGEST_WORD, mostPieces, piecesOf, spellingOf } from './pieces.ts'
import { kindHash, MOST_PAIRS, MOST_SYMBOLS, pairsOf, RING, symbolsOf } from './token-symbols.ts'
import { classHere, cueHere, featureId, VIEW } from './views.ts'
import { type FeatureSink, type ReaderText, walkPlace, walkSentence } from './walk.ts'

/** Features in the order of the text; those of the place come last. */
export interface Features {
  count: number
  id: Int32Array
  view: Uint8Array
  /** 1 where it is a class or a cue at this kind of place, 0 where it is anything as such. */
  here: Uint8Array
  /**
   * What is counted once in a sentence and once in a text: the feature itself, or all pieces of a word or all pairs of
   * what two tokens stand for, by a hash of these.
   */
  unit: Int32Array
  /** First and last token a feature was read from. */
  first: Int32Array
  last: Int32Array
  /** Number of the first feature of each sentence, then of the place, then the count. */
  bounds: number[]
  /** Token numbers at which sentences start, and the number after the last. */
  sentences: readonly number[]
}

/** All features of a text. */
export function readFeatures(read: ReaderText, lexicon: ReaderLexicon): Features {
  const columns = new Columns(read, lexicon)
  let cue = 0
  for (let s = 0; s + 1 < read.sentences.length; s++) {
    columns.bounds.push(columns.count)
    cue = walkSentence(read, lexicon, s, cue, columns)
  }
  columns.bounds.push(columns.count)
  walkPlace(read.context, columns)
  columns.bounds.push(columns.count)
  return columns
}

/** The features of one sentence alone, by its number. */
export function readOneSentence(read: ReaderText, lexicon: ReaderLexicon, s: number): Features {
  const columns = new Columns(read, lexicon)
  const { cues, sentences, tokens } = read
  let cue = 0
  if (s > 0) while (cue < cues.count && cues.start[cue]! < tokens.start[sentences[s]!]!) cue++
  walkSentence(read, lexicon, s, cue, columns)
  return columns
}

const hashes = new Int32Array(Math.max(MOST_PAIRS, mostPieces(LONGEST_WORD)))

/** Whether a feature belongs to the first standing of its unit; `firstAt`: where each unit first stood. */
export function isNewUnit(features: Features, i: number, firstAt: Map<number, number>): boolean {
  const { unit, first, last, view } = features
  const together = view[i] === VIEW.PIECES || view[i] === VIEW.PAIRS
  const here = last[i]! * 8 + (last[i]! - first[i]!)
  const known = firstAt.get(unit[i]!)
  if (known === undefined) firstAt.set(unit[i]!, here)
  return known === undefined || (together && known === here)
}

class Columns implements Features, FeatureSink {
  count = 0
  id = new Int32Array(1024)
  view = new Uint8Array(1024)
  here = new Uint8Array(1024)
  unit = new Int32Array(1024)
  first = new Int32Array(1024)
  last = new Int32Array(1024)
  bounds: number[] = []
  readonly sentences: readonly number[]
  private readonly symbols = new Int32Array(RING * MOST_SYMBOLS)
  private readonly counts = new Int32Array(RING)

  constructor(
    private readonly read: ReaderText,
    private readonly lexicon: ReaderLexicon,
  ) {
    this.sentences = read.sentences
  }

  cue(hash: number, token: number): void {
    this.one(VIEW.CUES, hash, token, token)
    this.oneHere(VIEW.CUES, cueHere(this.read.place, hash), token)
  }

  word(hash: number, token: number): void {
    this.one(VIEW.WORDS, hash, token, token)
  }

  bigram(hash: number, first: number, token: number): void {
    this.one(VIEW.WORDS, hash, first, token)
  }

  place(hash: number): void {
    this.one(VIEW.PLACE, hash, -1, -1)
  }

  pieces(token: number): void {
    const { text, tokens } = this.read
    const [start, end] = [tokens.start[token]!, tokens.end[token]!]
    this.putAll(VIEW.PIECES, piecesOf(text, start, end, hashes), spellingOf(text, start, end), token, token)
  }

  ownSet(token: number): number {
    return setOf(this.lexicon, entryNumber(extend(0, this.read.tokens.stem[token]!)))
  }

  classes(classes: Int32Array, count: number, token: number): void {
    for (let at = 0; at < count; at++) {
      const name = this.lexicon.names[classes[at]!]!
      this.one(VIEW.CLASSES, name, token, token)
      this.oneHere(VIEW.CLASSES, classHere(this.read.place, name), token)
    }
  }

  keep(slot: number, word: number, classes: Int32Array, count: number, _alone: boolean, token: number): void {
    const kind = this.read.tokens.kind[token]!
    const at = slot * MOST_SYMBOLS
    this.counts[slot] = symbolsOf(kind, word, classes, count, this.lexicon.names, this.symbols, at)
  }

  pairs(left: number, right: number, back: number, token: number): void {
    const { symbols, counts } = this
    const from = [left * MOST_SYMBOLS, right * MOST_SYMBOLS] as const
    const unit = join(kindHash(symbols, from[0], counts[left]!), kindHash(symbols, from[1], counts[right]!))
    const count = pairsOf(symbols, from[0], counts[left]!, from[1], counts[right]!, hashes)
    this.putAll(VIEW.PAIRS, count, unit, token - back, token)
  }

  private one(view: number, hash: number, first: number, last: number): void {
    const id = featureId(view, hash)
    this.put(view, id, id, first, last)
  }

  private oneHere(view: number, id: number, token: number): void {
    this.put(view, id, id, token, token)
    this.here[this.count - 1] = 1
  }

  private put(view: number, id: number, unit: number, first: number, last: number): void {
    if (this.count === this.id.length) this.grow()
    const at = this.count++
    this.id[at] = id
    this.view[at] = view
    this.unit[at] = unit
    this.first[at] = first
    this.last[at] = last
  }

  /** The first `count` of `hashes`, that count together. */
  private putAll(view: number, count: number, unit: number, first: number, last: number): void {
    for (let at = 0; at < count; at++) this.put(view, featureId(view, hashes[at]!), unit, first, last)
  }

  private grow(): void {
    const room = this.count * 2
    this.id = longer(this.id, room)
    this.view = longer(this.view, room)
    this.here = longer(this.here, room)
    this.unit = longer(this.unit, room)
    this.first = longer(this.first, room)
    this.last = longer(this.last, room)
  }
}
