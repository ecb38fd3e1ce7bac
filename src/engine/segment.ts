/**
 * What one segment says by itself: signals with the contexts that bear on each, mentions with their owner. All offsets
 * are relative to the segment, so a result can be kept while the text before it changes.
 */
import { contextsOf, isRepaired, type SegmentContexts } from './context.ts'
import { type Hits, type Matcher, MOST_HITS } from './hits.ts'
import { resolveMentions } from './mentions.ts'
import type { OpenQuote } from './scanner.ts'
import { SORT, type Tables } from './tables.ts'
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
const NO_SIGNALS: readonly SegmentSignal[] = []
const beaten = new Uint8Array(MOST_HITS)

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
  const segment: Segment = {
    length,
    first,
    last,
    quoteBefore,
    quoteAfter,
    signals: NO_SIGNALS,
    contexts: 0,
    postContexts: 0,
    truncated: false,
  }
  if (count === 0) return segment
  const hits = matcher.find(tokens)
  segment.truncated = matcher.truncated
  if (hits.count === 0) return segment
  const { sorts } = tables
  const contexts = contextsOf(tables, tokens, hits)
  resolveMentions(sorts, hits, beaten)
  const signals: SegmentSignal[] = []
  const repairs = isRepaired(tokens, 0, count - 1)
  for (let at = 0; at < hits.count; at++) {
    if (beaten[at] === 0 && sorts[hits.signal[at]!] !== SORT.CONTEXT)
      signals.push(place(hits, at, tokens, start, contexts, repairs))
  }
  segment.signals = signals
  segment.contexts = contexts.segment
  segment.postContexts = contexts.post
  return segment
}

function place(
  hits: Hits,
  at: number,
  tokens: Tokens,
  start: number,
  contexts: SegmentContexts,
  repairs: boolean,
): SegmentSignal {
  const first = hits.first[at]!
  const last = hits.last[at]!
  const captures = hits.captures[at]!
  return {
    signal: hits.signal[at]!,
    start: tokens.start[first]! - start,
    end: tokens.end[last]! - start,
    contexts: contexts.on(first, last),
    repaired: repairs && isRepaired(tokens, first, last),
    captures: captures ? captured(captures, tokens, start) : NO_CAPTURES,
  }
}

function captured(captures: readonly number[], tokens: Tokens, start: number): Capture[] {
  const list: Capture[] = []
  for (let i = 0; i < captures.length; i += 3) {
    const from = tokens.start[captures[i + 1]!]! - start
    list.push({ id: captures[i]!, start: from, end: tokens.end[captures[i + 2]!]! - start })
  }
  return list
}
