/** The account last used on each site, so that a switch can be said. Kept apart from the settings: it changes often. */
import browser from 'webextension-polyfill'
import * as z from 'zod/mini'

export const USED_KEY = 'accounts-used'
const usedSchema = z.record(z.string(), z.string())

// Two boxes may come into focus at once in two tabs: each write waits for the one before it.
let lastWrite: Promise<unknown> = Promise.resolve()

/** Notes the account in use on a site. @returns the one used there before, if any */
export function noteUsed(site: string, handle: string): Promise<string | undefined> {
  const write = lastWrite.then(async () => {
    const parsed = z.safeParse(usedSchema, (await browser.storage.local.get(USED_KEY))[USED_KEY])
    const used = parsed.success ? parsed.data : {}
    const before = used[site]
    if (before !== handle) await browser.storage.local.set({ [USED_KEY]: { ...used, [site]: handle } })
    return before
  })
  lastWrite = write.catch(() => undefined)
  return write
}

/** Forgets which accounts were used. */
export async function forgetUsed(): Promise<void> {
  await browser.storage.local.remove(USED_KEY)
}
