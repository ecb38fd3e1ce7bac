/** Posts from a file or standard input: one plain text, or one JSON object a line. */
import { readFileSync } from 'node:fs'
import { type Context, contextSchema } from '../shared/finding.ts'
import { InputError } from './input-error.ts'

export interface Post {
  id: string | number | null
  text: string
  context: Context
}

/** Reads a whole input. */
export function readInput(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new InputError(`There is no file "${file}"; check its name.`)
    if (code === 'EISDIR') throw new InputError(`"${file}" is a folder; name a file.`)
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new InputError(`"${file}" isn't UTF-8 text; save it as UTF-8.`)
    throw new InputError(`"${file}" can't be read (${code ?? (error as Error).message}).`)
  }
}

/** One plain text is one post; a last line break, which editors add, isn't part of it. */
export function plainPost(text: string, context: Partial<Context>): Post {
  return { id: null, text: text.replace(/\r?\n$/, ''), context: contextSchema.parse(context) }
}

/** JSON lines: `{"id", "text", "context"}` each; empty lines are skipped. */
export function jsonPosts(source: string, defaults: Partial<Context>): Post[] {
  const posts: Post[] = []
  source.split('\n').forEach((line, at) => {
    if (line.trim() !== '') posts.push(jsonPost(line, at + 1, defaults))
  })
  return posts
}

function jsonPost(line: string, number: number, defaults: Partial<Context>): Post {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new InputError(`Line ${number}: this isn't JSON; write one object like {"id": "1", "text": "…"} a line.`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(`Line ${number}: this is no JSON object; write {"id": "1", "text": "…"}.`)
  }
  const { id, text, context } = value as Record<string, unknown>
  if (typeof text !== 'string') {
    throw new InputError(
      `Line ${number}, field "text": ${text === undefined ? 'it is missing' : 'it is no text'}; give the post as a string.`,
    )
  }
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    throw new InputError(`Line ${number}, field "id": it must be a text or a number.`)
  }
  const parsed = contextSchema.safeParse({ ...defaults, ...((context ?? {}) as object) })
  const isObject = context === undefined || context === null || (typeof context === 'object' && !Array.isArray(context))
  if (!isObject) throw new InputError(`Line ${number}, field "context": it must be an object like {"surface": "post"}.`)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const allowed = issue?.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : 'a text'
    throw new InputError(`Line ${number}, field "context.${issue?.path.join('.') ?? ''}": it must be ${allowed}.`)
  }
  return { id: id ?? null, text, context: parsed.data }
}
