/** Where to raise: per category, drawn towards one threshold for all, since few posts carry each label. */
import { CATEGORIES } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'
import { type Margins, ranked } from './figures.ts'

/** The score with the best F-beta in a ranking, halfway to the next score below. */
export function bestCut(pairs: readonly { score: number; hit: boolean }[], beta: number): number {
  const b2 = beta * beta
  const all = pairs.reduce((n, { hit }) => n + (hit ? 1 : 0), 0)
  let found = 0
  let best = 0
  let cut = 0x3fffffff
  for (let i = 0; i < pairs.length; i++) {
    if (pairs[i]!.hit) found++
    const below = pairs[i + 1]?.score
    if (below === pairs[i]!.score) continue
    const value = ((1 + b2) * found) / (i + 1 + b2 * all)
    if (value <= best) continue
    best = value
    cut = Math.floor((pairs[i]!.score + (below ?? pairs[i]!.score - 2)) / 2)
  }
  return cut
}

/** Thresholds of all categories; `own` (0 to 1) is how far each follows its own posts rather than all. */
export function chooseThresholds(posts: readonly Post[], scores: Margins, beta: number, own: number): number[] {
  const common = bestCut(ranked(posts, scores), beta)
  return CATEGORIES.map((_, c) => {
    const mine = bestCut(ranked(posts, scores, c), beta)
    return Math.round(common + own * (mine - common))
  })
}

/** For each writer the thresholds chosen on the other writers. */
export function thresholdsLeftOut(
  posts: readonly Post[],
  scores: Margins,
  beta: number,
  own: number,
): Map<string, number[]> {
  const writers = new Set(posts.filter((_, p) => scores[p]).map((post) => post.writer))
  return new Map(
    [...writers].map((writer) => [
      writer,
      chooseThresholds(
        posts,
        scores.map((score, p) => (posts[p]!.writer === writer ? undefined : score)),
        beta,
        own,
      ),
    ]),
  )
}
