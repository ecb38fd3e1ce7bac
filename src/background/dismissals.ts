/**
 * "Not this one": what was set aside is kept as a digest of rule and passage, never as text. A passage that comes
 * back the same, but for case, spaces and the shape of its quotes, stays quiet.
 */

import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Category } from '../shared/finding'
import { type Dismissal, dismissalSchema } from '../shared/messages'

export const DISMISSALS_KEY = 'dismissals'
/** Old entries fall out first: a log nobody can oversee helps nobody. */
const MAX_DISMISSALS = 2000

/** A passage in the form it is recognised by. */
export function fold(quote: string): string {
  return quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The digest a rule on a passage is kept under. */
export async function dismissalId(rule: string, quote: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${rule}\u0000${fold(quote)}`)
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** All that was set aside, newest first. Entries that no longer parse are left out. */
export async function readDismissals(): Promise<Dismissal[]> {
  const stored = (await browser.storage.local.get(DISMISSALS_KEY))[DISMISSALS_KEY]
  if (!Array.isArray(stored)) return []
  return stored.flatMap((entry: unknown) => {
    const parsed = z.safeParse(dismissalSchema, entry)
    return parsed.success ? [parsed.data] : []
  })
}

let lastWrite: Promise<unknown> = Promise.resolve()

function update(change: (now: Dismissal[]) => Dismissal[]): Promise<void> {
  const write = lastWrite.then(async () => {
    const next = change(await readDismissals()).slice(0, MAX_DISMISSALS)
    await browser.storage.local.set({ [DISMISSALS_KEY]: next })
  })
  lastWrite = write.catch(() => undefined)
  return write
}

/** Sets one passage aside for one rule. */
export async function dismiss(
  site: string,
  rule: string,
  category: Category,
  quote: string,
  at: number,
): Promise<void> {
  const id = await dismissalId(rule, quote)
  await update((now) => [{ id, site, rule, category, at }, ...now.filter((entry) => entry.id !== id)])
}

/** Takes one back: its passage may be marked again. */
export function undoDismissal(id: string): Promise<void> {
  return update((now) => now.filter((entry) => entry.id !== id))
}

/** Forgets all of it. */
export async function clearDismissals(): Promise<void> {
  await update(() => [])
}
