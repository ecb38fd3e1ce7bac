/**
 * Contexts: what takes the edge off a signal (denied, quoted, hypothetical, another trade …). A context is data, like
 * everything: patterns, the direction in which it looks, how many words far, what stops it. It bears on the target, not
 * on the sentence, unless its scope says so.
 */
import type { CompiledContext } from './compiled.ts'
import { FLAG } from './flags.ts'
import type { Hit } from './hits.ts'
import type { Tables } from './tables.ts'
import type { Tokens } from './tokens.ts'

export interface SegmentContexts {
  segment: number
  post: number
  /** Bits of the contexts that bear on the tokens from first to last. */
  on(first: number, last: number): number
}

interface Modifier {
  first: number
  last: number
  bit: number
  context: CompiledContext
}

const MOST_MODIFIERS = 48

/** Reads the context hits of one segment. */
export function contextsOf(tables: Tables, tokens: Tokens, hits: readonly Hit[]): SegmentContexts {
  const modifiers: Modifier[] = []
  const shields: Modifier[] = []
  for (const hit of hits) {
    const context = tables.rules.signals[hit.signal]!.context
    if (!context || isRepaired(tokens, hit)) continue
    const modifier = { first: hit.first, last: hit.last, bit: tables.contextBits.get(context.kind)!, context }
    ;(context.pseudo ? shields : modifiers).push(modifier)
  }
  const active: Modifier[] = []
  let segment = 0
  let post = 0
  for (const modifier of modifiers) {
    if (shields.some((s) => s.bit === modifier.bit && s.first <= modifier.last && s.last >= modifier.first)) continue
    if (modifier.context.scope === 'segment') segment |= modifier.bit
    else if (modifier.context.scope === 'post') post |= modifier.bit
    else if (active.length < MOST_MODIFIERS) active.push(modifier)
  }
  const clauses = active.length > 0 ? clauseNumbers(tables, tokens) : null
  const quotedBit = tables.contextBits.get('quoted') ?? 0
  const on = (first: number, last: number): number => {
    let bits = quotedBit !== 0 && isQuoted(tokens, first, last) ? quotedBit : 0
    for (const modifier of active) if (reaches(modifier, first, last, clauses!, tokens)) bits |= modifier.bit
    return bits
  }
  return { segment, post, on }
}

function isRepaired(tokens: Tokens, hit: Hit): boolean {
  for (let at = hit.first; at <= hit.last; at++) if ((tokens.flags[at]! & FLAG.REPAIRED) !== 0) return true
  return false
}

function isQuoted(tokens: Tokens, first: number, last: number): boolean {
  return (tokens.flags[first]! & tokens.flags[last]! & FLAG.QUOTED) !== 0
}

/** Number of the clause each token stands in: a breaking word (`but`, `because` …) opens a new one. */
function clauseNumbers(tables: Tables, tokens: Tokens): Uint8Array {
  const numbers = new Uint8Array(tokens.count)
  let clause = 0
  for (let at = 0; at < tokens.count; at++) {
    if (tables.clauseBreaks.has(tokens.word[at]!)) clause++
    numbers[at] = clause
  }
  return numbers
}

function reaches(
  { first, last, context }: Modifier,
  from: number,
  to: number,
  clauses: Uint8Array,
  tokens: Tokens,
): boolean {
  if (first <= to && last >= from) return true
  const before = last < from
  if (before ? context.direction === 'backward' : context.direction === 'forward') return false
  const [left, right] = before ? [last, from] : [to, first]
  if (right - left > context.reach) return false
  if (context.stops === 'none') return true
  if (clauses[left] !== clauses[right]) return false
  if (context.stops === 'comma') {
    for (let at = left + 1; at <= right; at++) if ((tokens.flags[at]! & FLAG.AFTER_CLAUSE) !== 0) return false
  }
  return true
}
