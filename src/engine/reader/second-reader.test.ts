import { describe, expect, it } from 'vitest'
import type { Context, Finding } from '../../shared/finding.ts'
import type { Hint, Opinion, ReaderInput } from '../readers.ts'
import { NOTHING_SEEN } from '../seen.ts'
import { modelOf } from './model.ts'
import { read } from './read.ts'
import { CLEAR_BELOW, secondReader } from './second-reader.ts'
import { WEIGHTS } from './weights.bin.ts'

const context: Context = { site: 'x.com', surface: 'post', account: 'professional' }
const STORY = 'My client told me in session today that her husband hit her, and she cried the whole hour.'
const CLEAN = 'The library opens at nine and the garden smells of rain.'

const made = (hint: Hint): Finding => ({
  ...hint,
  rule: `reader.${hint.category}`,
  quote: '',
  title: '',
  why: '',
  suggestions: [],
  citations: [],
})

function opinions(text: string, findings: Finding[] = []): readonly Opinion[] {
  const input: ReaderInput = {
    text,
    context,
    findings,
    lexed: () => {
      throw new Error('not asked')
    },
    seen: () => NOTHING_SEEN,
    catalogue: [],
    hint: made,
  }
  return secondReader(WEIGHTS).read(input)
}

const story = (severity: Finding['severity']): Finding =>
  made({ category: 'client-story', severity: severity as 'low', start: 0, end: 3, confidence: 0.8, signals: [] })

describe('the second reader', () => {
  it('raises a finding of its own, in the sentence, with the phrases that weighed most', () => {
    const raised = opinions(STORY).flatMap((opinion) => (opinion.kind === 'raise' ? [opinion.finding] : []))
    const finding = raised.find(({ category }) => category === 'client-story')!
    expect(finding.severity).not.toBe('high')
    expect(finding.signals.length).toBeGreaterThan(0)
    for (const { start, end } of [finding, ...finding.signals]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(STORY.length)
    }
  })

  it('agrees with a rule instead of marking the same words twice', () => {
    const whole = { ...story('high'), end: STORY.length }
    const kinds = opinions(STORY, [whole]).filter(
      (opinion) => (opinion.kind === 'raise' ? opinion.finding.category : opinion.category) === 'client-story',
    )
    expect(kinds).toEqual([{ kind: 'agree', category: 'client-story', by: 0.15 }])
  })

  it('is silent on a clean text, and clears a rule there only when it is far from sure of it', () => {
    expect(opinions(CLEAN)).toEqual([])
    const score = read(CLEAN, context, modelOf(WEIGHTS)).find(({ category }) => category === 'client-story')!.score
    const cleared = opinions(CLEAN, [story('low')]).some(({ kind }) => kind === 'clear')
    expect(cleared).toBe(score < CLEAR_BELOW)
  })

  it('clears nothing from a text longer than those it learnt from', () => {
    const rows = Array.from({ length: 100 }, (_, at) => `Row ${at} of the garden list.`).join('\n')
    const isCleared = (text: string) => {
      const reading = read(text, context, modelOf(WEIGHTS)).find(({ category }) => category === 'client-story')!
      expect(reading.score).toBeLessThan(CLEAR_BELOW)
      return opinions(text, [story('low')]).some(({ kind }) => kind === 'clear')
    }
    expect(isCleared(rows.slice(0, 300))).toBe(true)
    expect(isCleared(rows)).toBe(false)
  })

  it('raises nothing that no active code speaks of', () => {
    const reader = secondReader(WEIGHTS)
    const input = {
      text: STORY,
      context,
      findings: [],
      lexed: () => ({}) as never,
      seen: () => NOTHING_SEEN,
      catalogue: [],
      hint: () => null,
    }
    expect(reader.read(input)).toEqual([])
  })
})
