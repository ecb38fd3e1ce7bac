/** Gap-free pattern trees as fragments: each a row of predicates, one a token or phrase. */
import { type Node, PatternError } from './pattern-tree.ts'
import type { Predicates } from './predicates.ts'

export type Fragment = readonly number[]

export const MOST_FRAGMENTS = 8000
/** Up to this many fragments, neighbouring parts are multiplied out into one unit. */
export const MERGE_UP_TO = 96
export const LONGEST_FRAGMENT = 12

/** All fragments of a gap-free tree. */
export function fragmentsOf(node: Node, predicates: Predicates): Fragment[] {
  switch (node.kind) {
    case 'atom':
      return [[predicates.of(node)]]
    case 'sequence':
      return node.items.reduce<Fragment[]>(
        (sofar, item) => {
          const next = fragmentsOf(item, predicates)
          if (sofar.length * next.length > MOST_FRAGMENTS)
            throw new PatternError(`a part of the pattern has more than ${MOST_FRAGMENTS} variants`)
          return sofar.flatMap((before) => next.map((after) => [...before, ...after]))
        },
        [[]],
      )
    case 'choice':
      return node.options.flatMap((option) => fragmentsOf(option, predicates))
    case 'optional':
      return [[], ...fragmentsOf(node.item, predicates)]
    default:
      throw new PatternError('a gap or capture can not stand here')
  }
}

export function fragmentKey(fragment: Fragment): string {
  return fragment.join()
}

/** Whether a tree holds neither gap nor capture, and few enough variants to be one unit with its neighbours. */
export function isSolid(node: Node): boolean {
  switch (node.kind) {
    case 'gap':
    case 'capture':
      return false
    case 'sequence':
      return node.items.every(isSolid) && count(node) <= MERGE_UP_TO
    case 'choice':
      return node.options.every(isSolid)
    case 'optional':
      return isSolid(node.item)
    default:
      return true
  }
}

/** How many fragments a gap-free tree multiplies out to. */
function count(node: Node): number {
  switch (node.kind) {
    case 'sequence':
      return node.items.reduce((product, item) => product * count(item), 1)
    case 'choice':
      return node.options.reduce((sum, option) => sum + count(option), 0)
    case 'optional':
      return 1 + count(node.item)
    default:
      return 1
  }
}
