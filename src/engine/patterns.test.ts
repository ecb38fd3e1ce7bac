import { expect, test } from 'vitest'
import { marks, rulesFor } from './testing.ts'

const LEXICON = `
thing: [cup, mug, tea pot]
speech: [~say, ~tell]
"@owned": [my <thing>, our <thing>]
`

test.each<[string, string, string[]]>([
  ['my cup', 'So my cup broke', ['my cup']],
  ['my <thing>', 'my tea pot leaks', ['my tea pot']],
  ['my ~cup', 'my cups leak', ['my cups']],
  ['@owned', 'our mug', ['our mug']],
  ['my (red|blue)? cup', 'my blue cup and my cup', ['my blue cup']],
  ['my ...2 cup', 'my very old cup', ['my very old cup']],
  ['my ...2 cup', 'my very very old cup', []],
  ['my ...3!, cup', 'my dog, a cup', []],
  ['my ...3!<speech> cup', 'my dog said cup', []],
  ['my ...3!<speech> cup', 'my dog has cup', ['my dog has cup']],
  ['[mark: cup] ...4 <speech>', 'the cup has said no', ['cup']],
  ['the [mark: cup ...2 of tea] now', 'the cup full of tea now', ['cup full of tea']],
  ['^ cup', 'cup one', ['cup']],
  ['^ cup', 'a cup', []],
  ['cup $', 'a cup. Then more', ['cup']],
  ['cup $', 'a cup then', []],
  ['"CUP"', 'a CUP', ['CUP']],
  ['"CUP"', 'a cup', []],
  ['cup&#Title', 'my Cup', ['Cup']],
  ['<thing>&!mug', 'mug cup', ['cup']],
  ['my !<thing> here', 'my cup here', []],
  ['my !<thing> here', 'my dog here', ['my dog here']],
  ['my _{1,2} cup', 'my big red cup', ['my big red cup']],
  ['my _{1,2} cup', 'my cup', []],
  ['at #time', 'at 3pm', ['at 3pm']],
  ["she's here", 'she’s here', ['she’s here']],
  ["don't go", 'dont go', ['dont go']],
  ['(one two|three)&#quoted', '“one two” three', ['one two']],
  ['my cup', 'my\u200b cu\u00adp', ['my\u200b cu\u00adp']],
  ['my cup', 'my. cup', []],
])('%s in "%s"', (pattern, text, expected) => {
  expect(marks(text, rulesFor([pattern], LEXICON))).toEqual(expected)
})

test('kinds after a space need no quotes in YAML', () => {
  const rules = rulesFor(['@slot'], '"@slot":\n  - my #time (girl|boy)\n')
  expect(marks('my 3pm girl', rules)).toEqual(['my 3pm girl'])
  expect(marks('my girl', rules)).toEqual([])
})
