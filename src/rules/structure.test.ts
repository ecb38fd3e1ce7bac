import { describe, expect, test } from 'vitest'
import { Authority } from '../engine/findings.ts'
import { oneSlipApart } from '../engine/slips.ts'
import { cite } from '../shared/cite.ts'
import { CATEGORIES } from '../shared/finding.ts'
import { MOST_COST } from './cost.ts'
import { compileFolder, readSources } from './load.ts'
import { REAL_WORDS } from './real-words.ts'
import { failedTests } from './rule-tests.ts'

const { rules, tests, codes } = compileFolder()
const failed = failedTests(rules, tests)

describe.each(tests)('$rule', ({ rule, hit, pass }) => {
  test('has three tests of each kind', () => {
    expect(hit.length).toBeGreaterThanOrEqual(3)
    expect(pass.length).toBeGreaterThanOrEqual(3)
  })
  test('hits what it says', () => {
    expect(failed.filter((one) => one.rule === rule && one.kind === 'hit')).toEqual([])
  })
  test('passes what it says', () => {
    expect(failed.filter((one) => one.rule === rule && one.kind === 'pass')).toEqual([])
  })
})

test('rule ids are unique and begin with their category', () => {
  expect(new Set(rules.rules.map((rule) => rule.id)).size).toBe(rules.rules.length)
  expect(rules.rules.filter((rule) => !rule.id.startsWith(`${rule.category}.`)).map((rule) => rule.id)).toEqual([])
})

test('every clause says whether it was seen and where', () => {
  for (const code of codes)
    for (const clause of code.clauses)
      expect([code.id, clause.id, clause.source !== '']).toEqual([code.id, clause.id, true])
})

test('a clause is cited in words, never by the id of a file', () => {
  const authority = new Authority(rules.codes)
  const cited = CATEGORIES.flatMap((category) => authority.citations(category).map(cite))
  expect(cited).toEqual(expect.arrayContaining(['AAMFT 2.2', 'GDPR Article 9', 'BACP Social media guide', 'CAP 2.1']))
  expect(cited.filter((words) => /[a-z]-[a-z]|^[A-Z]+-[A-Z]|[a-z]-\d/.test(words))).toEqual([])
})

test('every category with rules is cited by a code', () => {
  const cited = new Set(rules.codes.flatMap((code) => Object.keys(code.map)))
  expect([...new Set(rules.rules.map((rule) => rule.category))].filter((category) => !cited.has(category))).toEqual([])
})

test('no word sets off more steps than the limit', () => {
  expect(rules.cost.worst).toBeLessThanOrEqual(MOST_COST)
})

test('every real word that is kept from repair stands one slip from a protected word', () => {
  const near = (word: string): boolean =>
    rules.protectedWords.some((one) => one[0] === word[0] && oneSlipApart(one, word))
  expect(REAL_WORDS.filter((word) => !near(word))).toEqual([])
})

test('every macro is used', () => {
  const texts = readSources().map(({ text }) => text)
  const made = texts.flatMap((text) => Array.from(text.matchAll(/^["'](@[a-z][a-z0-9-]*)["']:/gm), ([, name]) => name!))
  const all = texts.join('\n')
  expect(made.length).toBeGreaterThan(20)
  expect(made.filter((name) => all.match(new RegExp(`${name}(?![a-z0-9-])`, 'g'))!.length < 2)).toEqual([])
})
