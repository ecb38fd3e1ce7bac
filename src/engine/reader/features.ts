/**
 * What the reader looks at, as columns of feature numbers. Six views: words and pairs of words, pieces of words,
 * word classes, pairs of classes and function words up to four tokens apart, what the rules' patterns saw, and the
 * place of writing.
 */
import type { Context } from '../../shared/finding.ts'
import { CHAR, charClass, fold } from '../chars.ts'
import type { Cue } from './cues.ts'
import { isFunctionWord } from './function-words.ts'
import { FEATURE_BITS, hashName, join, SEED, squeeze, step } from './hash.ts'
import { classesAt, MOST_CLASSES, type ReaderLexicon } from './lexicon.ts'
import { readSentences } from './sentences.ts'
import { KIND, type ReaderTokens } from './words.ts'

export const VIEW = { WORDS: 0, PIECES: 1, CLASSES: 2, PAIRS: 3, CUES: 4, PLACE: 5 } as const
export const VIEWS = 6

/** How far apart the two halves of a pair may stand, and how many classes of a token take part. */
const REACH = 3
const MOST_SYMBOLS = 3

/** What the last tokens of a sentence stand for; filled anew for each token. */
const RING = REACH + 1
const ring = new Int32Array(RING * MOST_SYMBOLS)
const counts = new Int32Array(RING)
const found = new Int32Array(MOST_CLASSES)

const SEEDS = ['words', 'pieces', 'classes', 'pairs', 'cues', 'place'].map(hashName)
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

/** Empty columns, to be filled by `readFeatures` once or again and again. */
export function createFeatures(): Features {
  const columns = { id: new Int32Array(0), view: new Uint8Array(0), first: new Int32Array(0), last: new Int32Array(0) }
  return { count: 0, ...columns, bounds: [], sentences: [] }
}

function room(features: Features, more: number): void {
  if (features.count + more <= features.id.length) return
  const size = Math.max(features.id.length * 2, features.count + more)
  const { id, view, first, last } = features
  features.id = new Int32Array(size)
  features.view = new Uint8Array(size)
  features.first = new Int32Array(size)
  features.last = new Int32Array(size)
  features.id.set(id)
  features.view.set(view)
  features.first.set(first)
  features.last.set(last)
}

function add(features: Features, view: number, hash: number, first: number, last: number): void {
  const at = features.count++
  features.id[at] = squeeze(SEEDS[view]! ^ hash, FEATURE_BITS)
  features.view[at] = view
  features.first[at] = first
  features.last[at] = last
}

const NO_CUES: readonly Cue[] = []

/** Reads all features of a text. `cues`: what the rules' patterns saw, in the order of the text. */
export function readFeatures(
  text: string,
  tokens: ReaderTokens,
  lexicon: ReaderLexicon,
  context: Context,
  features: Features = createFeatures(),
  cues: readonly Cue[] = NO_CUES,
): Features {
  features.count = 0
  features.bounds = []
  features.sentences = readSentences(tokens)
  const { sentences } = features
  let cue = 0
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s]!
    const to = sentences[s + 1]!
    features.bounds.push(features.count)
    readSentence(text, tokens, lexicon, features, from, to)
    const end = s + 2 < sentences.length ? tokens.start[to]! : text.length
    room(features, cues.length)
    for (; cue < cues.length && cues[cue]!.start < end; cue++) add(features, VIEW.CUES, cues[cue]!.hash, from, from)
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

    const all = classesAt(lexicon, tokens, i, found)
    room(features, all)
    for (let c = 0; c < all; c++) add(features, VIEW.CLASSES, found[c]!, i, i)
    const mine = (seen % RING) * MOST_SYMBOLS
    let count = Math.min(all, MOST_SYMBOLS - 1)
    for (let c = 0; c < count; c++) ring[mine + c] = found[c]!
    if (kind === KIND.NUMBER) ring[mine + count++] = NUMBER
    else if (kind !== KIND.WORD || isFunctionWord(word)) ring[mine + count++] = word
    else if (count === 0) ring[mine + count++] = OTHER
    counts[seen % RING] = count
    for (let back = 1; back <= REACH && back <= seen; back++) {
      const other = (seen - back) % RING
      const from = other * MOST_SYMBOLS
      for (let l = from; l < from + counts[other]!; l++) {
        const left = Math.imul(ring[l]!, 0x9e3779b1)
        for (let r = mine; r < mine + count; r++) add(features, VIEW.PAIRS, left + ring[r]!, i - back, i)
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
