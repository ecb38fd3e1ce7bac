import { describe, expect, test } from 'vitest'
import { loadRules } from '../rules/load.ts'
import { maskNames } from './mask-names.ts'
import { FRAMES, NAMES } from './names.fixture.ts'

const rules = loadRules()
const masked = (text: string) => maskNames(text, rules)

describe('what is masked', () => {
  test.each([
    ['Saw Maria Kowalska today', 'Saw [name] today'],
    ["Maria's mum rang", "[name]'s mum rang"],
    ['maria told me', '[name] told me'],
    ['Mrs Green and Mr K. came', 'Mrs [name] and Mr [name]. came'],
    ['Will came late. Will you?', '[name] came late. Will you?'],
    ['my client hope cried', 'my client [name] cried'],
    ['J.M. and JM and K came', '[initials]. and [initials] and [initials] came'],
    ['Ask @sam_k or #TeamNoah', 'Ask [handle] or #Team[name]'],
    ['Ring +44 7700 900123 or write to mk@gmail.com', 'Ring [phone] or write to [e-mail]'],
    ['See linkedin.com/in/mk', 'See [link]'],
    ['She lives in Abergavenny now', 'She lives in [place] now'],
    ['So I saw Kowalska', 'So I saw [name]'],
    ['Oluwaseun and Zoë', '[name] and [name]'],
  ])('%j', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })
})

test.each([
  'I cried. A client cried.',
  'CBT and EMDR on Monday, $20 off.',
  'Will therapy help? May I ask?',
  'Client X said that the Tuesday group helps.',
  '',
])('nothing is masked in %j', (text) => {
  expect(masked(text)).toBe(text)
})

test('stretches that are known otherwise go too, merged with what they touch', () => {
  const text = 'the girl from the crooked mill, Maria'
  expect(maskNames(text, rules, [{ start: 18, end: 30 }])).toBe('the girl from the [name], [name]')
  expect(maskNames('Maria K', rules, [{ start: 0, end: 5 }])).toBe('[name] [initials]')
})

// A name that is also a word ("Rose and her husband") may stay; the page says that one should look the text over.
test.each(Object.keys(NAMES))('names go wherever they stand: %s', (group) => {
  const left = FRAMES.flatMap((frame) =>
    NAMES[group]!.flatMap((name) => {
      const spelt = /^[a-z]/.test(frame) ? name.toLowerCase() : name
      const text = masked(frame.replace('{}', spelt))
      return text.toLowerCase().includes(name.toLowerCase()) ? [text] : []
    }),
  )
  expect(1 - left.length / (FRAMES.length * NAMES[group]!.length), left.join('\n')).toBeGreaterThanOrEqual(0.96)
})
