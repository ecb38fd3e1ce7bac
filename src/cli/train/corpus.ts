/** The labelled posts (corpus/GUIDE.md) as the trainer sees them. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Cues, NO_CUES } from '../../engine/reader/cues.ts'
import { CATEGORIES, type Context, contextSchema } from '../../shared/finding.ts'

export interface Post {
  id: string
  text: string
  context: Context
  /** The file: one writer each. */
  writer: string
  /** By category: 1 expected, -1 clean, 0 allowed (counts neither way). */
  labels: Int8Array
  quotes: { category: number; start: number; end: number }[]
  /** What the rules' patterns saw in it. */
  cues: Cues
  /** What the rules found, by category: 2 a `high`, 1 something weaker, 0 nothing. */
  ruled: Uint8Array
}

interface Line {
  id: string
  text: string
  context: unknown
  expect: { category: string; quote: string }[]
  allow?: string[]
}

/** Reads one file of posts. */
export function readPosts(path: string): Post[] {
  const writer = basename(path, '.jsonl')
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      try {
        return [toPost(JSON.parse(line) as Line, writer)]
      } catch (error) {
        throw new Error(`${path}:${i + 1}: ${error instanceof Error ? error.message : String(error)}`)
      }
    })
}

function toPost(line: Line, writer: string): Post {
  const labels = new Int8Array(CATEGORIES.length).fill(-1)
  const number = (name: string): number => {
    const at = (CATEGORIES as readonly string[]).indexOf(name)
    if (at < 0) throw new Error(`no category ${name}`)
    return at
  }
  for (const name of line.allow ?? []) labels[number(name)] = 0
  const quotes = line.expect.map(({ category, quote }) => {
    labels[number(category)] = 1
    const start = line.text.indexOf(quote)
    return { category: number(category), start, end: start + quote.length }
  })
  return {
    id: line.id,
    text: line.text,
    context: contextSchema.parse(line.context),
    writer,
    labels,
    quotes,
    cues: NO_CUES,
    ruled: new Uint8Array(CATEGORIES.length),
  }
}

/** Never trained on, never read: the blind set. */
const BLIND = 'dev-e.jsonl'

/** The .jsonl files of folders, or files as named, in the order of their names and without the blind set. */
export function corpusFiles(paths: readonly string[]): string[] {
  return paths
    .flatMap((path) => (path.endsWith('.jsonl') ? [path] : readdirSync(path).map((name) => join(path, name))))
    .filter((path) => path.endsWith('.jsonl') && basename(path) !== BLIND)
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
}
