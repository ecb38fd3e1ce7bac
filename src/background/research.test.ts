import { expect, test } from 'vitest'
import { CATEGORIES } from '../shared/finding'
import { studiesOn } from './research'

test('looking clients up shows both sides, what supports the mark first', () => {
  const stances = studiesOn('client-search').map(({ stance }) => stance)
  expect(stances[0]).toBe('supports')
  expect(new Set(stances)).toEqual(new Set(['supports', 'nuances', 'contrasts']))
})

test('a few studies a category at most, each with its finding', () => {
  for (const category of CATEGORIES) {
    const studies = studiesOn(category)
    expect(studies.length).toBeLessThanOrEqual(6)
    for (const { finding, year } of studies) {
      expect(finding.length).toBeGreaterThan(20)
      expect(year).toMatch(/\d{4}/)
    }
  }
})
