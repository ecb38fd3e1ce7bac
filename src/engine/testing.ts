/** Small rule sets for tests: YAML in, compiled rules out. */
import { compile } from '../rules/compile.ts'
import { RuleError } from '../rules/problem.ts'
import type { Finding } from '../shared/finding.ts'
import type { CompiledRules } from './compiled.ts'
import { type CheckOptions, explain } from './index.ts'

const CODE = `id: test
body: Test Body
title: Test Code
edition: "2020"
year: 2020
country: US
binds: nobody
url: https://example.org
clauses:
  - { id: "1", number: "1", title: One, gist: Be kind., status: seen, source: this test }
map:
  - { category: client-story, clauses: ["1"] }
  - { category: testimonial, clauses: ["1"] }
`
const ENGINE = `protected: [client, session, therapist]
abbreviation: [dr, mr]
clause-break: [but, because]
`

/** Compiles rule files given by path; a test code and the engine's own word lists are added. */
export function rulesFrom(files: Readonly<Record<string, string>>): CompiledRules {
  const all = { 'codes/test.yaml': CODE, 'lexicon/engine.yaml': ENGINE, ...files }
  const { rules, problems } = compile(Object.entries(all).map(([path, text]) => ({ path, text })))
  if (problems.length > 0) throw new RuleError(problems)
  return rules
}

/** One rule with one signal that lists these patterns. */
export function rulesFor(
  patterns: readonly string[],
  lexicon = '{}',
  extra: Readonly<Record<string, string>> = {},
): CompiledRules {
  const list = patterns.map((pattern) => `      - ${JSON.stringify(pattern)}`).join('\n')
  return rulesFrom({
    'lexicon/words.yaml': lexicon,
    'detect/test.yaml': `- id: test.rule\n  category: client-story\n  severity: medium\n  signals:\n    it:\n${list}\n  tests: { hit: [], pass: [] }\n`,
    ...extra,
  })
}

/** What a text's findings mark. */
export function marks(text: string, rules: CompiledRules, options: CheckOptions = {}): string[] {
  return findings(text, rules, options).map((finding) => finding.quote)
}

/** The findings of a text in an ordinary post. */
export function findings(text: string, rules: CompiledRules, options: CheckOptions = {}): Finding[] {
  return explain(text, { site: 'x.com', surface: 'post', account: 'unknown' }, rules, options).findings
}
