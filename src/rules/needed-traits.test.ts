import { expect, test } from 'vitest'
import { marks, rulesFor } from '../engine/testing.ts'

const LEXICON = `
vessel: [cup, mug, jar]
cup-like: [cup, mug]
animal: [dog, cat]
plant: [fern, cup]
`
const rules = rulesFor(
  ['my <vessel>', 'our <vessel|cup-like>', 'her <cup-like>', 'the cup', 'no !<animal> here'],
  LEXICON,
)

test('classes that nothing asks for are left out, and so are words that have no other', () => {
  expect(rules.classes).toContain('vessel')
  expect(rules.classes).not.toContain('plant')
  expect(rulesFor(['my <vessel>', '<animal>'], LEXICON).words.count).toBeLessThan(
    rulesFor(['my <vessel>', '<animal|plant>'], LEXICON).words.count,
  )
})

// "cup" is in two classes that are asked for together, in a third that isn't, and named by itself.
test.each([
  ['my cup', ['my cup']],
  ['my jar', ['my jar']],
  ['our mug', ['our mug']],
  ['our jar', ['our jar']],
  ['her cup', ['her cup']],
  ['her jar', []],
  ['the cup', ['the cup']],
  ['the mug', []],
  ['no cup here', ['no cup here']],
  ['no dog here', []],
])('with fewer traits every pattern still holds for the same words: %s', (text, expected) => {
  expect(marks(text, rules)).toEqual(expected)
})
