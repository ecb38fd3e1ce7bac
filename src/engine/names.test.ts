import { expect, test } from 'vitest'
import { loadRules } from '../rules/load.ts'
import { createChecker } from './index.ts'
import { FRAMES, NAMES, TRAPS } from './names.fixture.ts'

const checker = createChecker(loadRules())

/** Whether a finding says that a client could be recognised, there. */
function marked(text: string, from = 0, to = text.length): boolean {
  const { findings } = checker.check(text, { site: 'x.com', surface: 'post', account: 'professional' })
  return findings.some(({ category, start, end }) => category === 'client-identity' && start < to && end > from)
}

/** Every frame once, each with another name of the group. */
function sentences(names: readonly string[]): { text: string; from: number; to: number }[] {
  return FRAMES.map((frame, at) => {
    const name = names[at % names.length]!
    const spelt = /^[a-z]/.test(frame) ? name.toLowerCase() : name
    const from = frame.indexOf('{}')
    return { text: frame.replace('{}', spelt), from, to: from + spelt.length }
  })
}

const found = Object.values(NAMES)
  .flatMap(sentences)
  .filter(({ text, from, to }) => marked(text, from, to)).length

test('three hundred sentences and more', () => {
  expect(Object.keys(NAMES).length * FRAMES.length + TRAPS.length).toBeGreaterThanOrEqual(300)
  for (const names of Object.values(NAMES)) expect(new Set(names).size).toBeGreaterThanOrEqual(25)
})

test.each(Object.keys(NAMES))('a client called by a name is found: %s', (group) => {
  const all = sentences(NAMES[group]!)
  const missed = all.filter(({ text, from, to }) => !marked(text, from, to))
  expect(1 - missed.length / all.length, missed.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(0.8)
})

test('places, brands, everyday words and other people stay silent', () => {
  const alarms = TRAPS.filter((text) => marked(text))
  expect(found / (found + alarms.length), alarms.join('\n')).toBeGreaterThanOrEqual(0.85)
  // Few traps against many names would hide a careless rule.
  expect(alarms.length / TRAPS.length, alarms.join('\n')).toBeLessThanOrEqual(0.15)
})
