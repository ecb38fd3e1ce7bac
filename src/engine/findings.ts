/** From verdicts to findings: what to mark, what to say, which clauses to cite; overlaps merged, order fixed. */
import type { Category, Citation, Finding, Severity, Signal } from '../shared/finding.ts'
import { clauseName } from './clause-name.ts'
import type { CompiledCode, CompiledRule, CompiledRules } from './compiled.ts'
import type { Verdict } from './judge.ts'
import { type Post, rangesOf } from './ranges.ts'
import type { Hint } from './readers.ts'
import { LABELS, suggestionsOf } from './suggest.ts'

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 }

/** The codes that are switched on, in the order asked for (all, in their own order, when nothing is asked). */
export function activeCodes(rules: CompiledRules, wanted?: readonly string[]): CompiledCode[] {
  if (!wanted) return rules.codes
  return wanted.flatMap((id) => rules.codes.filter((code) => code.id === id))
}

/** What the active codes say on each category, worked out when first asked for. */
export class Authority {
  private readonly cited = new Map<Category, Citation[]>()
  private readonly ranked = new Map<string, Severity>()

  constructor(private readonly codes: readonly CompiledCode[]) {}

  /** Whether any active code has a clause on the category. */
  speaksOf(category: Category): boolean {
    return this.citations(category).length > 0
  }

  /** The clauses of the active codes on a category. */
  citations(category: Category): Citation[] {
    let list = this.cited.get(category)
    if (!list) {
      list = this.codes.flatMap((code) =>
        (code.map[category]?.clauses ?? []).map((at) => {
          const clause = code.clauses[at]!
          const { id, title, url = code.url, status } = clause
          const name = clauseName(code, clause)
          return { code: code.id, clause: id, ...(name && { name }), title, edition: code.edition, url, status }
        }),
      )
      this.cited.set(category, list)
    }
    return list
  }

  /** The severest that an active code gives, each starting from what the rule says. */
  severity(rule: CompiledRule): Severity {
    const key = `${rule.category} ${rule.severity}`
    let severity = this.ranked.get(key)
    if (!severity) {
      const all = this.codes.flatMap((code) => {
        const entry = code.map[rule.category]
        return entry ? [entry.severity ?? rule.severity] : []
      })
      severity = all.sort((a, b) => RANK[a] - RANK[b])[0] ?? rule.severity
      this.ranked.set(key, severity)
    }
    return severity
  }
}

/** The finding a verdict makes. */
export function findingOf(verdict: Verdict, post: Post, rules: CompiledRules, authority: Authority): Finding {
  const { rule } = verdict
  const ranges = rangesOf(verdict, post, rules)
  const { start, end } = ranges.get('mark')!
  const surplus = Math.max(0, verdict.score - rule.need.at)
  return {
    rule: rule.id,
    category: rule.category,
    severity: authority.severity(rule),
    start,
    end,
    quote: post.text.slice(start, end),
    title: rule.title,
    why: rule.why,
    suggestions: suggestionsOf(rule.suggest, ranges, post.text),
    citations: authority.citations(rule.category),
    confidence: Math.min(99, Math.round(rule.confidence * 100) + 3 * Math.min(8, surplus)) / 100,
    signals: signalsOf(verdict, rules),
  }
}

/** The finding of a reader that is no rule: in the words of the category, with its question to weigh. */
export function hintOf(hint: Hint, text: string, rules: CompiledRules, authority: Authority): Finding | null {
  const category = rules.categories.find(({ id }) => id === hint.category)
  if (!category || !authority.speaksOf(hint.category) || hint.end <= hint.start) return null
  return {
    rule: `reader.${hint.category}`,
    ...hint,
    quote: text.slice(hint.start, hint.end),
    title: category.title,
    why: category.why,
    suggestions: [{ label: LABELS.weigh, advice: category.weigh }],
    citations: authority.citations(hint.category),
  }
}

function signalsOf({ rule, chosen }: Verdict, rules: CompiledRules): Signal[] {
  return chosen
    .map((place) => {
      const { id, weight } = rules.signals[place.id]!
      const said = rules.signals[place.signal]!.id
      return {
        id: id.slice(id.indexOf('/') + 1),
        weight,
        start: place.start,
        end: place.end,
        source: said === id ? rule.id : said,
      }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
}

/** Start, then severity, then rule: the order of the contract. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.start - b.start ||
    RANK[a.severity] - RANK[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.end - b.end)
  )
}

/**
 * One mark for one thing: findings of the same category that overlap, or that stand in the same segment, become the
 * severest of them. Agreement raises its confidence and adds the others' signals.
 */
export function mergeFindings(findings: readonly Finding[], reading: { segmentAt(offset: number): number }): Finding[] {
  const kept: { finding: Finding; segment: number }[] = []
  for (const finding of [...findings].sort(byStrength)) {
    const segment = reading.segmentAt(finding.start)
    const same = kept.find(
      (other) =>
        other.finding.category === finding.category &&
        (segment === other.segment || (finding.start < other.finding.end && other.finding.start < finding.end)),
    )?.finding
    if (!same) kept.push({ finding: { ...finding, signals: [...finding.signals] }, segment })
    else if (same.rule !== finding.rule) {
      same.confidence = Math.min(99, Math.round(same.confidence * 100) + 4) / 100
      for (const signal of finding.signals) {
        if (!same.signals.some((s) => s.id === signal.id && s.start === signal.start)) same.signals.push(signal)
      }
    }
  }
  return kept.map(({ finding }) => finding).sort(byPlace)
}

function byStrength(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || b.confidence - a.confidence || byPlace(a, b)
}
