/** Reads posts with the shipped rules, so that the trainer sees what the second reader will see. */
import { createChecker } from '../../engine/index.ts'
import { cuesOf } from '../../engine/reader/cues.ts'
import { loadRulesCached } from '../../rules/load.ts'
import { CATEGORIES } from '../../shared/finding.ts'
import type { Post } from './corpus.ts'
import { isKnownToRules } from './run.ts'

/** The posts with their cues; those of writers known to the rules' authors get none. Also notes what the rules found. */
export function withCues(posts: readonly Post[]): Post[] {
  const rules = loadRulesCached()
  const checker = createChecker(rules)
  return posts.map((post) => {
    if (isKnownToRules(post.writer)) return post
    const { findings, seen } = checker.reset().check(post.text, post.context)
    const ruled = new Uint8Array(CATEGORIES.length)
    for (const { category, severity } of findings) {
      const at = CATEGORIES.indexOf(category)
      ruled[at] = Math.max(ruled[at]!, severity === 'high' ? 2 : 1)
    }
    return { ...post, ruled, cues: cuesOf(seen(), rules.signals, findings) }
  })
}
