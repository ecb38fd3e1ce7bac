/** What is asked of parts already read: of every word of a group, of the first or last word of a segment. */
import { FLAG } from '../engine/flags.ts'
import type { Lexicon } from './lexicon.ts'
import { type Atom, both, isPlain, type Node, phraseNode } from './pattern-tree.ts'

/** `(saved|gave back)&#quoted`: asked of every word of the group. Null where that can't be. */
export function askEverywhere(node: Node, asked: Node, lexicon: Lexicon): Node | null {
  switch (node.kind) {
    case 'choice':
      return all(
        node.options,
        (option) => askEverywhere(option, asked, lexicon),
        (options) => ({ ...node, options }),
      )
    case 'sequence':
      return all(
        node.items,
        (item) => askEverywhere(item, asked, lexicon),
        (items) => ({ ...node, items }),
      )
    case 'optional':
      return all(
        [node.item],
        (item) => askEverywhere(item, asked, lexicon),
        ([item]) => ({ ...node, item: item! }),
      )
    case 'atom': {
      const [single, ...phrases] = spelledOut(node, lexicon)
      const joined = asked.kind === 'atom' ? both(single, asked) : null
      if (phrases.length === 0) return joined
      return all([joined, ...phrases.map((phrase) => askEverywhere(phrase, asked, lexicon))], (one) => one, choice)
    }
    default:
      return null
  }
}

/** `^ my` and `now $`. Null where no word is sure to stand there. */
export function anchored(node: Node, where: 'first' | 'last', lexicon: Lexicon): Node | null {
  switch (node.kind) {
    case 'atom': {
      const flag = where === 'first' ? FLAG.FIRST : FLAG.LAST
      const [single, ...phrases] = spelledOut(node, lexicon)
      const flagged: Node = { ...single, flags: [...single.flags, flag] }
      if (phrases.length === 0) return flagged
      return all([flagged, ...phrases.map((phrase) => anchored(phrase, where, lexicon))], (one) => one, choice)
    }
    case 'choice':
      return all(
        node.options,
        (option) => anchored(option, where, lexicon),
        (options) => ({ ...node, options }),
      )
    case 'capture':
      return all(
        [node.item],
        (item) => anchored(item, where, lexicon),
        ([item]) => ({ ...node, item: item! }),
      )
    case 'sequence': {
      const at = where === 'first' ? 0 : node.items.length - 1
      const item = anchored(node.items[at]!, where, lexicon)
      return item && { ...node, items: node.items.with(at, item) }
    }
    default:
      return null
  }
}

/** A plain atom as its single words and its phrases word by word. */
function spelledOut(node: Atom, lexicon: Lexicon): [Atom, ...Node[]] {
  if (!isPlain(node)) return [node]
  const phrases = new Set(node.classes.flatMap((name) => [...lexicon.classes.get(name)!.phrases]))
  return [node, ...[...phrases].sort().map(phraseNode)]
}

const choice = (options: Node[]): Node => ({ kind: 'choice', options })

function all<T>(parts: readonly T[], ask: (part: T) => Node | null, make: (nodes: Node[]) => Node): Node | null {
  const asked = parts.map(ask)
  return asked.includes(null) ? null : make(asked as Node[])
}
