import { expect, test } from 'vitest'
import { FLAG } from './flags.ts'
import { lex } from './lexed.ts'
import { tablesOf } from './tables.ts'
import { rulesFor } from './testing.ts'

const tables = tablesOf(
  rulesFor(['client', '<words>'], 'words: [my, therapy, ad, session, sessions, "2day", maria, "don\'t", so, she]'),
)

function words(text: string): string[] {
  const lexed = lex(tables, text)
  return Array.from({ length: lexed.count }, (_, at) => text.slice(lexed.start[at], lexed.end[at]))
}

function segments(text: string): number[] {
  return [...lex(tables, text).segment]
}

function flagOf(text: string, token: number, flag: number): boolean {
  return (lex(tables, text).flags[token]! & flag) !== 0
}

test.each([
  ['my client’s notes', ['my', 'client’s', 'notes']],
  ['no-show, again', ['no', 'show', 'again']],
  ['don’t', ['don’t']],
  ['so 2day at 3:30pm', ['so', '2day', 'at', '3:30pm']],
  ['call 07700 900142 now', ['call', '07700 900142', 'now']],
  ['see https://example.org/a?b, ok', ['see', 'https://example.org/a?b', 'ok']],
  ['mail jo@practice.example today', ['mail', 'jo@practice.example', 'today']],
  ['#MyTherapy', ['#My', 'Therapy']],
  ['#mytherapy', ['#my', 'therapy']],
  ['#ad', ['#ad']],
  ['hi @maria.k_2 ok', ['hi', '@maria.k_2', 'ok']],
  ['\u{1f600}client\u{1f600}', ['client']],
  ['', []],
])('%s is cut into words', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  ['One. Two', [0, 1]],
  ['Dr. Smith', [0, 0]],
  ['J. Smith', [0, 0]],
  ['so... then', [0, 0]],
  ['so... Then', [0, 1]],
  ['7.52 train', [0, 0]],
  ['one\ntwo', [0, 1]],
  ['why?! because', [0, 1]],
  ['“Yes.” No', [0, 1]],
])('%s has its segments', (text, expected) => {
  expect(segments(text)).toEqual(expected)
})

test.each([
  ['cl1ent', 0],
  ['c*ient', 0],
  ['c**ent', 0],
  ['cl_ent', 0],
  ['clieent', 0],
  ['cliet', 0],
  ['сlient', 0],
  ['sesion', 0],
  ['c l i e n t', 0],
  ['s.e.s.s.i.o.n', 0],
  ['\u{1d41c}\u{1d425}\u{1d422}\u{1d41e}\u{1d427}\u{1d42d}', 0],
  ['\u{1d4d2}lient', 0],
  ['c\u{1d4c1}ient', 0],
  ['ⓒⓛⓘⓔⓝⓣ', 0],
])('%s is repaired, in place', (text) => {
  const lexed = lex(tables, text)
  expect(lexed.count).toBe(1)
  expect(lexed.word[0]).not.toBe(0)
  expect([lexed.start[0], lexed.end[0]]).toEqual([0, text.length])
})

test('letter runs, accents and soft hyphens do not matter', () => {
  const plain = lex(tables, 'session').word[0]
  for (const text of ['sessiooooon', 'séssion', 'ses\u00adsion', 'SESSION', 'ｓession']) {
    expect(lex(tables, text).word[0], text).toBe(plain)
  }
})

test('flags say what a token is', () => {
  expect(flagOf('call at 3pm', 2, FLAG.TIME)).toBe(true)
  expect(flagOf('he is 34yo', 2, FLAG.AGE)).toBe(true)
  expect(flagOf('it is £65 now', 2, FLAG.MONEY)).toBe(true)
  expect(flagOf('94% stay', 0, FLAG.PERCENT)).toBe(true)
  expect(flagOf('on 12/05/2024', 1, FLAG.DATE)).toBe(true)
  expect(flagOf('in her 40s', 2, FLAG.DECADE)).toBe(true)
  expect(flagOf('“my client” said', 1, FLAG.QUOTED)).toBe(true)
  expect(flagOf('“my client” said', 2, FLAG.QUOTED)).toBe(false)
  expect(flagOf('Maria K', 1, FLAG.LETTER)).toBe(true)
  expect(flagOf('yes, client', 1, FLAG.AFTER_CLAUSE)).toBe(true)
})

test('single letters that spell nothing stay single; a word among them is joined', () => {
  expect(words('a b c d e')).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(words('so a c l i e n t i x')).toEqual(['so', 'a', 'c l i e n t', 'i', 'x'])
  expect(words('m y')).toEqual(['m', 'y'])
})

test('real words near protected ones are never taken for slips', () => {
  for (const text of ['patent', 'patience', 'couplet', 'councillor', 'narcissism', 'silent', 'cession', 'coupled']) {
    expect(flagOf(text, 0, FLAG.REPAIRED), text).toBe(false)
  }
  for (const text of ['cleint', 'sesson', 'therapsit']) expect(flagOf(text, 0, FLAG.REPAIRED), text).toBe(true)
})
