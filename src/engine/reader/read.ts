/**
 * The second reader: a linear model per category that reaches wording no rule foresaw. It says how sure it is, in
 * which sentence, and which phrases weighed most. Pure; whole numbers only.
 */
import type { Context } from '../../shared/finding.ts'
import { type Cues, NO_CUES } from './cues.ts'
import { rowOf } from './feature-table.ts'
import { type Features, readOneSentence } from './features.ts'
import { weightIn } from './lanes.ts'
import type { Model } from './model.ts'
import { inverseRoot, scoreText } from './scores.ts'
import { VIEWS } from './views.ts'
import { readerText } from './walk.ts'
import type { ReaderTokens } from './words.ts'

/** How many marks the user wants: moves along the precision-recall curve. */
export const LEVELS = ['fewer', 'usual', 'more'] as const
export type Level = (typeof LEVELS)[number]

export interface Phrase {
  start: number
  end: number
  weight: number
}

/** A sentence, in UTF-16 code units of the text. */
export interface Passage {
  start: number
  end: number
  /** The stretches of it that weighed most, heaviest first. Empty when not raised. */
  phrases: Phrase[]
}

export interface Reading {
  category: string
  /** Above 0: raised at the asked level. */
  score: number
  /** The sentence that reads most like it, and one more when it reads nearly as much so. */
  passages: Passage[]
}

const MOST_PHRASES = 3

/** Reads a text: one entry for each category, in the model's order. `cues`: what the rules' patterns saw in it. */
export function read(
  text: string,
  context: Context,
  model: Model,
  level: Level = 'usual',
  cues: Cues = NO_CUES,
): Reading[] {
  const whole = readerText(text, context, cues)
  const { tokens, sentences } = whole
  const { total, sentence, second } = scoreText(model, whole)
  const details = new Map<number, Features>()
  const thresholds = model.thresholds[LEVELS.indexOf(level)]!
  return model.categories.map((category, c) => {
    const score = total[c]! - thresholds[c]!
    const passages = [sentence[c]!, second[c]!].flatMap((s) => {
      const from = sentences[s] ?? 0
      const to = (sentences[s + 1] ?? 0) - 1
      if (s < 0 || tokens.count === 0 || to < from) return []
      if (score > 0 && !details.has(s)) details.set(s, readOneSentence(whole, model.lexicon, s))
      const phrases = score > 0 ? phrasesOf(model, details.get(s)!, tokens, from, to + 1, c) : []
      return [{ start: tokens.start[from]!, end: tokens.end[to]!, phrases }]
    })
    return { category, score, passages }
  })
}

/** Shares each feature's weight among its tokens and joins the heaviest neighbours. */
function phrasesOf(
  model: Model,
  features: Features,
  tokens: ReaderTokens,
  from: number,
  to: number,
  category: number,
): Phrase[] {
  const { count, id, view, first, last } = features
  const sizes = new Int32Array(VIEWS)
  for (let i = 0; i < count; i++) sizes[view[i]!]! += 1
  const roots = Array.from(sizes, inverseRoot)
  const shares = new Int32Array(to - from)
  for (let i = 0; i < count; i++) {
    const weight = weightIn(model.lanes, rowOf(model.table, id[i]!), category)
    if (weight === 0) continue
    const share = Math.trunc((weight * roots[view[i]!]!) / 256)
    shares[first[i]! - from]! += share
    shares[last[i]! - from]! += share
  }
  return heaviest(shares, tokens, from)
}

function heaviest(weights: Int32Array, tokens: ReaderTokens, from: number): Phrase[] {
  let top = 0
  for (const weight of weights) if (weight > top) top = weight
  const phrases: Phrase[] = []
  let open: Phrase | undefined
  weights.forEach((weight, i) => {
    if (weight * 3 < top || weight <= 0) {
      open = undefined
    } else if (open) {
      open.end = tokens.end[from + i]!
      open.weight += weight
    } else {
      open = { start: tokens.start[from + i]!, end: tokens.end[from + i]!, weight }
      phrases.push(open)
    }
  })
  return phrases.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, MOST_PHRASES)
}
