/**
 * Contexts: what takes the edge off a signal (denied, quoted, hypothetical, another trade …). A context is data, like
 * everything: patterns, the direction in which it looks, how many words far, what stops it. It bears on the target, not
 * on the sentence, unless its scope says so.
 */
import type { CompiledContext } from './compiled.ts'
import { FLAG } from './flags.ts'
import type { Hits } from './hits.ts'
import { SORT, type Tables } from './tables.ts'
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
/** The bit of `quoted`, which is always the first kind. */
const QUOTED = 1

/** Reads the context hits of one segment. */
export function contextsOf(tables: Tables, tokens: Tokens, hits: Hits): SegmentContexts {
  const modifiers: Modifier[] = []
  const shields: Modifier[] = []
  for (let at = 0; at < hits.count; at++) {
    if (tables.sorts[hits.signal[at]!] !== SORT.CONTEXT) continue
    const context = tables.rules.signals[hits.signal[at]!]!.context!
    const [first, last] = [hits.first[at]!, hits.last[at]!]
    if (isRepaired(tokens, first, last)) continue
    const modifier = { first, last, bit: tables.contextBits.get(context.kind)!, context }
    ;(context.pseudo ? shields : modifiers).push(modifier)
  }
  return new Contexts(tables, tokens, modifiers, shields)
}

/** Whether any of these tokens was repaired. */
export function isRepaired(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if ((tokens.flags[at]! & FLAG.REPAIRED) !== 0) return true
  return false
}

class Contexts implements SegmentContexts {
  segment = 0
  post = 0
  private readonly active: Modifier[] = []
  private clauses: Uint8Array | null = null

  constructor(
    private readonly tables: Tables,
    private readonly tokens: Tokens,
    modifiers: readonly Modifier[],
    shields: readonly Modifier[],
  ) {
    for (const modifier of modifiers) {
      if (shields.some((s) => s.bit === modifier.bit && s.first <= modifier.last && s.last >= modifier.first)) continue
      if (modifier.context.scope === 'segment') this.segment |= modifier.bit
      else if (modifier.context.scope === 'post') this.post |= modifier.bit
      else if (this.active.length < MOST_MODIFIERS) this.active.push(modifier)
    }
  }

  on(first: number, last: number): number {
    const { tables, tokens, active } = this
    let bits = isQuoted(tokens, first, last) ? QUOTED : 0
    for (let at = 0; at < active.length; at++) {
      this.clauses ??= clauseNumbers(tables, tokens)
      if (reaches(active[at]!, first, last, this.clauses, tokens)) bits |= active[at]!.bit
    }
    return bits
  }
}

function isQuoted(tokens: Tokens, first: number, last: number): boolean {
  return (tokens.flags[first]! & tokens.flags[last]! & FLAG.QUOTED) !== 0
}

/** Number of the clause each token stands in: a breaking word (`but`, `because` …) opens a new one. */
function clauseNumbers(tables: Tables, tokens: Tokens): Uint8Array {
  const numbers = new Uint8Array(tokens.count)
  let clause = 0
  for (let at = 0; at < tokens.count; at++) {
    if (tables.clauseBreaks[tokens.word[at]!] === 1) clause++
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
