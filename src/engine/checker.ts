/**
 * The checker keeps the segments of the last text. After an edit it reads again only from the first segment the edit
 * could touch to the first boundary at which old and new text agree; everything else is kept. A check from scratch is a
 * checker's first, so the two can't differ.
 */
import type { Context, Finding } from '../shared/finding.ts'
import type { CompiledRules } from './compiled.ts'
import { Evidence, type Placed } from './evidence.ts'
import { activeCodes, byPlace, findingOf, mergeFindings } from './findings.ts'
import { Matcher } from './hits.ts'
import { type Circumstances, judge } from './judge.ts'
import { type LexedText, lex } from './lexed.ts'
import { heed, type Reader } from './readers.ts'
import { LOOKAHEAD, type OpenQuote, type Scanner, scanSegment } from './scan.ts'
import { analyse, type Segment } from './segment.ts'
import { type Tables, tablesOf } from './tables.ts'
import { createTokens } from './tokens.ts'
import { appliesHere } from './when.ts'

export interface CheckOptions {
  /** Ids of the codes that are switched on, the user's own first; all when absent. */
  codes?: readonly string[]
  /** Second readers, asked in this order after the rules. */
  readers?: readonly Reader[]
}

export interface CheckResult {
  findings: Finding[]
  /** A limit was reached: there may be more than is shown. */
  truncated: boolean
  /** Everything the patterns saw, for explanation and training. */
  signals: () => Placed[]
  /** The tokens of the text. */
  lexed: () => LexedText
}

export class Checker {
  private readonly tables: Tables
  private readonly scanner: Scanner
  private readonly matcher: Matcher
  private readonly evidence: Evidence
  private text = ''
  private segments: Segment[] = []
  private starts: number[] = []

  constructor(private readonly rules: CompiledRules) {
    this.tables = tablesOf(rules)
    this.scanner = { ...this.tables, tokens: createTokens(), quote: 0 }
    this.matcher = new Matcher(this.tables)
    this.evidence = new Evidence(rules.signals)
  }

  /** Work done since the checker was made, in steps that don't depend on the machine. */
  get visits(): number {
    return this.matcher.visits
  }

  /** Checks a text, reusing what an earlier text shares with it. */
  check(text: string, context: Context, options: CheckOptions = {}): CheckResult {
    this.readSegments(text)
    this.evidence.read(this.segments, this.starts)
    const codes = activeCodes(this.rules, options.codes)
    const post = { text, segments: this.segments, starts: this.starts }
    const circumstances = this.circumstances()
    const found: Finding[] = []
    for (const rule of this.rules.rules) {
      if (!appliesHere(rule.when, context) || !codes.some((code) => code.map[rule.category])) continue
      for (const verdict of judge(rule, this.evidence, circumstances)) {
        found.push(findingOf(verdict, post, this.rules, codes))
      }
    }
    const findings = mergeFindings(found, (offset) => this.segmentAt(offset))
    const lexed = (): LexedText => lex(this.tables, text)
    const signals = (): Placed[] => this.evidence.all()
    const heeded = (options.readers ?? []).reduce<Finding[]>(
      (sofar, reader) => heed(sofar, reader.read({ text, context, lexed, signals, findings: sofar })),
      findings,
    )
    const truncated = this.segments.some((segment) => segment.truncated)
    return { findings: heeded.sort(byPlace), truncated, signals, lexed }
  }

  private circumstances(): Circumstances {
    const { contextBits } = this.tables
    const bits = (kinds: readonly string[]): number =>
      kinds.reduce((sum, kind) => sum | (contextBits.get(kind) ?? 0), 0)
    let post = 0
    for (const segment of this.segments) post |= segment.postContexts | segment.contexts
    for (const { context } of this.rules.signals) {
      if (context && (post & bits(context.unless)) !== 0) post &= ~bits([context.kind])
    }
    const cancelled = this.rules.signals.reduce(
      (sum, { context }) => (context && (post & bits(context.unless)) !== 0 ? sum | bits([context.kind]) : sum),
      0,
    )
    return { catalogue: this.rules.signals, bits, segment: (at) => this.segments[at]!.contexts & ~cancelled, post }
  }

  private readSegments(text: string): void {
    const old = this.segments
    const before = this.text
    const shortest = Math.min(text.length, before.length)
    let prefix = 0
    while (prefix < shortest && text.charCodeAt(prefix) === before.charCodeAt(prefix)) prefix++
    let suffix = 0
    while (
      suffix < shortest - prefix &&
      text.charCodeAt(text.length - 1 - suffix) === before.charCodeAt(before.length - 1 - suffix)
    ) {
      suffix++
    }
    const segments: Segment[] = []
    const starts: number[] = []
    let at = 0
    let next = 0
    while (next < old.length && at + old[next]!.length + LOOKAHEAD <= prefix) {
      segments.push(old[next]!)
      starts.push(at)
      at += old[next]!.length
      next++
    }
    const shift = text.length - before.length
    const sameFrom = before.length - suffix
    let oldAt = at
    let quote: OpenQuote = next > 0 ? old[next - 1]!.quoteAfter : 0
    while (at < text.length) {
      while (next < old.length && (oldAt < sameFrom || oldAt + shift < at)) oldAt += old[next++]!.length
      if (next < old.length && oldAt + shift === at && old[next]!.quoteBefore === quote) {
        const segment = old[next++]!
        segments.push(segment)
        starts.push(at)
        at += segment.length
        oldAt += segment.length
        quote = segment.quoteAfter
        continue
      }
      const end = scanSegment(this.scanner, text, at, quote)
      if (this.scanner.tokens.count > 0) {
        const found = analyse(this.tables, this.matcher, this.scanner.tokens, at)
        segments.push({ ...found, length: end - at, quoteBefore: quote, quoteAfter: this.scanner.quote })
        starts.push(at)
      } else segments.push(blank(end - at, quote, this.scanner.quote)), starts.push(at)
      quote = this.scanner.quote
      at = end
    }
    this.text = text
    this.segments = segments
    this.starts = starts
  }

  private segmentAt(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** A stretch without any word: only the end of a text can be one. */
function blank(length: number, quoteBefore: OpenQuote, quoteAfter: OpenQuote): Segment {
  return {
    length,
    first: 0,
    last: 0,
    quoteBefore,
    quoteAfter,
    signals: [],
    contexts: 0,
    postContexts: 0,
    truncated: false,
  }
}
