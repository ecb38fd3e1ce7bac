import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check } from '../engine/index.ts'
import { packJsonSchema, SCHEMA_FILE } from './json-schema.ts'
import { importPacks } from './pack.ts'
import { readYaml, type Source } from './yaml-file.ts'

const SHIPPED: Source[] = [
  {
    path: 'lexicon/words.yaml',
    text: `protected: [client]
abbreviation: [dr]
clause-break: [but]
client-noun: [client, patient]
negator: [never, not]
said: [told, said]
`,
  },
  {
    path: 'mentions.yaml',
    text: '- { id: mine, owner: mine, patterns: ["my <client-noun>"] }\n',
  },
  {
    path: 'context.yaml',
    text: '- { kind: negated, reach: 4, patterns: ["<negator>"] }\n',
  },
  {
    path: 'detect/story.yaml',
    text: `- id: client-story.told
  category: client-story
  severity: medium
  signals: { told: "[mark: my <client-noun> <said> me]" }
  unless: { target: [negated] }
  tests: { hit: ["my client told me"], pass: ["my client never told me", "my sister told me", "my member told me"] }
`,
  },
  {
    path: 'codes/test.yaml',
    text: `id: test
body: B
title: T
edition: "1"
year: 2020
country: US
binds: all
url: https://example.org
clauses: [{ id: "1", number: "1", title: One, gist: Be kind., status: seen, source: here }]
map: [{ category: client-story, clauses: ["1"] }]
`,
  },
]
const POST = { site: 'x.com', surface: 'post', account: 'unknown' } as const
const PACK = `pack: harbour
title: Harbour House
lexicon:
  client-noun: [guest]
  harbour-ward: [east ward, west ward]
  "@harbour-place": ["on <harbour-ward>"]
rules:
  - id: harbour.ward
    category: client-story
    severity: high
    signals: { ward: "[mark: @harbour-place ...4 (cried|slept)]" }
    tests: { hit: ["on west ward somebody cried"], pass: ["we slept on the train"] }
codes:
  - id: harbour
    body: Harbour House
    title: House rules
    edition: "3"
    year: 2024
    country: UK
    binds: staff
    url: https://example.org/house
    clauses: [{ id: h1, number: "1", title: Silence, gist: Say nothing., status: seen, source: the staff handbook }]
    map: [{ category: client-story, clauses: [h1] }]
`

const report = (text: string) => importPacks(SHIPPED, [{ path: 'harbour.yaml', text }])
const problems = (text: string): string[] =>
  report(text).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)

test('a pack adds words, rules and a code', () => {
  const { rules, problems: none, tests, costs } = report(PACK)
  expect(none).toEqual([])
  expect(tests).toBe(2)
  expect(costs[0]!.steps).toBeGreaterThan(0)
  const rulesOf = (text: string): string[] => check(text, POST, rules!).map(({ rule }) => rule)
  expect(rulesOf('my guest told me')).toEqual(['client-story.told'])
  expect(rulesOf('on east ward they all cried')).toEqual(['harbour.ward'])
  expect(check('my client told me', POST, rules!)[0]!.citations.map(({ code }) => code)).toEqual(['test', 'harbour'])
})

test('JSON will do as well', () => {
  const rule = { id: 'harbour.tea', category: 'client-story', signals: { tea: 'green tea' } }
  const text = JSON.stringify({
    pack: 'harbour',
    title: 'H',
    rules: [{ ...rule, tests: { hit: ['green tea'], pass: ['black tea'] } }],
  })
  expect(problems(text)).toEqual([])
})

test('what is shipped reads the same beside a pack', () => {
  const alone = importPacks(SHIPPED, []).rules!
  const { rules } = report(PACK)
  for (const text of ['my client told me', 'my client never told me', 'nothing'])
    expect(check(text, POST, rules!, { codes: ['test'] })).toEqual(check(text, POST, alone))
})

