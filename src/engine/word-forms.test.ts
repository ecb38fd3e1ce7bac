import { describe, expect, test } from 'vitest'
import { joinedForm, wordForms } from './word-forms.ts'

const forms = (text: string) => wordForms(text).map(({ form }) => form)

describe('forms', () => {
  test.each([
    ['Zoë and MARÍA', ['zoe', 'and', 'maria']],
    ['Maria’s mum, Marias mum', ['maria', 'mum', 'marias', 'mum']],
    ['#MaryAnn @mary_ann1987', ['mary', 'ann', 'mary', 'ann', '1987']],
    ["O'Brien, D’Souza", ['o', 'brien', 'd', 'souza']],
    ['J.M. and K', ['j', 'm', 'and', 'k']],
    ['Ma\u00adria, Mari\u0301a', ['maria', 'maria']],
    ['𝐌𝐚𝐫𝐢𝐚 Ⓜaria', ['maria', 'maria']],
    ['Øystein Łukasz', ['oystein', 'lukasz']],
    ['', []],
    ['…!?', []],
  ])('%j', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  test('run together', () => {
    expect(joinedForm('Mary-Ann  K.')).toBe('maryannk')
  })
})

test('offsets are those of the text as given, without the possessive', () => {
  const text = 'Saw 𝐌𝐚’s and Zoë’s #TeamNoah'
  expect(wordForms(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Saw',
    '𝐌𝐚',
    'and',
    'Zoë',
    'Team',
    'Noah',
  ])
})

test.each([
  ['maria', 'lower'],
  ['Maria', 'capital'],
  ['MARIA', 'upper'],
  ['M', 'upper'],
  ['mARIA', 'lower'],
  ['Éva', 'capital'],
  ['éva', 'lower'],
])('%s is written %s', (text, letters) => {
  expect(wordForms(text)[0]!.letters).toBe(letters)
})

test('parts of one name are joined, words across a comma, a quote or a symbol are not', () => {
  const joined = (text: string) => wordForms(text)[1]!.joined
  for (const soft of ['Mary Ann', 'Mary-Ann', 'Mary  \n Ann', 'Mary_Ann', 'MaryAnn', 'St. Mary', 'O’Brien']) {
    expect(joined(soft), soft).toBe(true)
  }
  for (const hard of ['Mary, Ann', 'Mary “Ann', 'Mary 🙂 Ann', 'Mary! Ann', 'Mary (Ann']) {
    expect(joined(hard), hard).toBe(false)
  }
})

test('a long line of letters, capitals or marks takes one pass', () => {
  expect(wordForms('aB'.repeat(50_000))).toHaveLength(50_001)
  expect(wordForms("x's ".repeat(30_000))).toHaveLength(30_000)
})
