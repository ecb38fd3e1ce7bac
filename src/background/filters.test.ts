import { expect, test, vi } from 'vitest'
import type { Finding } from '../shared/finding'
import { withoutEchoes } from './filters'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const finding = (severity: Finding['severity'], start: number, end: number): Finding => ({
  rule: severity === 'low' ? 'reader.client-story' : 'client-story.told',
  category: 'client-story',
  severity,
  start,
  end,
  quote: 'x'.repeat(end - start),
  title: '',
  why: '',
  suggestions: [],
  citations: [],
  confidence: 0.8,
  signals: [],
})

test('a hint over words that a rule has marked is an echo; one beside them is not', () => {
  const strong = finding('high', 5, 20)
  const over = finding('low', 0, 40)
  const beside = finding('low', 41, 60)
  expect(withoutEchoes([over, strong, beside], 'unknown')).toEqual([strong, beside])
})

test('of hints over the same words the surest stays', () => {
  const unsure = finding('low', 0, 40)
  const surest = { ...finding('low', 10, 40), category: 'testimonial' as const, confidence: 0.9 }
  const elsewhere = finding('low', 50, 60)
  expect(withoutEchoes([unsure, surest, elsewhere], 'unknown')).toEqual([surest, elsewhere])
})

test('what is told and that the account is the wrong one are two things, where its role makes it so', () => {
  const place = { ...finding('high', 5, 20), rule: 'account-mixing.at-home', category: 'account-mixing' as const }
  const story = finding('low', 0, 40)
  expect(withoutEchoes([story, place], 'personal')).toEqual([story, place])
  expect(withoutEchoes([story, place], 'unknown')).toEqual([place])
  const told = finding('high', 5, 20)
  const hinted = { ...finding('low', 0, 40), rule: 'reader.account-mixing', category: 'account-mixing' as const }
  expect(withoutEchoes([hinted, told], 'personal')).toEqual([hinted, told])
  // A client's story is at home on a professional account, apart from being told at all.
  expect(withoutEchoes([hinted, told], 'professional')).toEqual([told])
})
