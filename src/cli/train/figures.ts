/** Precision, recall and the curve over (post, category) pairs, counted as in corpus/score.mjs. */
import { CLEAR_BELOW } from '../../engine/reader/second-reader.ts'
import { CATEGORIES } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'

export interface Figures {
  precision: number
  recall: number
  f1: number
  /** Share of posts with neither expected nor allowed category that have any. */
  falseAlarms: number
  found: number
  missed: number
  wrong: number
}

export type Margins = readonly (Int32Array | undefined)[]

/** Above any score: what a rule holds to be `high` is raised whatever the reader thinks. */
const SURE = 1 << 28

/**
 * The scores of rules and reader together, as `heed` (src/engine/readers.ts) puts them together: a `high` always
 * stands, a weaker finding of a rule stands unless the reader is sure of the contrary.
 */
export function withRules(posts: readonly Post[], scores: Margins): Margins {
  return scores.map((score, p) => {
    const { ruled } = posts[p]!
    return score?.map((own, c) => (ruled[c] === 2 ? SURE : ruled[c] === 1 ? own - CLEAR_BELOW : own))
  })
}

/** Whether a post should pass in silence. */
export function isClean(post: Post): boolean {
  return post.labels.every((label) => label < 0)
}

/** Figures when a category is raised above its threshold. */
export function figuresAt(
  posts: readonly Post[],
  scores: Margins,
  thresholdsOf: (post: Post) => readonly number[],
  only?: number,
): Figures {
  let found = 0
  let missed = 0
  let wrong = 0
  let clean = 0
  let alarmed = 0
  posts.forEach((post, p) => {
    const score = scores[p]
    if (!score) return
    const thresholds = thresholdsOf(post)
    let any = false
    for (let c = 0; c < CATEGORIES.length; c++) {
      if (only !== undefined && c !== only) continue
      const raised = score[c]! > thresholds[c]!
      any ||= raised
      const label = post.labels[c]!
      if (label > 0 && raised) found++
      else if (label > 0) missed++
      else if (label < 0 && raised) wrong++
    }
    if (isClean(post)) {
      clean++
      if (any) alarmed++
    }
  })
  return {
    precision: found / Math.max(1, found + wrong),
    recall: found / Math.max(1, found + missed),
    f1: (2 * found) / Math.max(1, 2 * found + missed + wrong),
    falseAlarms: alarmed / Math.max(1, clean),
    found,
    missed,
    wrong,
  }
}

/** All (score, expected) pairs of one category or of all, best first. */
export function ranked(posts: readonly Post[], scores: Margins, only?: number): { score: number; hit: boolean }[] {
  const pairs: { score: number; hit: boolean }[] = []
  posts.forEach((post, p) => {
    const score = scores[p]
    if (!score) return
    post.labels.forEach((label, c) => {
      if (label !== 0 && (only === undefined || only === c)) pairs.push({ score: score[c]!, hit: label > 0 })
    })
  })
  return pairs.sort((a, b) => b.score - a.score)
}

/** Mean precision over the ranking: the area under the curve. */
export function averagePrecision(pairs: readonly { hit: boolean }[]): number {
  let hits = 0
  let sum = 0
  pairs.forEach(({ hit }, i) => {
    if (hit) sum += ++hits / (i + 1)
  })
  return sum / Math.max(1, hits)
}
