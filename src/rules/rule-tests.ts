/** Runs the tests that rules carry. */
import { type CompiledRules, createChecker } from '../engine/index.ts'
import type { RuleTests } from './compile-rules.ts'
import type { RuleTest } from './schema.ts'

export interface FailedTest {
  rule: string
  kind: 'hit' | 'pass'
  text: string
  line: number
}

/** The tests that don't hold. A rule also speaks as one of the signals of a finding that it was merged into. */
export function failedTests(rules: CompiledRules, tests: readonly RuleTests[]): FailedTest[] {
  const checker = createChecker(rules)
  const speaks = (rule: string, test: RuleTest): boolean => {
    const { text, site, surface, account } = asPost(test)
    const context = { site: site ?? 'unknown', surface: surface ?? 'post', account: account ?? 'unknown' } as const
    const { findings } = checker.check(text, context)
    return findings.some((finding) => finding.rule === rule || finding.signals.some(({ source }) => source === rule))
  }
  return tests.flatMap(({ rule, hit, pass, lineOf }) => {
    const failed = (kind: 'hit' | 'pass', all: readonly RuleTest[]): FailedTest[] =>
      all.flatMap((test, at) =>
        speaks(rule, test) === (kind === 'hit')
          ? []
          : [{ rule, kind, text: asPost(test).text, line: lineOf(kind, at) }],
      )
    return [...failed('hit', hit), ...failed('pass', pass)]
  })
}

/** A test as a post with its place of writing. */
export function asPost(test: RuleTest): Exclude<RuleTest, string> {
  return typeof test === 'string' ? { text: test } : test
}
