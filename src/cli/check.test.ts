import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { findingSchema } from '../shared/finding.ts'

const COMMAND = fileURLToPath(new URL('./check.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'check-'))

function run(args: string[], input = ''): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', COMMAND, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, out: stdout, error: stderr }
}

const STORY = 'my 3pm just told me I’m cheaper than wine'

test('JSON lines in, JSON lines out, in order, in the shape of the contract', () => {
  const input = [
    { id: 'a', text: STORY, context: { surface: 'post' } },
    { id: 2, text: 'Kettle on.' },
  ]
  const { status, out } = run(['--format', 'jsonl', '-'], `${input.map((line) => JSON.stringify(line)).join('\n')}\n\n`)
  expect(status).toBe(0)
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; findings: unknown })
  expect(lines.map((line) => line.id)).toEqual(['a', 2])
  const findings = z.parse(z.array(findingSchema), lines[0]?.findings)
  expect(findings[0]?.category).toBe('client-story')
  expect(lines[1]?.findings).toEqual([])
})

test('a plain text gets a report with passage, clause and suggestion', () => {
  const file = join(folder, 'post.txt')
  writeFileSync(file, `${STORY}\n`)
  const { status, out } = run(['--codes', 'aamft', file])
  expect(status).toBe(0)
  expect(out).toContain(STORY)
  expect(out).toContain('^^^')
  expect(out).toMatch(/May touch on AAMFT \S+ \(2015\)/)
  expect(out).not.toMatch(/BACP/)
})

test('--fail-on tells by the exit status', () => {
  expect(run(['--fail-on', 'low', '-'], STORY).status).toBe(1)
  expect(run(['--fail-on', 'low', '-'], 'Kettle on.').status).toBe(0)
})

test.each<[string[], string, RegExp]>([
  [['--format', 'jsonl', '-'], '{"text": "ok"}\nnot json\n', /^Line 2: this isn't JSON; .*\n$/],
  [['--format', 'jsonl', '-'], '{"id": "1"}\n', /^Line 1, field "text": it is missing; .*\n$/],
  [['--format', 'jsonl', '-'], '{"text": 3}\n', /^Line 1, field "text": it is no text; .*\n$/],
  [
    ['--format', 'jsonl', '-'],
    '{"text": "a", "context": {"surface": "wall"}}\n',
    /^Line 1, field "context.surface": it must be one of post, .*\n$/,
  ],
  [['--format', 'jsonl', '-'], '[1]\n', /^Line 1: this is no JSON object; .*\n$/],
  [['no-such-file.txt'], '', /^There is no file "no-such-file.txt"; check its name\.\n$/],
  [['--codes', 'nope', '-'], '', /^--codes: there is no code "nope"; there are: .*aamft.*\n$/],
  [['--surface', 'wall', '-'], '', /^--surface can't be "wall"; it is one of .*\n$/],
  [['--colour', '-'], '', /^--colour is no option of check\. Usage: .*\n$/],
  [[], '', /^Name a file to check, or - for standard input\. .*\n$/],
])('%j is bad input: one sentence, exit 2', (args, input, expected) => {
  const { status, out, error } = run(args, input)
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(error).toMatch(expected)
})

test('empty text, emoji and a very long text are no errors', () => {
  expect(run(['-'], '').status).toBe(0)
  expect(run(['-'], '😭😭').status).toBe(0)
  expect(run(['-'], 'x'.repeat(100_000)).status).toBe(0)
})
