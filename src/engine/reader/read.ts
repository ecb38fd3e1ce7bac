/**
 * The second reader: a linear model per category that reaches wording no rule foresaw. It says how sure it is, in
 * which sentence, and which phrases weighed most. Pure; whole numbers only.
 */
import type { Context } from '../../shared/finding.ts'
import { type Cues, NO_CUES } from './cues.ts'
import type { Model } from './model.ts'
import { type Phrase, PhraseFinder } from './phrases.ts'
import { scoreText } from './scores.ts'
import { withoutStubs } from './sentences.ts'
import { readerText } from './walk.ts'
import { createTokens } from './words.ts'

/** How many marks the user wants: moves along the precision-recall curve. */
export const LEVELS = ['fewer', 'usual', 'more'] as const
export type Level = (typeof LEVELS)[number]

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

/** Tokens of the text at hand; reused from text to text. */
const scratch = createTokens(0)

/** Reads a text: one entry for each category, in the model's order. `cues`: what the rules' patterns saw in it. */
export function read(
  text: string,
  context: Context,
  model: Model,
  level: Level = 'usual',
  cues: Cues = NO_CUES,
): Reading[] {
  const whole = readerText(text, context, cues, scratch)
  const { tokens, sentences } = whole
  const { total, sentence, second } = scoreText(model, whole)
  const finder = new PhraseFinder(model, whole)
  const thresholds = model.thresholds[LEVELS.indexOf(level)]!
  return model.categories.map((category, c) => {
    const score = total[c]! - thresholds[c]!
    const passages: Passage[] = []
    for (const s of [sentence[c]!, second[c]!]) {
      const [from, to] = [sentences[s], sentences[s + 1]]
      if (from === undefined || to === undefined || from === to) continue
      const phrases = score > 0 ? finder.find(s, c) : []
      const { start, end } = withoutStubs(tokens, from, to, phrases)
      passages.push({ start, end, phrases })
    }
    return { category, score, passages }
  })
}
