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
  expect(withoutEchoes([over, strong, beside])).toEqual([strong, beside])
})

test('of hints over the same words the surest stays', () => {
  const unsure = finding('low', 0, 40)
  const surest = { ...finding('low', 10, 40), category: 'testimonial' as const, confidence: 0.9 }
  const elsewhere = finding('low', 50, 60)
  expect(withoutEchoes([unsure, surest, elsewhere])).toEqual([surest, elsewhere])
})
