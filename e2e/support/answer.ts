/** What the stand-in server answers for a replica's real address. One pure look-up, used by both browsers' tests. */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { REPLICAS } from './replicas.ts'

const BUILT = join(import.meta.dirname, '../.out/sites')
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

export type Answer = { status: number; headers: Record<string, string>; body: string }

/** The answer for an address of a replica; `undefined` for any other address: tests must refuse those. */
export function answer(address: string): Answer | undefined {
  const url = new URL(address)
  const replica = REPLICAS.find(({ origin }) => origin === url.origin)
  if (!replica) return undefined
  const isAsset = url.pathname.startsWith('/assets/')
  if (!isAsset && extname(url.pathname) === '.ico') return { status: 204, headers: {}, body: '' }
  const file = isAsset ? join(BUILT, url.pathname) : join(BUILT, replica.id, 'index.html')
  const type = TYPES[isAsset ? extname(url.pathname) : '.html'] ?? 'application/octet-stream'
  const headers = { 'content-type': type, 'content-security-policy': replica.csp }
  return { status: 200, headers, body: readFileSync(file, 'utf8') }
}
