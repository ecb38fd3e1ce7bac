import { expect, test } from 'vitest'
import type { Finding } from '../shared/finding.ts'
import { heed, type Opinion, settle } from './readers.ts'

function finding(severity: Finding['severity'], confidence: number): Finding {
  return {
    rule: 'client-story.told',
    category: 'client-story',
    severity,
    start: 0,
    end: 9,
    quote: 'my 3pm ha',
    title: 't',
    why: 'w',
    suggestions: [],
    citations: [],
    confidence,
    signals: [],
  }
}

/** What goes out, as severities. */
function outcome(found: Finding, ...opinions: Opinion[]): string[] {
  return settle(heed([found], opinions)).map(({ severity }) => severity)
}

const clear: Opinion = { kind: 'clear', category: 'client-story' }
const agree: Opinion = { kind: 'agree', category: 'client-story', by: 0.15 }

test('what is grave is high only where the rules are sure of it, or the reader agrees', () => {
  expect(outcome(finding('high', 0.85))).toEqual(['high'])
  expect(outcome(finding('high', 0.7))).toEqual(['medium'])
  expect(outcome(finding('high', 0.7), agree)).toEqual(['high'])
  expect(outcome(finding('medium', 0.9), agree)).toEqual(['medium'])
})

test('a reader that is sure of the contrary clears what is weak, and never a sure high', () => {
  expect(outcome(finding('medium', 0.95), clear)).toEqual([])
  expect(outcome(finding('high', 0.7), clear)).toEqual([])
  expect(outcome(finding('high', 0.85), clear)).toEqual(['high'])
})

test('what a reader thinks of one category leaves the others alone', () => {
  expect(outcome(finding('medium', 0.95), { kind: 'clear', category: 'testimonial' })).toEqual(['medium'])
  expect(outcome(finding('high', 0.85), { kind: 'clear', category: 'testimonial' })).toEqual(['high'])
})
