/** What the stand-in server answers for the page of editors, at an origin that the content script is registered for. */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Answer } from './answer.ts'

const EDITORS = join(import.meta.dirname, '../.out/editors')

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** The answer for an address under x.com/__editors; `undefined` for any other. */
export function editors(url: string): Answer | undefined {
  const { origin, pathname } = new URL(url)
  if (origin !== 'https://x.com' || !pathname.startsWith('/__editors')) return undefined
  const name = pathname.slice('/__editors/'.length) || 'index.html'
  const csp = "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'none'; img-src 'self' data:"
  const type = TYPES[extname(name)] ?? 'application/octet-stream'
  return {
    status: 200,
    headers: { 'content-type': type, 'content-security-policy': csp },
    body: readFileSync(join(EDITORS, name), 'utf8'),
  }
}
