import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadRulesCached } from '../rules/load.ts'
import { ACCOUNT_ROLES, type Context, SURFACES } from '../shared/finding.ts'
import { check, createChecker, explain } from './index.ts'

const rules = loadRulesCached()

const PIECES = [
  ...[
    'my client',
    'my 3pm',
    'told me',
    'she',
    'he',
    'cried',
    'today',
    'never',
    'not',
    '“',
    '”',
    '"',
    '.',
    '. ',
    '… ',
    ', ',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    'guaranteed',
    'leave us a review',
    'narcissist',
    'your ex is a',
    '34',
    '#myclient',
    '@maria_k',
    "n't",
  ],
  ...[
    'cl1ent',
    'c**ent',
    'sesssion',
    '😭',
    '\ud83d',
    '\udc00',
    'é',
    '\u200d',
    'ＣＬＩＥＮＴ',
    'сlient',
    '1/',
    '£65',
    '3:30pm',
    'J. ',
  ],
]

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ').replaceAll('  ', ' '))
const context: fc.Arbitrary<Context> = fc.record({
  site: fc.constantFrom('x.com', 'unknown'),
  surface: fc.constantFrom(...SURFACES),
  account: fc.constantFrom(...ACCOUNT_ROLES),
})

test('offsets lie inside the text, and on what is quoted', () => {
  fc.assert(
    fc.property(anyText, context, (text, where) => {
      for (const finding of check(text, where, rules)) {
        expect(finding.start).toBeGreaterThanOrEqual(0)
        expect(finding.end).toBeGreaterThan(finding.start)
        expect(finding.end).toBeLessThanOrEqual(text.length)
        expect(finding.quote).toBe(text.slice(finding.start, finding.end))
        for (const suggestion of finding.suggestions) {
          if ('edits' in suggestion)
            for (const { start, end } of suggestion.edits)
              expect(0 <= start && start <= end && end <= text.length).toBe(true)
        }
        for (const { start, end } of finding.signals) expect(0 <= start && start < end && end <= text.length).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('tokens lie in order, inside the text, and never overlap', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const lexed = explain(text, { site: 'x.com', surface: 'post', account: 'unknown' }, rules).lexed()
      let before = 0
      for (let at = 0; at < lexed.count; at++) {
        expect(lexed.start[at]).toBeGreaterThanOrEqual(before)
        expect(lexed.end[at]).toBeGreaterThan(lexed.start[at]!)
        before = lexed.end[at]!
      }
      expect(before).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 300 },
  )
})

test('equal input gives byte-equal output, whatever was checked before', () => {
  fc.assert(
    fc.property(anyText, anyText, context, (text, other, where) => {
      const first = JSON.stringify(check(text, where, rules))
      check(other, where, rules)
      expect(JSON.stringify(check(text, where, rules))).toBe(first)
    }),
    { numRuns: 150 },
  )
})

test('after any edits the checker says what it says from scratch', () => {
  const edit = fc.record({
    at: fc.nat(400),
    remove: fc.nat(12),
    insert: fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })),
  })
  fc.assert(
    fc.property(anyText, fc.array(edit, { minLength: 1, maxLength: 6 }), context, (text, edits, where) => {
      const checker = createChecker(rules)
      checker.check(text, where)
      let now = text
      for (const { at, remove, insert } of edits) {
        const from = Math.min(at, now.length)
        now = now.slice(0, from) + insert + now.slice(from + remove)
        expect(JSON.stringify(checker.check(now, where).findings)).toBe(JSON.stringify(check(now, where, rules)))
      }
    }),
    { numRuns: 300 },
  )
})

test('any Unicode of any length neither throws nor costs more than in proportion', () => {
  const units = [
    '\ud800',
    'a',
    'client',
    '😭',
    '\u0000',
    '.',
    '#',
    '@a',
    '“',
    'my client told me ',
    'she ',
    '\n',
    'ａ',
    'a.b',
    'c*',
    '9 ',
  ]
  for (const unit of units) {
    const size = Math.ceil(20_000 / unit.length)
    // Warm, so that building the automaton's states isn't counted to either.
    createChecker(rules).check(unit.repeat(2_000), { site: 'x.com', surface: 'post', account: 'unknown' })
    const [once, twice] = [size, size * 2].map((count) => {
      const checker = createChecker(rules)
      const before = checker.visits
      checker.check(unit.repeat(count), { site: 'x.com', surface: 'post', account: 'unknown' })
      return checker.visits - before
    })
    expect(twice!, JSON.stringify(unit)).toBeLessThanOrEqual(2.1 * once! + 5_000)
    expect(once!, JSON.stringify(unit)).toBeLessThanOrEqual(rules.cost.worst * 21_000)
  }
  expect(() =>
    check('\udfff'.repeat(100_000), { site: 'x.com', surface: 'post', account: 'unknown' }, rules),
  ).not.toThrow()
  expect(() => check('x'.repeat(100_000), { site: 'x.com', surface: 'post', account: 'unknown' }, rules)).not.toThrow()
})
