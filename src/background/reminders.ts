/**
 * Which reminder is due. Kept: the day each kind was last shown, and nothing of the page. Every kind comes once a day
 * at most, in the user's own time zone.
 */
import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Category } from '../shared/finding'
import { REMINDER_KINDS, type Reminder, type ReminderKind } from '../shared/messages-reminders'
import { rests } from './check'
import { behind } from './rules'
import { readSettings } from './settings-store'

/** Kind -> the day it was shown last, `YYYY-MM-DD`. */
export const REMINDED_KEY = 'reminded'
const remindedSchema = z.partialRecord(z.enum(REMINDER_KINDS), z.string())

const CATEGORY_OF: Record<ReminderKind, Category> = { search: 'client-search', request: 'dual-relationship' }

/** The local date as `YYYY-MM-DD`. */
function dayOf(now: number): string {
  const date = new Date(now)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

// Two tabs may ask at the same moment: each claim waits for the one before it.
let lastClaim: Promise<unknown> = Promise.resolve()

/** Uses up today's reminder of a kind; `null` when it was shown today, is switched off, or the site rests. */
export function claimReminder(kind: ReminderKind, site: string, now: number): Promise<Reminder | null> {
  const claim = lastClaim.then(async () => {
    const { settings } = await readSettings()
    if (!settings.reminders[kind] || rests(settings, site, now)) return null
    const stored = await browser.storage.local.get(REMINDED_KEY)
    const parsed = z.safeParse(remindedSchema, stored[REMINDED_KEY])
    const reminded = parsed.success ? parsed.data : {}
    const today = dayOf(now)
    if (reminded[kind] === today) return null
    await browser.storage.local.set({ [REMINDED_KEY]: { ...reminded, [kind]: today } })
    return behind(CATEGORY_OF[kind], settings.codes)
  })
  lastClaim = claim.catch(() => undefined)
  return claim
}

/** Forgets when reminders were shown (the settings were reset). */
export async function forgetReminders(): Promise<void> {
  await browser.storage.local.remove(REMINDED_KEY)
}
