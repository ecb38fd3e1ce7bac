/**
 * Walks through a text and names its features in order, to a sink that keeps or weighs them. Six views: words and pairs
 * of words, pieces of words, word classes, pairs of classes and function words up to four tokens apart, what the rules'
 * patterns saw, and the place of writing.
 */
import type { Context } from '../../shared/finding.ts'
import { type Cues, NO_CUES } from './cues.ts'
import { hashName, join } from './hash.ts'
import { classesAt, MOST_CLASSES, type ReaderLexicon } from './lexicon.ts'
import { readSentences } from './sentences.ts'
import { createRing, fillSlot, NUMBER, REACH, RING, type SymbolRing } from './token-symbols.ts'
import { VIEW } from './views.ts'
import { KIND, type ReaderTokens, readTokens } from './words.ts'

/** What is read. */
export interface ReaderText {
  text: string
  tokens: ReaderTokens
  /** Token numbers at which sentences start, and the number after the last. */
  sentences: readonly number[]
  context: Context
  /** What the rules' patterns saw, in the order of the text. */
  cues: Cues
}

/** Cuts a text into what the walk needs. */
export function readerText(text: string, context: Context, cues: Cues = NO_CUES): ReaderText {
  const tokens = readTokens(text)
  return { text, tokens, sentences: readSentences(tokens), context, cues }
}

/** Takes features in the order of the text. Tokens are numbers of the text's tokens. */
export interface FeatureSink {
  /** One feature, by its hash within the view, read from the tokens `first` to `last` (-1: from none). */
  one(view: number, hash: number, first: number, last: number): void
  /** The word itself. */
  word(hash: number, token: number): void
  /** The pieces of the word before. */
  pieces(token: number): void
  /** The first `count` of these classes, by number. */
  classes(classes: Int32Array, count: number, token: number): void
  /** A slot of the ring was filled anew. */
  filled(ring: SymbolRing, slot: number): void
  /** The pairs of two slots' symbols; the token of `left` stands `back` tokens before that of `right`. */
  pairs(ring: SymbolRing, left: number, right: number, back: number, token: number): void
}

const START = hashName('<start>')

/** Filled anew for each token. */
const ring = createRing()
const found = new Int32Array(MOST_CLASSES)

/** The features of one sentence, by its number. `cue`: number of the first cue not before it; returns that of the next. */
export function walkSentence(
  read: ReaderText,
  lexicon: ReaderLexicon,
  s: number,
  cue: number,
  sink: FeatureSink,
): number {
  const { text, tokens, sentences, cues } = read
  const from = sentences[s]!
  const to = sentences[s + 1]!
  walkTokens(tokens, lexicon, from, to, sink)
  const end = s + 2 < sentences.length ? tokens.start[to]! : text.length
  let next = cue
  for (; next < cues.count && cues.start[next]! < end; next++) sink.one(VIEW.CUES, cues.hash[next]!, from, from)
  return next
}

/** The features of the place of writing. */
export function walkPlace({ site, surface, account }: Context, sink: FeatureSink): void {
  for (const name of [`on ${site}`, `in ${surface}`, `as ${account}`, `${surface} as ${account}`]) {
    sink.one(VIEW.PLACE, hashName(name), -1, -1)
  }
}

function walkTokens(tokens: ReaderTokens, lexicon: ReaderLexicon, from: number, to: number, sink: FeatureSink): void {
  let before = START
  let seen = 0
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i]!
    if (kind === KIND.NEWLINE) continue
    const word = kind === KIND.NUMBER ? NUMBER : tokens.hash[i]!
    sink.word(word, i)
    sink.one(VIEW.WORDS, join(before, word), seen > 0 ? i - 1 : i, i)
    before = word
    if (kind === KIND.WORD || kind === KIND.TAG) sink.pieces(i)
    const count = classesAt(lexicon, tokens, i, found)
    sink.classes(found, count, i)
    const slot = seen % RING
    fillSlot(ring, slot, kind, word, found, count, lexicon.names)
    sink.filled(ring, slot)
    for (let back = 1; back <= REACH && back <= seen; back++) {
      sink.pairs(ring, (seen - back) % RING, slot, back, i)
    }
    seen++
  }
}
