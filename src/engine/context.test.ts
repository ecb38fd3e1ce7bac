import { expect, test } from 'vitest'
import { findings, marks, rulesFor, rulesFrom } from './testing.ts'

const CONTEXT = `
- { kind: negated, reach: 4, stops: comma, patterns: [not, never] }
- { kind: negated, pseudo: true, patterns: [not only] }
- { kind: policy, scope: segment, patterns: [policy] }
- { kind: fiction, scope: post, unless: [true-story], patterns: [fictional] }
- { kind: true-story, scope: post, patterns: [true story] }
`
const DETECT = `
- id: test.rule
  category: client-story
  signals: { it: told me }
  unless: { target: [negated, quoted], segment: [policy], post: [fiction] }
  tests: { hit: [], pass: [] }
`
const rules = rulesFrom({ 'context.yaml': CONTEXT, 'detect/test.yaml': DETECT })

test.each([
  ['she told me', 1],
  ['she never told me', 0],
  ['she never cried, she told me', 1],
  ['she not only told me', 1],
  ['never one two three told me', 0],
  ['never one two three four told me', 1],
  ['never say so but she told me', 1],
  ['our policy: she told me', 0],
  ['our policy. she told me', 1],
  ['“she told me”', 0],
  ['fictional. she told me', 0],
  ['not fictional, a true story. she told me', 1],
])('"%s" raises %d', (text, count) => {
  expect(marks(text, rules).length).toBe(count)
})

const MENTIONS = `
- { id: trade, owner: other-trade, patterns: [my design client] }
- { id: specific, owner: mine, patterns: ["my _{0,1} client"] }
- { id: own, owner: other-person, patterns: [my sister] }
- { id: pronoun, owner: mine, links: 3, patterns: [she] }
`
const LINKED = `
- id: test.rule
  category: client-story
  signals: { it: cried }
  need: { all: [$client, it] }
  tests: { hit: [], pass: [] }
`
const linked = rulesFrom({ 'mentions.yaml': MENTIONS, 'detect/test.yaml': LINKED })

test.each([
  ['my client cried', 1],
  ['my new client cried', 1],
  ['my design client cried', 0],
  ['my client came. she cried', 1],
  ['my client came. It was late. It rained. she cried', 1],
  ['my client came. It was late. It rained. I went home. she cried', 0],
  ['my client came. my sister rang. she cried', 0],
  ['she cried', 0],
])('"%s" raises %d (who is meant)', (text, count) => {
  expect(marks(text, linked).length).toBe(count)
})

test('conditions keep a rule to its place', () => {
  const when = `- id: test.rule\n  category: client-story\n  when: { surface: [dm], site: [x.com] }\n  signals: { it: cup }\n  tests: { hit: [], pass: [] }\n`
  expect(findings('cup', rulesFrom({ 'detect/test.yaml': when }))).toEqual([])
})

test('a category that no active code maps is not raised; inactive codes are not cited', () => {
  const some = rulesFor(['cup'])
  expect(findings('cup', some, { codes: [] })).toEqual([])
  expect(findings('cup', some, { codes: ['test'] })[0]?.citations.map((citation) => citation.code)).toEqual(['test'])
})
