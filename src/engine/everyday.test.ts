import { expect, test } from 'vitest'
import { loadRules } from '../rules/load.ts'
import { isEveryday } from './everyday.ts'

const rules = loadRules()

test.each(['will', 'Grace', 'hope', 'mark', 'park', 'school', 'the', 'June', 'client'])(
  '%s is an everyday word',
  (word) => {
    expect(isEveryday(word, rules)).toBe(true)
  },
)

test.each(['Maria', 'Oluwaseun', 'Kowalska', 'Abergavenny', 'Zoë', 'jm', ''])('%s is a name', (word) => {
  expect(isEveryday(word, rules)).toBe(false)
})
