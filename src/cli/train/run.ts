/** One training run: rows, left-out scores, thresholds, final weights. */
import { modelOf, type PackedModel } from '../../engine/reader/model.ts'
import { LEVELS } from '../../engine/reader/read.ts'
import { CATEGORIES } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'
import { type Margins, withRules } from './figures.ts'
import { type FitOptions, fit, pack } from './fit.ts'
import { groupsOf, leftOutScores } from './left-out.ts'
import { packLexicon } from './lexicon-entries.ts'
import { buildMatrix, type Matrix } from './rows.ts'
import { chooseThresholds } from './thresholds.ts'

export interface TrainOptions extends FitOptions {
  /** Writers left out together: 1 is the true figure, 2 takes half the time. */
  group: number
  /** Whether to leave writers out at all; without, thresholds are 0. */
  check: boolean
}

export const DEFAULTS: TrainOptions = { features: 32000, weights: 156000, seed: 1, group: 1, check: true }

/** Of what each level raises, how much is right, over writers left out; most of them write harder posts than a feed holds. */
export const PRECISION: Readonly<Record<(typeof LEVELS)[number], number>> = { fewer: 0.9, usual: 0.82, more: 0.74 }

export interface Outcome {
  model: PackedModel
  /** By post: scores of a model that has not seen its writer. */
  scores: Margins
}

/**
 * Whether the authors of the rules have read this writer's posts. Such writers only ever teach, and without cues: on
 * them the rules look better than they are, and the reader would learn to trust them too much.
 */
export function isKnownToRules(writer: string): boolean {
  return writer.startsWith('dev')
}

/** Learns a model. Writers whom the rules' authors never read are left out in turn, to see how good it is. */
export function train(
  posts: readonly Post[],
  classes: ReadonlyMap<string, readonly string[]>,
  options: TrainOptions,
  progress: (line: string) => void = () => undefined,
): Outcome {
  const lexicon = packLexicon(classes)
  const empty: Matrix = { posts: [], sentences: [], ids: new Int32Array(0), scales: new Float32Array(0) }
  const silent = CATEGORIES.flatMap(() => [0, 0])
  const words = modelOf(pack(empty, { weights: new Int8Array(0), bias: silent }, [], lexicon)).lexicon
  const matrix = buildMatrix(posts, words)
  progress(`${matrix.ids.length} features, ${matrix.sentences.length} sentences`)
  const writers = [...new Set(posts.map((post) => post.writer))].filter((writer) => !isKnownToRules(writer))
  const groups = options.check ? groupsOf(writers, options.group) : []
  const scores = leftOutScores(posts, matrix, lexicon, groups, options, progress)
  const together = withRules(posts, scores)
  const thresholds = LEVELS.map((level) =>
    options.check ? chooseThresholds(posts, together, PRECISION[level]) : CATEGORIES.map(() => 0),
  )
  return {
    model: pack(
      matrix,
      fit(matrix, () => true, options),
      thresholds,
      lexicon,
    ),
    scores,
  }
}
