/**
 * What the reader looks at, as columns of feature numbers. Five views: words and pairs of words, pieces of words,
 * word classes, pairs of classes and function words up to four tokens apart, and the place of writing.
 */
import type { Context } from '../../shared/finding.ts'
import { CHAR, charClass, fold } from '../chars.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { FEATURE_BITS, hashName, join, SEED, squeeze, step } from './hash.ts'
import { classesAt, type ReaderLexicon } from './lexicon.ts'
import { readSentences } from './sentences.ts'
import { KIND, type ReaderTokens } from './words.ts'

export const VIEW = { WORDS: 0, PIECES: 1, CLASSES: 2, PAIRS: 3, PLACE: 4 } as const
export const VIEWS = 5

/** How far apart the two halves of a pair may stand, and how many classes of a token take part. */
const REACH = 4
const MOST_SYMBOLS = 8

const SEEDS = ['words', 'pieces', 'classes', 'pairs', 'place'].map(hashName)
const NUMBER = hashName('<number>')
const START = hashName('<start>')
const OTHER = hashName('<other>')

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
  sentences: number[]
}

function room(features: Features, more: number): void {
  if (features.count + more <= features.id.length) return
  const size = Math.max(features.id.length * 2, features.count + more)
  const grow = (from: Int32Array): Int32Array => {
    const to = new Int32Array(size)
    to.set(from)
    return to
  }
  features.id = grow(features.id)
  features.first = grow(features.first)
  features.last = grow(features.last)
  const view = new Uint8Array(size)
  view.set(features.view)
  features.view = view
}

function add(features: Features, view: number, hash: number, first: number, last: number): void {
  const at = features.count++
  features.id[at] = squeeze(join(SEEDS[view]!, hash), FEATURE_BITS)
  features.view[at] = view
  features.first[at] = first
  features.last[at] = last
}

/** Reads all features of a text. */
export function readFeatures(text: string, tokens: ReaderTokens, lexicon: ReaderLexicon, context: Context): Features {
  const size = tokens.count * 40 + 64
  const features: Features = {
    count: 0,
    id: new Int32Array(size),
    view: new Uint8Array(size),
    first: new Int32Array(size),
    last: new Int32Array(size),
    bounds: [],
    sentences: readSentences(tokens),
  }
  const { sentences } = features
  const symbols = Array.from({ length: REACH + 1 }, (): number[] => [])
  for (let s = 0; s + 1 < sentences.length; s++) {
    features.bounds.push(features.count)
    readSentence(text, tokens, lexicon, features, sentences[s]!, sentences[s + 1]!, symbols)
  }
  features.bounds.push(features.count)
  room(features, 4)
  const { site, surface, account } = context
  for (const name of [`on ${site}`, `in ${surface}`, `as ${account}`, `${surface} as ${account}`]) {
    add(features, VIEW.PLACE, hashName(name), -1, -1)
  }
  features.bounds.push(features.count)
  return features
}

function readSentence(
  text: string,
  tokens: ReaderTokens,
  lexicon: ReaderLexicon,
  features: Features,
  from: number,
  to: number,
  ring: number[][],
): void {
  let before = START
  let seen = 0
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i]!
    if (kind === KIND.NEWLINE) continue
    const word = kind === KIND.NUMBER ? NUMBER : tokens.hash[i]!
    room(features, 64 + MOST_SYMBOLS * MOST_SYMBOLS * REACH + 2 * (tokens.end[i]! - tokens.start[i]!))
    add(features, VIEW.WORDS, word, i, i)
    add(features, VIEW.WORDS, join(before, word), seen > 0 ? i - 1 : i, i)
    before = word
    if (kind === KIND.WORD || kind === KIND.TAG) readPieces(text, tokens, features, i)

    const mine = ring[seen % (REACH + 1)]!
    mine.length = 0
    classesAt(lexicon, tokens, i, mine)
    for (const name of mine) add(features, VIEW.CLASSES, name, i, i)
    if (mine.length > MOST_SYMBOLS - 1) mine.length = MOST_SYMBOLS - 1
    if (kind === KIND.NUMBER) mine.push(NUMBER)
    else if (kind !== KIND.WORD || FUNCTION_WORDS.has(word)) mine.push(word)
    else if (mine.length === 0) mine.push(OTHER)
    for (let back = 1; back <= REACH && back <= seen; back++) {
      for (const left of ring[(seen - back) % (REACH + 1)]!) {
        for (const right of mine) add(features, VIEW.PAIRS, join(left, right), i - back, i)
      }
    }
    seen++
  }
}

/** Pieces of three and four letters, the word's ends marked. */
function readPieces(text: string, tokens: ReaderTokens, features: Features, i: number): void {
  const end = tokens.end[i]!
  let c = 0x3c
  let b = 0
  let a = 0
  let length = 1
  for (let at = tokens.start[i]!; at <= end; at++) {
    const code = at === end ? 0x3e : text.charCodeAt(at)
    if (at < end && charClass[code] === CHAR.INVISIBLE) continue
    const d = at === end ? code : fold[code]!
    length++
    if (length >= 3) add(features, VIEW.PIECES, step(step(step(SEED, b), c), d), i, i)
    if (length >= 4) add(features, VIEW.PIECES, step(step(step(step(SEED, a), b), c), d), i, i)
    a = b
    b = c
    c = d
  }
}
