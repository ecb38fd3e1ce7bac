/**
 * Walks through a text and names its features in order, to a sink that keeps or weighs them. Six views: words and pairs
 * of words, pieces of words, word classes, pairs of classes and function words up to four tokens apart, what the rules'
 * patterns saw, and the place of writing. Classes and what patterns saw count as such and at this kind of place: a party
 * on one's own account is none on the practice's.
 */
import type { Context } from '../../shared/finding.ts'
import { type Cues, NO_CUES } from './cues.ts'
import { hashName, join } from './hash.ts'
import { classesAt, MOST_CLASSES, type ReaderLexicon, sizeOf } from './lexicon.ts'
import { hasPieces } from './pieces.ts'
import { readSentences } from './sentences.ts'
import { shapeOf } from './shape.ts'
import { NUMBER, REACH, RING } from './token-symbols.ts'
import { KIND, type ReaderTokens, readTokens } from './words.ts'

/** What is read. */
export interface ReaderText {
  text: string
  tokens: ReaderTokens
  /** Token numbers at which sentences start, and the number after the last. */
  sentences: readonly number[]
  context: Context
  /** Hash of surface and account: the kind of place. */
  place: number
  /** What the rules' patterns saw, in the order of the text. */
  cues: Cues
}

/** Cuts a text into what the walk needs. `into`: columns to use again. */
export function readerText(text: string, context: Context, cues: Cues = NO_CUES, into?: ReaderTokens): ReaderText {
  const tokens = readTokens(text, into)
  return { text, tokens, sentences: readSentences(tokens), context, place: hashName(placeName(context)), cues }
}

/** Takes features in the order of the text. Tokens are numbers of the text's tokens. */
export interface FeatureSink {
  /** The place of writing, by a hash. */
  place(hash: number): void
  /** What a pattern saw, by its hash; as such, and at this kind of place. */
  cue(hash: number, token: number): void
  /** A word, tag, number or mark. */
  word(hash: number, token: number): void
  /** It and what stood before it, at token `first` or at the start of the sentence (then `first` is `token`). */
  bigram(hash: number, first: number, token: number): void
  /** The class set of the token alone, -1 for none. */
  ownSet(token: number): number
  /** The pieces of the word before. */
  pieces(token: number): void
  /** The first `count` of these classes, by number; as such, and at this kind of place. */
  classes(classes: Int32Array, count: number, token: number): void
  /** What a token stands for in pairs goes into `slot`, of `RING`. `alone`: its classes are those of its own set. */
  keep(slot: number, word: number, classes: Int32Array, count: number, alone: boolean, token: number): void
  /** The pairs of what two slots stand for; the token of `left` stands `back` tokens before that of `right`. */
  pairs(left: number, right: number, back: number, token: number): void
}

const placeName = ({ surface, account }: Context): string => `${surface} as ${account}`

const START = hashName('<start>')

/** Filled anew for each token. */
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
  walkTokens(read, lexicon, from, to, sink)
  const end = s + 2 < sentences.length ? tokens.start[to]! : text.length
  let next = cue
  for (; next < cues.count && cues.start[next]! < end; next++) sink.cue(cues.hash[next]!, from)
  return next
}

/** The features of the place of writing. */
export function walkPlace(context: Context, sink: FeatureSink): void {
  const { site, surface, account } = context
  for (const name of [`on ${site}`, `in ${surface}`, `as ${account}`, placeName(context)]) {
    sink.place(hashName(name))
  }
}

function walkTokens(read: ReaderText, lexicon: ReaderLexicon, from: number, to: number, sink: FeatureSink): void {
  const { text, tokens } = read
  let before = START
  let seen = 0
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i]!
    if (kind === KIND.NEWLINE) continue
    const word = kind === KIND.NUMBER ? NUMBER : tokens.hash[i]!
    sink.word(word, i)
    sink.bigram(join(before, word), seen > 0 ? i - 1 : i, i)
    before = word
    if (hasPieces(tokens, i)) sink.pieces(i)
    const own = sink.ownSet(i)
    let count = classesAt(lexicon, tokens, i, own, found)
    if (count === 0 && seen > 0) {
      const shape = shapeOf(text, tokens, i)
      if (shape >= 0) found[count++] = lexicon.shapes + shape
    }
    sink.classes(found, count, i)
    const slot = seen % RING
    sink.keep(slot, word, found, count, count === sizeOf(lexicon, own), i)
    for (let back = 1; back <= REACH && back <= seen; back++) sink.pairs((seen - back) % RING, slot, back, i)
    seen++
  }
}
