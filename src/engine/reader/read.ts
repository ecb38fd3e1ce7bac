/**
 * The second reader: a linear model per category that reaches wording no rule foresaw. It says how sure it is, in
 * which sentence, and which phrases weighed most. Pure; whole numbers only.
 */
import type { Context } from '../../shared/finding.ts'
import type { Cue } from './cues.ts'
import { createFeatures, type Features, readFeatures, VIEWS } from './features.ts'
import { HEAD, type Model, placeOf } from './model.ts'
import { inverseRoot, scoreFeatures } from './scores.ts'
import { type ReaderTokens, readTokens } from './words.ts'

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

/** Reused from text to text: nothing of it outlives a call. */
const scratch = createFeatures()

/** Reads a text: one entry for each category, in the model's order. `cues`: what the rules' patterns saw in it. */
export function read(
  text: string,
  context: Context,
  model: Model,
  level: Level = 'usual',
  cues: readonly Cue[] = [],
): Reading[] {
  const tokens = readTokens(text)
  const features = readFeatures(text, tokens, model.lexicon, context, scratch, cues)
  const { total, sentence, second } = scoreFeatures(model, features)
  const thresholds = model.thresholds[LEVELS.indexOf(level)]!
  return model.categories.map((category, c) => {
    const score = total[c]! - thresholds[c]!
    const passages = [sentence[c]!, second[c]!].flatMap((s) => {
      const from = features.sentences[s] ?? 0
      const to = (features.sentences[s + 1] ?? 0) - 1
      if (s < 0 || tokens.count === 0 || to < from) return []
      const phrases = score > 0 ? phrasesOf(model, features, tokens, s, c) : []
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
  sentence: number,
  category: number,
): Phrase[] {
  const from = features.sentences[sentence]!
  const to = features.sentences[sentence + 1]!
  const begin = features.bounds[sentence]!
  const end = features.bounds[sentence + 1]!
  const sizes = new Int32Array(VIEWS)
  for (let i = begin; i < end; i++) sizes[features.view[i]!]! += 1
  const roots = Array.from(sizes, inverseRoot)
  const shares = new Int32Array(to - from)
  for (let i = begin; i < end; i++) {
    const place = placeOf(model, features.id[i]!)
    const view = features.view[i]!
    if (place < 0) continue
    const middle = place + HEAD + model.weights[place + 1]!
    for (let w = middle, to = middle + model.weights[place + 2]!; w < to; w++) {
      const weight = model.weights[w]!
      if (weight >>> 8 !== category) continue
      const share = Math.trunc((((weight & 255) - 128) * roots[view]!) / 256)
      shares[features.first[i]! - from]! += share
      shares[features.last[i]! - from]! += share
    }
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
