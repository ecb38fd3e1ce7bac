/** Detection rules: from their files to what the engine evaluates. */
import type { CompiledNeed, CompiledRule, CompiledSuggestion, CompiledWhen } from '../engine/compiled.ts'
import { LABELS } from '../engine/suggest.ts'
import type { Problem } from './problem.ts'
import { type CategoryEntry, type Rule, type RuleTest, ruleTestSchema } from './schema.ts'
import type { SignalTable } from './signal-table.ts'
import type { YamlFile } from './yaml-file.ts'

type RuleFile = YamlFile<Rule[]>

export interface RuleTests {
  rule: string
  hit: RuleTest[]
  pass: RuleTest[]
  /** The line of a test in its file. */
  lineOf: (kind: 'hit' | 'pass', at: number) => number
}

/** Compiles all rules; what names nothing that exists becomes a problem at its line. */
export function compileRules(
  files: readonly RuleFile[],
  categories: readonly CategoryEntry[],
  signals: SignalTable,
  problems: Problem[],
  before: readonly CompiledRule[] = [],
): { rules: CompiledRule[]; tests: RuleTests[] } {
  const rules: CompiledRule[] = []
  const tests: RuleTests[] = []
  for (const file of files) {
    file.value.forEach((rule, at) => {
      if ([...before, ...rules].some((other) => other.id === rule.id)) {
        problems.push(file.problem([at, 'id'], `the rule "${rule.id}" exists already; give it another id`))
        return
      }
      for (const [name, entry] of Object.entries(rule.signals)) {
        const plain = typeof entry === 'string' || Array.isArray(entry)
        const { weight, patterns } = plain ? { weight: 2, patterns: entry } : entry
        signals.add(file, [at, 'signals', name], { id: `${rule.id}/${name}`, weight }, patterns)
      }
      rules.push(compileRule(rule, at, file, categories, signals, problems))
      tests.push({
        rule: rule.id,
        hit: readTests(rule.tests.hit, file, [at, 'tests', 'hit'], problems),
        pass: readTests(rule.tests.pass, file, [at, 'tests', 'pass'], problems),
        lineOf: (kind, number) => file.problem([at, 'tests', kind, number], '').line,
      })
    })
  }
  return { rules, tests }
}

function compileRule(
  rule: Rule,
  at: number,
  file: RuleFile,
  categories: readonly CategoryEntry[],
  signals: SignalTable,
  problems: Problem[],
): CompiledRule {
  const category = categories.find((entry) => entry.id === rule.category)
  const idOf = (name: string, path: (string | number)[]): number => {
    const id = name.startsWith('$') ? name : `${rule.id}/${name}`
    const found = signals.find(id)
    if (found < 0) {
      const own = Object.keys(rule.signals).join(', ')
      problems.push(
        file.problem(
          [at, ...path],
          `there is no signal "${name}"; this rule has: ${own || 'none'}; shared ones begin with $`,
        ),
      )
    }
    return found
  }
  const groups = (names: readonly string[], key: string): number[][] =>
    names.map((name, position) => name.split('|').map((one) => idOf(one.trim(), ['need', key, position])))
  const kinds = new Set(['quoted', ...signals.list.flatMap((signal) => (signal.context ? [signal.context.kind] : []))])
  for (const scope of ['target', 'segment', 'post'] as const) {
    rule.unless[scope].forEach((kind, position) => {
      if (!kinds.has(kind))
        problems.push(
          file.problem(
            [at, 'unless', scope, position],
            `there is no context "${kind}"; there are: ${[...kinds].join(', ')}`,
          ),
        )
    })
  }
  const all = rule.need
    ? groups(rule.need.all, 'all')
    : Object.keys(rule.signals).map((name) => [idOf(name, ['signals'])])
  const need: CompiledNeed = {
    all,
    any: rule.need ? groups(rule.need.any, 'any') : [],
    boost: (rule.need?.boost ?? []).map((name, position) => idOf(name, ['need', 'boost', position])),
    window: windowOf(rule.need?.within ?? 'segment'),
    at: rule.score?.at ?? 0,
    kinds: rule.score?.kinds ?? 0,
  }
  if (need.all.length + need.any.length === 0)
    problems.push(
      file.problem([at], `the rule "${rule.id}" needs nothing, so it would always hold; give it signals or "need"`),
    )
  const spans = ['hit', 'segment', 'all'] as const
  const span = spans.find((name) => name === rule.mark) ?? 'mark'
  const mark = rule.mark && span === 'mark' ? idOf(rule.mark, ['mark']) : -1
  if (need.at === 0)
    need.at =
      need.all.reduce((sum, group) => sum + Math.min(...group.map((id) => signals.list[id]?.weight ?? 0)), 0) - 3
  return {
    id: rule.id,
    category: rule.category,
    severity: rule.severity ?? category?.severity ?? 'medium',
    when: whenOf(rule),
    need,
    unless: {
      target: rule.unless.target,
      segment: rule.unless.segment,
      post: rule.unless.post,
      signals: rule.unless.signals.map((name, position) => idOf(name, ['unless', 'signals', position])),
    },
    mark,
    span,
    confidence: rule.confidence,
    title: rule.title ?? category?.title ?? rule.id,
    why: rule.why ?? rule.message ?? firstSentence(category?.why ?? ''),
    suggest: rule.suggest.map(suggestionOf),
  }
}

/** The card says one sentence; the rest of a category's reasons stand in the options. */
export function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
}

function windowOf(within: number | 'segment' | 'post'): number {
  return within === 'segment' ? 0 : within === 'post' ? 1_000_000 : within
}

function whenOf({ when }: Rule): CompiledWhen {
  return {
    ...(when.surface ? { surface: when.surface } : {}),
    ...(when['not-surface'] ? { notSurface: when['not-surface'] } : {}),
    ...(when.account ? { account: when.account } : {}),
    ...(when.site ? { site: when.site } : {}),
  }
}

function suggestionOf(entry: Rule['suggest'][number]): CompiledSuggestion {
  if ('advice' in entry) return { label: entry.label ?? LABELS.weigh, advice: entry.advice }
  if ('delete' in entry) return { label: entry.label ?? LABELS.leaveOut, replace: entry.delete, with: '' }
  if ('insert' in entry)
    return { label: entry.label ?? `Add “${entry.text.trim()}”`, insert: entry.insert, text: entry.text }
  return { label: entry.label ?? `Say “${entry.with}”`, replace: entry.replace, with: entry.with }
}

function readTests(
  tests: readonly unknown[],
  file: RuleFile,
  path: (string | number)[],
  problems: Problem[],
): RuleTest[] {
  return tests.flatMap((test, at) => {
    const parsed = ruleTestSchema.safeParse(test)
    if (parsed.success) return [parsed.data]
    problems.push(file.problem([...path, at], 'a test is a text, or {text, surface, account, site}'))
    return []
  })
}
