/**
 * What one segment says by itself: signals with the contexts that bear on each, mentions with their owner. All offsets
 * are relative to the segment, so a result can be kept while the text before it changes.
 */
import { contextsOf, isRepaired } from './context.ts'
import { type Matcher, MOST_HITS } from './hits.ts'
import { resolveMentions } from './mentions.ts'
import type { OpenQuote } from './scanner.ts'
import type { SignalRows } from './signal-rows.ts'
import { SORT, type Tables } from './tables.ts'
import type { Tokens } from './tokens.ts'

export interface Segment {
  /** Length in code units, with what separates it from the next. */
  length: number
  /** First and last unit of its tokens. */
  first: number
  last: number
  quoteBefore: OpenQuote
  quoteAfter: OpenQuote
  /** Number of its first signal among the rows of the text, and how many it has. */
  signalsFrom: number
  signalCount: number
  /** Bits of contexts that hold for the whole segment, and for the whole post. */
  contexts: number
  postContexts: number
  truncated: boolean
}

const beaten = new Uint8Array(MOST_HITS)

/** Analyses the tokens of the segment that starts at `start`; its signals are added to `rows`. */
export function analyse(
  tables: Tables,
  matcher: Matcher,
  tokens: Tokens,
  start: number,
  length: number,
  quoteBefore: OpenQuote,
  quoteAfter: OpenQuote,
  rows: SignalRows,
): Segment {
  const { count } = tokens
  const segment: Segment = {
    length,
    first: count > 0 ? tokens.start[0]! - start : 0,
    last: count > 0 ? tokens.end[count - 1]! - start : 0,
    quoteBefore,
    quoteAfter,
    signalsFrom: rows.used,
    signalCount: 0,
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
  const repairs = isRepaired(tokens, 0, count - 1)
  for (let at = 0; at < hits.count; at++) {
    const signal = hits.signal[at]!
    if (beaten[at] === 1 || sorts[signal] === SORT.CONTEXT) continue
    const first = hits.first[at]!
    const last = hits.last[at]!
    const captures = hits.captures[at]!
    rows.add(
      signal,
      tokens.start[first]! - start,
      tokens.end[last]! - start,
      contexts.on(first, last),
      repairs && isRepaired(tokens, first, last),
      captures && intoOffsets(captures, tokens, start),
    )
  }
  segment.signalCount = rows.used - segment.signalsFrom
  segment.contexts = contexts.segment
  segment.postContexts = contexts.post
  return segment
}

/** Turns the tokens of captures into offsets, in place. */
function intoOffsets(captures: number[], tokens: Tokens, start: number): number[] {
  for (let i = 0; i < captures.length; i += 3) {
    captures[i + 1] = tokens.start[captures[i + 1]!]! - start
    captures[i + 2] = tokens.end[captures[i + 2]!]! - start
  }
  return captures
}
