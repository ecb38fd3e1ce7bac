/**
 * The learnt model as a second reader beside the rules. Where rules are silent and it is sure, it raises a quiet finding
 * of its own; where both speak, confidence rises; where it is sure that a rule's weak finding reads as clean, that
 * finding goes. It never touches a sure `high` (src/engine/readers.ts).
 */
import type { Category, Signal } from '../../shared/finding.ts'
import type { Opinion, Reader, ReaderInput } from '../readers.ts'
import { cuesOf } from './cues.ts'
import { modelOf, type PackedModel } from './model.ts'
import { type Level, type Passage, type Reading, read } from './read.ts'

/** Steps above the threshold from which a finding of its own is `medium`: about nine in ten of those are right. */
const MEDIUM_FROM = 200
/** Steps below the threshold from which a rule's weak finding is taken for a false alarm (docs/evaluation.md says why so far). */
export const CLEAR_BELOW = -250
/**
 * The longest text of which anything is cleared, in UTF-16 code units: posts to learn from were hardly longer, and in a
 * newsletter one sentence about a client weighs next to nothing.
 */
const LONGEST_CLEARED = 1200
/** What agreement adds to a finding's confidence: where both speak, rules were right 15 to 20 points more often. */
const AGREEMENT = 0.15

/** @param level how many marks the user wants: moves along the precision-recall curve */
export function secondReader(weights: PackedModel, level: Level = 'usual'): Reader {
  return {
    id: 'reader',
    read(input) {
      const cues = cuesOf(input.seen(), input.catalogue, input.findings)
      const readings = read(input.text, input.context, modelOf(weights), level, cues)
      return readings.flatMap((reading) => opinionOn(reading, input))
    },
  }
}

function opinionOn(reading: Reading, input: ReaderInput): Opinion[] {
  const category = reading.category as Category
  const ruled = input.findings.filter((finding) => finding.category === category)
  if (reading.score <= 0) {
    const isClear = reading.score < CLEAR_BELOW && input.text.length <= LONGEST_CLEARED
    return ruled.length > 0 && isClear ? [{ kind: 'clear', category }] : []
  }
  const raised = reading.passages
    .filter(({ start, end }) => !ruled.some((finding) => finding.start < end && start < finding.end))
    .flatMap((passage): Opinion[] => {
      const finding = input.hint({
        category,
        severity: reading.score >= MEDIUM_FROM && ruled.length === 0 ? 'medium' : 'low',
        start: passage.start,
        end: passage.end,
        confidence: confidenceOf(reading.score),
        signals: signalsOf(category, passage),
      })
      return finding ? [{ kind: 'raise', finding }] : []
    })
  return ruled.length > 0 ? [{ kind: 'agree', category, by: AGREEMENT }, ...raised] : raised
}

/** As measured: at the threshold every other one is right, 200 steps above three in four, 400 above nine in ten. */
function confidenceOf(score: number): number {
  return Math.min(95, 50 + Math.floor(score / 9)) / 100
}

/** The stretches that weighed most, as shares of a hundred. */
function signalsOf(category: Category, { phrases }: Passage): Signal[] {
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
