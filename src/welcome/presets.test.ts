import { expect, test } from 'vitest'
import { RULE_SETS } from '../ui/catalogue'
import { COUNTRIES, PROFESSIONS, presetFor } from './presets'

const BUILT = RULE_SETS.map(({ id }) => id)

test('every profession and country leads to rule sets that are built in', () => {
  for (const profession of PROFESSIONS) {
    for (const country of COUNTRIES) {
      const { codes } = presetFor(profession, country, BUILT)
      expect(codes.length, `${profession}, ${country}`).toBeGreaterThan(0)
      expect(BUILT).toEqual(expect.arrayContaining(codes))
      expect(new Set(codes).size).toBe(codes.length)
    }
  }
})

test('the own body comes first', () => {
  expect(presetFor('mft', 'US', BUILT)).toMatchObject({ own: true, codes: expect.arrayContaining(['aamft', 'hipaa']) })
  expect(presetFor('mft', 'US', BUILT).codes[0]).toBe('aamft')
  expect(presetFor('counselor', 'GB', BUILT).codes[0]).toBe('bacp')
})

test('without a code of the own body the nearest come in, and it says so', () => {
  expect(presetFor('social-worker', 'AU', ['nasw', 'aca'])).toEqual({ own: false, codes: ['nasw', 'aca'] })
})
