import { expect, test } from 'vitest'
import { compile } from './compile.ts'

/** The problems of one file. */
function problems(path: string, text: string): string[] {
  return compile([{ path, text }]).problems.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`)
}

const rule = (signals: string, more = ''): string =>
  `- id: test.rule\n  category: client-story\n  signals:\n${signals}${more}  tests: { hit: [], pass: [] }\n`

test.each<[string, string, string, RegExp]>([
  ['broken YAML', 'detect/a.yaml', '- id: [', /^detect\/a\.yaml:1: /],
  [
    'an unknown field',
    'detect/a.yaml',
    rule('    it: cup\n', '  colour: red\n'),
    /:1: 0: colour is not known here; remove it or check its spelling$/,
  ],
  [
    'an unknown category',
    'detect/a.yaml',
    rule('    it: cup\n').replace('client-story', 'stories'),
    /:2: 0\.category: must be one of client-identity, /,
  ],
  ['a missing class', 'detect/a.yaml', rule('    it: my <thing>\n'), /:4: there is no word class <thing>/],
  ['a missing macro', 'detect/a.yaml', rule('    it: "@thing"\n'), /:4: there is no macro @thing/],
  ['an open bracket', 'detect/a.yaml', rule('    it: (a b\n'), /:4: a "\)" is missing, in the pattern "\(a b"/],
  [
    'a gap at the start',
    'detect/a.yaml',
    rule('    it: ["ok", "...3 cup"]\n'),
    /:4: a pattern can not begin with a gap, in the pattern "\.\.\.3 cup"/,
  ],
  ['a gap at the end', 'detect/a.yaml', rule('    it: "cup ...3"\n'), /:4: a pattern can not end with a gap/],
  ['a gap too long', 'detect/a.yaml', rule('    it: "cup ...30 tea"\n'), /:4: a gap may hold 1 to 24 words, not 30/],
  ['nothing at all', 'detect/a.yaml', rule('    it: "cup?"\n'), /:4: the pattern can match nothing at all/],
  ['any word first', 'detect/a.yaml', rule('    it: "_ cup"\n'), /:4: a pattern can not begin with "_"/],
  ['an unknown kind', 'detect/a.yaml', rule('    it: "a #colour"\n'), /:4: there is no kind #colour; there are: /],
  [
    'an unknown signal',
    'detect/a.yaml',
    rule('    it: cup\n', '  need: { all: [cup] }\n'),
    /:5: there is no signal "cup"; this rule has: it/,
  ],
  [
    'an unknown context',
    'detect/a.yaml',
    rule('    it: cup\n', '  unless: { target: [denied] }\n'),
    /:5: there is no context "denied"; there are: /,
  ],
  [
    'the same id twice',
    'detect/a.yaml',
    rule('    it: cup\n') + rule('    it: tea\n'),
    /:6: the rule "test\.rule" exists already/,
  ],
  ['a macro that names itself', 'lexicon/a.yaml', '"@a": ["@a b"]', /^$/],
])('%s is told with file, line and mend', (_, path, text, expected) => {
  const found = problems(path, text)
  expect(found[0] ?? '').toMatch(expected)
})

test('a macro that refers to itself is told where it is used', () => {
  const { problems: found } = compile([
    { path: 'lexicon/a.yaml', text: '"@a": ["@a b"]' },
    { path: 'detect/a.yaml', text: rule('    it: "@a"\n') },
  ])
  expect(found[0]?.message).toMatch(/nested too deeply/)
})

test('a clause that does not exist is told', () => {
  const code = `id: x\nbody: B\ntitle: T\nedition: "1"\nyear: 2000\ncountry: US\nbinds: b\nurl: u\nclauses: []\nmap:\n  - { category: client-story, clauses: ["9"] }\n`
  expect(problems('codes/x.yaml', code)).toEqual([
    'codes/x.yaml:11: there is no clause "9"; add it to clauses or correct it',
  ])
})

test('a pack that one word makes too dear is refused', () => {
  const patterns = Array.from({ length: 600 }, (_, at) => `      - "w${at} ...3 ha"`).join('\n')
  expect(problems('detect/a.yaml', rule(`    it:\n${patterns}\n`)).at(-1)).toMatch(
    /the word "ha" sets off 600 steps, more than the 512/,
  )
})
