/** A finding for unit tests: only what a test cares about is given. */
import type { Finding } from '../shared/finding'

export function findingOn(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words)
  return {
    rule: 'rule',
    category: 'client-story',
    severity: 'high',
    start,
    end: start + words.length,
    quote: words,
    title: 'Title',
    why: 'Why.',
    suggestions: [],
    citations: [],
    confidence: 0.9,
    signals: [],
    ...more,
  }
}
