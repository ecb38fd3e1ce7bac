/** Which words a verdict speaks of: what it marks, and what its suggestions may edit. */
import type { CompiledRule, CompiledRules } from './compiled.ts'
import { DERIVED } from './derived.ts'
import type { Placed } from './evidence.ts'
import type { Verdict } from './judge.ts'
import type { Segment } from './segment.ts'

export interface Post {
  text: string
  segments: readonly Segment[]
  starts: readonly number[]
}

const LETTER_OR_DIGIT = /[A-Za-z0-9]/
/** A range grows by no more than this, so that no text makes it cost more. */
const MOST_GROWTH = 16

/** A range grown to whole words: tokens part where a number meets a letter ("KATE|20"), readers don't. */
function wholeWords(text: string, start: number, end: number): { start: number; end: number } {
  const isInside = (at: number): boolean =>
    LETTER_OR_DIGIT.test(text.charAt(at - 1)) && LETTER_OR_DIGIT.test(text.charAt(at))
  let [from, to] = [start, end]
  while (from > Math.max(0, start - MOST_GROWTH) && isInside(from)) from--
  while (to < Math.min(text.length, end + MOST_GROWTH) && isInside(to)) to++
  return { start: from, end: to }
}

/** The stretches of a text that a verdict may mark or edit, by name, in UTF-16 code units of the text. */
export function rangesOf(
  { rule, chosen, anchor }: Verdict,
  post: Post,
  rules: CompiledRules,
): Map<string, { start: number; end: number }> {
  const ranges = new Map<string, { start: number; end: number }>()
  for (const place of chosen) {
    const offset = post.starts[place.segment]!
    const { captures } = place
    for (let at = 0; at < captures.length; at += 3) {
      const name = rules.captures[captures[at]!]!
      const [start, end] = [offset + captures[at + 1]!, offset + captures[at + 2]!]
      if (!ranges.has(name)) ranges.set(name, wholeWords(post.text, start, end))
    }
  }
  const marked = markedPlace(rule, chosen, anchor)
  const { first, last } = post.segments[marked.segment]!
  const offset = post.starts[marked.segment]!
  ranges.set('segment', { start: offset + first, end: offset + last })
  ranges.set('post', { start: 0, end: post.text.length })
  ranges.set('hit', { start: marked.start, end: marked.end })
  if (rule.span === 'segment') ranges.set('mark', ranges.get('segment')!)
  else if (rule.span === 'all') {
    const here = chosen.filter((place) => place.segment === marked.segment)
    ranges.set('mark', {
      start: Math.min(...here.map((place) => place.start)),
      end: Math.max(...here.map((place) => place.end)),
    })
  } else if (rule.span === 'hit' || !ranges.has('mark')) ranges.set('mark', ranges.get('hit')!)
  return ranges
}

function markedPlace(rule: CompiledRule, chosen: readonly Placed[], anchor: Placed): Placed {
  const named = rule.mark >= 0 ? chosen.find((place) => place.id === rule.mark) : undefined
  return named ?? chosen.find((place) => place.id >= DERIVED.length) ?? anchor
}
