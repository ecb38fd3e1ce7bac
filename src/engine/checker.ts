/** Puts the parts together: reading, evidence, rules, findings, second readers. */
import type { Context, Finding } from '../shared/finding.ts'
import type { CompiledRules } from './compiled.ts'
import { Evidence, type Placed } from './evidence.ts'
import { Authority, activeCodes, byPlace, findingOf, hintOf, mergeFindings } from './findings.ts'
import { Matcher } from './hits.ts'
import { type Circumstances, judge } from './judge.ts'
import { type LexedText, lex } from './lexed.ts'
import { type Hint, heed, type Reader, settle } from './readers.ts'
import { Reading } from './reading.ts'
import type { Seen } from './seen.ts'
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
  /** Everything the patterns saw, for explanation and training; good until the next check. */
  signals: () => Placed[]
  /** The same as columns. */
  seen: () => Seen
  /** The tokens of the text. */
  lexed: () => LexedText
}

export class Checker {
  private readonly tables: Tables
  private readonly matcher: Matcher
  private readonly reading: Reading
  private readonly evidence: Evidence
  private spoken: Spoken | null = null

  constructor(private readonly rules: CompiledRules) {
    this.tables = tablesOf(rules)
    this.matcher = new Matcher(this.tables)
    this.reading = new Reading(this.tables, { ...this.tables, tokens: createTokens(), quote: 0 }, this.matcher)
    this.evidence = new Evidence(rules.signals)
  }

  /** Work done since the checker was made, in steps that don't depend on the machine. */
  get visits(): number {
    return this.matcher.visits
  }

  /** Forgets the last text: the next check starts from scratch. */
  reset(): this {
    this.reading.clear()
    return this
  }

  /** Checks a text, reusing what an earlier text shares with it. */
  check(text: string, context: Context, options: CheckOptions = {}): CheckResult {
    const { reading, evidence, rules, tables } = this
    reading.update(text)
    const { segments, starts, rows } = reading
    evidence.read({ segments, starts, rows })
    const { authority, spoken } = this.authorityOf(options.codes)
    const circumstances = this.circumstances()
    const found: Finding[] = []
    for (const at of spoken) {
      const rule = rules.rules[at]!
      if (!appliesHere(rule.when, context)) continue
      for (const verdict of judge(rule, tables.barriers[at]!, evidence, circumstances)) {
        found.push(findingOf(verdict, reading, rules, authority))
      }
    }
    const findings = mergeFindings(found, reading)
    const lexed = (): LexedText => lex(tables, text)
    const signals = (): Placed[] => evidence.all()
    const seen = (): Seen => evidence.seenColumns()
    const hint = (wanted: Hint): Finding | null => hintOf(wanted, text, rules, authority)
    const heeded = (options.readers ?? []).reduce<Finding[]>(
      (sofar, reader) =>
        heed(sofar, reader.read({ text, context, lexed, seen, catalogue: rules.signals, findings: sofar, hint })),
      findings,
    )
    const truncated = reading.segments.some((segment) => segment.truncated)
    return { findings: settle(heeded).sort(byPlace), truncated, signals, seen, lexed }
  }

  private circumstances(): Circumstances {
    const { segments } = this.reading
    let all = 0
    for (let at = 0; at < segments.length; at++) all |= segments[at]!.postContexts | segments[at]!.contexts
    let cancelled = 0
    for (const { bit, by } of this.tables.cancellers) if ((all & by) !== 0) cancelled |= bit
    return { catalogue: this.rules.signals, segments, cancelled, post: all & ~cancelled }
  }

  /** The codes that are asked for, and the rules on whose category they have a clause. */
  private authorityOf(wanted: readonly string[] | undefined): Spoken {
    const codes = wanted ? wanted.join() : '*'
    if (this.spoken?.codes !== codes) {
      const authority = new Authority(activeCodes(this.rules, wanted))
      const spoken = this.rules.rules.flatMap(({ category }, at) => (authority.speaksOf(category) ? at : []))
      this.spoken = { codes, authority, spoken }
    }
    return this.spoken
  }
}

interface Spoken {
  codes: string
  authority: Authority
  spoken: readonly number[]
}