const edit = (from: string, to: string): string => {
  expect(PACK).toContain(from)
  return PACK.replace(from, to)
}

test.each<[string, string, RegExp]>([
  ['a class that takes findings away', edit('client-noun: [guest]', 'negator: [guest]'), /:4: words in <negator> take/],
  ['a class of the engine', edit('client-noun: [guest]', 'protected: [guest]'), /:4: words in <protected> take/],
  ['a new class with a foreign name', edit('client-noun: [guest]', 'guests: [guest]'), /:4: "guests": the new class/],
  ['a shipped macro', edit('"@harbour-place"', '"@place"'), /:6: "@place": the macro of a pack is named after it/],
  ['a rule with a foreign name', edit('id: harbour.ward', 'id: client-story.told'), /:8: the rule "client-story.told"/],
  ['a code with a foreign name', edit('id: harbour\n', 'id: test\n'), /the code "test"/],
  ['a test that does not hold', edit('somebody cried', 'somebody sang'), /:12: harbour\.ward: the hit test .* widen/],
  ['a rule without tests', edit('hit: ["on west ward somebody cried"]', 'hit: []'), /:12: the rule .* has no hit test/],
  ['a mistake in a pattern', edit('(cried|slept)', '(cried|slept'), /:11: "\]" has no opening bracket/],
  [
    'an unknown field',
    edit('title: Harbour House\nlex', 'titel: Harbour House\nlex'),
    /title: must be string|titel is not/,
  ],
  ['words that break a shipped rule', edit('[guest]', '[guest, member]'), /:1: .* raise a false alarm of client-story/],
  ['a foreign category', edit('category: client-story\n    sev', 'category: gossip\n    sev'), /must be one of/],
  ['a disguise of a protected word', edit('[guest]', '[guest, cl1ent]'), /:4: "cl1ent" is read as "client" already/],
  ['a slip of a protected word', edit('[guest]', '[guest, clinet]'), /:4: "clinet" is read as "client" already/],
  ['a disguise in a pattern', edit('(cried|slept)', '(cried|cl13nt)'), /:11: "cl13nt" is read as "client"/],
  ['an alias that leads nowhere', 'pack: *nobody', /:1: .*alias.*; write the parts out/],
  [
    'aliases that grow without end',
    `title: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\npack: [*d, *d, *d, *d, *d, *d]`,
    /:1: .*; write the parts out/,
  ],
  ['parts nested thousands deep', `pack: ${'['.repeat(20_000)}`, /:1: /],
  ['broken YAML', 'pack: [', /harbour\.yaml:1: /],
])('%s is refused with line and mend', (_, text, expected) => {
  const found = problems(text)
  expect(found.join('\n')).toMatch(expected)
  expect(report(text).rules).toBeNull()
})

test('a word that sets off too many steps is refused', () => {
  const patterns = Array.from({ length: 600 }, (_, at) => `"w${at} ...3 ha"`).join(', ')
  expect(problems(edit('"[mark: @harbour-place ...4 (cried|slept)]"', `[${patterns}]`)).join()).toMatch(
    /the word "ha" sets off 6\d\d steps, more than the 512/,
  )
})

test('two packs of one name, and one that is too long, are refused', () => {
  const twice = importPacks(SHIPPED, [
    { path: 'a.yaml', text: PACK },
    { path: 'b.yaml', text: PACK },
  ])
  expect(twice.problems[0]).toMatchObject({ file: 'b.yaml', message: expect.stringMatching(/already/) })
  expect(problems(`# ${'x'.repeat(400_000)}`)[0]).toMatch(/split it/)
})

test('the JSON Schema for editors is up to date (tsx src/rules/json-schema.ts)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(packJsonSchema())
})

test('sources already read compile to the same tables', () => {
  const read = SHIPPED.map((source) => ({ path: source.path, text: '', value: readYaml(source, []).value }))
  expect(importPacks(read, []).rules).toEqual(importPacks(SHIPPED, []).rules)
})
