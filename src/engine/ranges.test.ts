import { expect, test } from 'vitest'
import { compileFolder } from '../rules/load.ts'
import { check } from './index.ts'

const { rules } = compileFolder()
const context = { site: 'x.com', surface: 'post', account: 'professional' } as const

test.each([
  ['The mat everyone asks about. Code KATE20.', 'Code KATE20'],
  ['The mat everyone asks about. Code KATE20off now.', 'Code KATE20off'],
])('a mark ends where a word does: %s', (text, quote) => {
  const finding = check(text, context, rules).find(({ rule }) => rule === 'undisclosed-interest.code')
  expect(finding).toMatchObject({ quote, end: text.indexOf(quote) + quote.length })
})
