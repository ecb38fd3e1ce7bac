/** A text's features as columns of numbers, for the trainer and for showing what weighed most. */
import { entryNumber, extend, type ReaderLexicon, setOf } from './lexicon.ts'
import { mostPieces, piecesOf } from './pieces.ts'
import { MOST_PAIRS, MOST_SYMBOLS, pairsOf, RING, symbolsOf } from './token-symbols.ts'
import { classHere, cueHere, featureId, VIEW } from './views.ts'
import { type FeatureSink, type ReaderText, walkPlace, walkSentence } from './walk.ts'

/** Features in the order of the text; those of the place come last. */
export interface Features {
  count: number
  id: Int32Array
  view: Uint8Array
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

const pairs = new Int32Array(MOST_PAIRS)

class Columns implements Features, FeatureSink {
  count = 0
  id = new Int32Array(1024)
  view = new Uint8Array(1024)
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

  one(view: number, hash: number, first: number, last: number): void {
    if (this.count === this.id.length) this.grow()
    const at = this.count++
    this.id[at] = featureId(view, hash)
    this.view[at] = view
    this.first[at] = first
    this.last[at] = last
  }

  cue(hash: number, token: number): void {
    this.one(VIEW.CUES, hash, token, token)
    this.one(VIEW.HERE, cueHere(this.read.place, hash), token, token)
  }

  word(hash: number, token: number): void {
    this.one(VIEW.WORDS, hash, token, token)
  }

  pieces(token: number): void {
    const { text, tokens } = this.read
    const [start, end] = [tokens.start[token]!, tokens.end[token]!]
    const hashes = new Int32Array(mostPieces(end - start))
    const count = piecesOf(text, start, end, hashes)
    for (let at = 0; at < count; at++) this.one(VIEW.PIECES, hashes[at]!, token, token)
  }

  ownSet(token: number): number {
    return setOf(this.lexicon, entryNumber(extend(0, this.read.tokens.stem[token]!)))
  }

  classes(classes: Int32Array, count: number, token: number): void {
    for (let at = 0; at < count; at++) {
      const name = this.lexicon.names[classes[at]!]!
      this.one(VIEW.CLASSES, name, token, token)
      this.one(VIEW.HERE, classHere(this.read.place, name), token, token)
    }
  }

  keep(slot: number, word: number, classes: Int32Array, count: number, _alone: boolean, token: number): void {
    const kind = this.read.tokens.kind[token]!
    const at = slot * MOST_SYMBOLS
    this.counts[slot] = symbolsOf(kind, word, classes, count, this.lexicon.names, this.symbols, at)
  }

  pairs(left: number, right: number, back: number, token: number): void {
    const { symbols, counts } = this
    const count = pairsOf(symbols, left * MOST_SYMBOLS, counts[left]!, right * MOST_SYMBOLS, counts[right]!, pairs)
    for (let at = 0; at < count; at++) this.one(VIEW.PAIRS, pairs[at]!, token - back, token)
  }

  private grow(): void {
    this.id = longer(this.id, new Int32Array(this.count * 2))
    this.view = longer(this.view, new Uint8Array(this.count * 2))
    this.first = longer(this.first, new Int32Array(this.count * 2))
    this.last = longer(this.last, new Int32Array(this.count * 2))
  }
}

function longer<T extends Int32Array | Uint8Array>(column: T, into: T): T {
  into.set(column)
  return into
}
