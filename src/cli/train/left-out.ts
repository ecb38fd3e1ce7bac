/** Scores of posts by a model that has not seen their writer, through the same reader that ships. */
import { modelOf, type PackedModel } from '../../engine/reader/model.ts'
import { scoreText } from '../../engine/reader/scores.ts'
import { readerText } from '../../engine/reader/walk.ts'
import { CATEGORIES } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'
import { type FitOptions, fit, pack } from './fit.ts'
import type { Matrix } from './rows.ts'

/** Groups of writers, each left out in turn. */
export function groupsOf(writers: readonly string[], size: number): string[][] {
  const count = Math.ceil(writers.length / size)
  return Array.from({ length: count }, (_, g) => writers.filter((_, i) => i % count === g))
}

/** Scores by post number; posts of writers in no group have none. */
export function leftOutScores(
  posts: readonly Post[],
  matrix: Matrix,
  lexicon: PackedModel['lexicon'],
  groups: readonly (readonly string[])[],
  options: FitOptions,
  progress: (text: string) => void = () => undefined,
): (Int32Array | undefined)[] {
  const scores: (Int32Array | undefined)[] = posts.map(() => undefined)
  for (const group of groups) {
    const rounded = fit(matrix, (p) => !group.includes(posts[p]!.writer), options)
    const model = modelOf(pack(matrix, rounded, [CATEGORIES.map(() => 0)], lexicon))
    posts.forEach((post, p) => {
      if (!group.includes(post.writer)) return
      scores[p] = scoreText(model, readerText(post.text, post.context, post.cues)).total
    })
    progress(`left out ${group.join(', ')}`)
  }
  return scores
}
