/** Where to raise: one score for all categories, since few posts carry each label. */
import { CATEGORIES, type Category } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'
import { type Margins, ranked } from './figures.ts'

/**
 * Steps by which a category is raised sooner than the others. A miss costs most in talk of suicide, and where somebody
 * could be recognised: of those marks two in three are right, and three in four of such posts get one (three and two
 * without).
 */
const SOONER: Partial<Record<Category, number>> = { 'unsafe-crisis': 100, 'client-identity': 100 }

/** The lowest score down to which a ranking keeps this precision, halfway to the next score below. */
export function lowestCut(pairs: readonly { score: number; hit: boolean }[], precision: number): number {
  let found = 0
  let cut = 0x3fffffff
  for (let i = 0; i < pairs.length; i++) {
    if (pairs[i]!.hit) found++
    const below = pairs[i + 1]?.score
    if (below === pairs[i]!.score || found < precision * (i + 1)) continue
    cut = Math.floor((pairs[i]!.score + (below ?? pairs[i]!.score - 2)) / 2)
  }
  return cut
}

/** Thresholds of all categories that keep this precision over all of them. */
export function chooseThresholds(posts: readonly Post[], scores: Margins, precision: number): number[] {
  const common = lowestCut(ranked(posts, scores), precision)
  return CATEGORIES.map((category) => common - (SOONER[category] ?? 0))
}

/** For each writer the thresholds chosen on the other writers. */
export function thresholdsLeftOut(posts: readonly Post[], scores: Margins, precision: number): Map<string, number[]> {
  const writers = new Set(posts.filter((_, p) => scores[p]).map((post) => post.writer))
  return new Map(
    [...writers].map((writer) => {
      const others = scores.map((score, p) => (posts[p]!.writer === writer ? undefined : score))
      return [writer, chooseThresholds(posts, others, precision)]
    }),
  )
}
