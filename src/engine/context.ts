/**
 * Contexts: what takes the edge off a signal (denied, quoted, hypothetical, another trade …). A context is data, like
 * everything: patterns, the direction in which it looks, how many words far, what stops it. It bears on the target, not
 * on the sentence, unless its scope says so.
 */
import type { CompiledContext } from './compiled.ts'
import { FLAG } from './flags.ts'
import { type Hits, MOST_HITS } from './hits.ts'
import { SORT, type Tables } from './tables.ts'
import { SEGMENT_ROOM, type Tokens } from './tokens.ts'

export interface SegmentContexts {
  segment: number
  post: number
  /** Bits of the contexts that bear on the tokens from first to last. */
  on(first: number, last: number): number
}

const MOST_MODIFIERS = 48
/** The bit of `quoted`, which is always the first kind. */
const QUOTED = 1

/** Reads the context hits of one segment; good until the next call. */
export function contextsOf(tables: Tables, tokens: Tokens, hits: Hits): SegmentContexts {
  scratch.read(tables, tokens, hits)
  return scratch
}

/** Whether any of these tokens was repaired. */
export function isRepaired(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if ((tokens.flags[at]! & FLAG.REPAIRED) !== 0) return true
  return false
}

/** One for all segments, filled anew for each: hits stand for the modifiers, by number. */
class Contexts implements SegmentContexts {
  segment = 0
  post = 0
  private tables: Tables | null = null
  private tokens: Tokens | null = null
  private hits: Hits | null = null
  /** Hits that modify, and those that shield from others of their kind. */
  private readonly modifiers = new Int32Array(MOST_HITS)
  private readonly shields = new Int32Array(MOST_HITS)
  private shieldCount = 0
  /** The modifiers that bear on some words of the segment only, and how many. */
  private readonly active = new Int32Array(MOST_MODIFIERS)
  private activeCount = 0
  /** Number of the clause each token stands in: a breaking word (`but`, `because` …) opens a new one. */
  private readonly clauses = new Uint8Array(SEGMENT_ROOM)
  private knowsClauses = false

  read(tables: Tables, tokens: Tokens, hits: Hits): void {
    this.tables = tables
    this.tokens = tokens
    this.hits = hits
    this.segment = 0
    this.post = 0
    this.shieldCount = 0
    this.activeCount = 0
    this.knowsClauses = false
    let count = 0
    for (let at = 0; at < hits.count; at++) {
      if (tables.sorts[hits.signal[at]!] !== SORT.CONTEXT) continue
      if (isRepaired(tokens, hits.first[at]!, hits.last[at]!)) continue
      if (this.contextOf(at).pseudo) this.shields[this.shieldCount++] = at
      else this.modifiers[count++] = at
    }
    for (let i = 0; i < count; i++) this.weigh(this.modifiers[i]!)
  }

  on(first: number, last: number): number {
    let bits = isQuoted(this.tokens!, first, last) ? QUOTED : 0
    for (let i = 0; i < this.activeCount; i++) {
      const at = this.active[i]!
      if (this.reaches(at, first, last)) bits |= this.bitOf(at)
    }
    return bits
  }

  private contextOf(hit: number): CompiledContext {
    return this.tables!.rules.signals[this.hits!.signal[hit]!]!.context!
  }

  private bitOf(hit: number): number {
    return this.tables!.contextBits.get(this.contextOf(hit).kind)!
  }

  private weigh(modifier: number): void {
    const bit = this.bitOf(modifier)
    const { first, last } = this.hits!
    for (let i = 0; i < this.shieldCount; i++) {
      const shield = this.shields[i]!
      const overlap = first[shield]! <= last[modifier]! && last[shield]! >= first[modifier]!
      if (overlap && this.bitOf(shield) === bit) return
    }
    const { scope } = this.contextOf(modifier)
    if (scope === 'segment') this.segment |= bit
    else if (scope === 'post') this.post |= bit
    else if (this.activeCount < MOST_MODIFIERS) this.active[this.activeCount++] = modifier
  }

  private reaches(modifier: number, from: number, to: number): boolean {
    const first = this.hits!.first[modifier]!
    const last = this.hits!.last[modifier]!
    if (first <= to && last >= from) return true
    const context = this.contextOf(modifier)
    const before = last < from
    if (before ? context.direction === 'backward' : context.direction === 'forward') return false
    const left = before ? last : to
    const right = before ? from : first
    if (right - left > context.reach) return false
    if (context.stops === 'none') return true
    if (!this.knowsClauses) this.readClauses()
    if (this.clauses[left] !== this.clauses[right]) return false
    return context.stops !== 'comma' || !hasCommaWithin(this.tokens!, left, right)
  }

  private readClauses(): void {
    this.knowsClauses = true
    const { count, word } = this.tokens!
    let clause = 0
    for (let at = 0; at < count; at++) {
      if (this.tables!.clauseBreaks[word[at]!] === 1) clause++
      this.clauses[at] = clause
    }
  }
}

const scratch = new Contexts()

function isQuoted(tokens: Tokens, first: number, last: number): boolean {
  return (tokens.flags[first]! & tokens.flags[last]! & FLAG.QUOTED) !== 0
}

function hasCommaWithin(tokens: Tokens, left: number, right: number): boolean {
  for (let at = left + 1; at <= right; at++) if ((tokens.flags[at]! & FLAG.AFTER_CLAUSE) !== 0) return true
  return false
}
