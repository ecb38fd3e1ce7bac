/**
 * The learnt model as a second reader beside the rules. Where rules are silent and it is sure, it raises a quiet finding
 * of its own; where both speak, confidence rises; where it is sure that a rule's weak finding reads as clean, that
 * finding goes. It never touches a `high` (src/engine/readers.ts).
 */
import type { Category, Signal } from '../../shared/finding.ts'
import type { Opinion, Reader, ReaderInput } from '../readers.ts'
import { modelOf, type PackedModel } from './model.ts'
import { type Level, type Reading, read } from './read.ts'

/** Steps above the threshold from which a finding of its own is `medium`: about nine in ten of those are right. */
const MEDIUM_FROM = 150
/** Steps below the threshold from which a rule's weak finding is taken for a false alarm. */
const CLEAR_BELOW = -250
/** What agreement adds to a finding's confidence. */
const AGREEMENT = 0.1

/** @param level how many marks the user wants: moves along the precision-recall curve */
export function secondReader(weights: PackedModel, level: Level = 'usual'): Reader {
  return {
    id: 'reader',
    read(input) {
      const found = new Set<Category>(input.findings.map(({ category }) => category))
      const readings = read(input.text, input.context, modelOf(weights), level)
      return readings.flatMap((reading) => opinionOn(reading, found.has(reading.category as Category), input))
    },
  }
}

function opinionOn(reading: Reading, ruled: boolean, input: ReaderInput): Opinion[] {
  const category = reading.category as Category
  if (ruled) {
    if (reading.score > 0) return [{ kind: 'agree', category, by: AGREEMENT }]
    return reading.score < CLEAR_BELOW ? [{ kind: 'clear', category }] : []
  }
  if (reading.score <= 0) return []
  const finding = input.hint({
    category,
    severity: reading.score >= MEDIUM_FROM ? 'medium' : 'low',
    start: reading.start,
    end: reading.end,
    confidence: confidenceOf(reading.score),
    signals: signalsOf(reading),
  })
  return finding ? [{ kind: 'raise', finding }] : []
}

/** From the measured curve: three in four right at the threshold, more than nine in ten 200 steps above. */
function confidenceOf(score: number): number {
  return Math.min(95, 75 + Math.floor(score / 10)) / 100
}

/** The stretches that weighed most, as shares of a hundred. */
function signalsOf({ category, phrases }: Reading): Signal[] {
  const all = phrases.reduce((sum, { weight }) => sum + weight, 0) || 1
  return phrases
    .map(({ start, end, weight }) => ({
      id: 'phrase',
      weight: Math.round((100 * weight) / all),
      start,
      end,
      source: `reader.${category}`,
    }))
    .sort((a, b) => a.start - b.start)
}
