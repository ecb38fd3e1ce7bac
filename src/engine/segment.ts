/**
 * What one segment says by itself: signals with the contexts that bear on each, mentions with their owner. All offsets
 * are relative to the segment, so a result can be kept while the text before it changes.
 */
import { contextsOf, type SegmentContexts } from './context.ts'
import { FLAG } from './flags.ts'
import type { Hit, Matcher } from './hits.ts'
import { resolveMentions } from './mentions.ts'
import type { OpenQuote } from './scanner.ts'
import type { Tables } from './tables.ts'
import type { Tokens } from './tokens.ts'

export interface Capture {
  id: number
  start: number
  end: number
}

export interface SegmentSignal {
  signal: number
  start: number
  end: number
  /** Bits of the contexts that bear on it. */
  contexts: number
  /** Some of its tokens were repaired. */
  repaired: boolean
  captures: readonly Capture[]
}

export interface Segment {
  /** Length in code units, with what separates it from the next. */
  length: number
  /** First and last unit of its tokens. */
  first: number
  last: number
  quoteBefore: OpenQuote
  quoteAfter: OpenQuote
  signals: readonly SegmentSignal[]
  /** Bits of contexts that hold for the whole segment, and for the whole post. */
  contexts: number
  postContexts: number
  truncated: boolean
}

const NO_CAPTURES: readonly Capture[] = []
const NO_HITS: Hit[] = []

/** Analyses the tokens of the segment that starts at `start`. */
export function analyse(
  tables: Tables,
  matcher: Matcher,
  tokens: Tokens,
  start: number,
  length: number,
  quoteBefore: OpenQuote,
  quoteAfter: OpenQuote,
): Segment {
  const { count } = tokens
  const first = count > 0 ? tokens.start[0]! - start : 0
  const last = count > 0 ? tokens.end[count - 1]! - start : 0
  const hits = count > 0 ? matcher.find(tokens) : NO_HITS
  const truncated = count > 0 && matcher.truncated
  const { signals: catalogue } = tables.rules
  const contexts = contextsOf(tables, tokens, hits)
  const kept = resolveMentions(catalogue, hits)
  const signals: SegmentSignal[] = []
  for (let at = 0; at < kept.length; at++) {
    const hit = kept[at]!
    if (catalogue[hit.signal]!.context === undefined) signals.push(place(hit, tokens, start, contexts))
  }
  const { segment, post } = contexts
  return { length, first, last, quoteBefore, quoteAfter, signals, contexts: segment, postContexts: post, truncated }
}

function place(hit: Hit, tokens: Tokens, start: number, contexts: SegmentContexts): SegmentSignal {
  let repaired = false
  for (let at = hit.first; at <= hit.last; at++) if ((tokens.flags[at]! & FLAG.REPAIRED) !== 0) repaired = true
  let captures = NO_CAPTURES
  if (hit.captures.length > 0) {
    const list: Capture[] = []
    for (let i = 0; i < hit.captures.length; i += 3) {
      const from = tokens.start[hit.captures[i + 1]!]! - start
      list.push({ id: hit.captures[i]!, start: from, end: tokens.end[hit.captures[i + 2]!]! - start })
    }
    captures = list
  }
  return {
    signal: hit.signal,
    start: tokens.start[hit.first]! - start,
    end: tokens.end[hit.last]! - start,
    contexts: contexts.on(hit.first, hit.last),
    repaired,
    captures,
  }
}
