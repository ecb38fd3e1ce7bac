/** What can be chosen about the vault. Not secret: kept beside it, readable while it is locked. */
import * as z from 'zod/mini'

export const LOCK_MINUTES = [1, 5, 15, 30, 60, 0] as const
export const KEEP_DAYS = [0, 30, 90, 180, 365, 1095] as const

export const prefsSchema = z.object({
  /** Locks after this many minutes without use; 0: when the browser closes. Means something with a passphrase only. */
  lockAfter: z.number().check(z.gte(0), z.lte(24 * 60)),
  /** Notes older than this many days are deleted; 0: never. */
  keepDays: z.number().check(z.gte(0), z.lte(36_500)),
  /** Words are watched while the vault is locked too. */
  watchLocked: z.boolean(),
  /** Words are looked for in what is typed into a people search. */
  watchSearch: z.boolean(),
})
export type VaultPrefs = z.infer<typeof prefsSchema>

export const DEFAULT_PREFS: VaultPrefs = { lockAfter: 15, keepDays: 0, watchLocked: true, watchSearch: false }

const DAY_MS = 24 * 60 * 60 * 1000

/** Whether a note of `at` is past its time (`at` and `now` in epoch milliseconds; `keepDays` as in the prefs). */
export function isPast(at: number, keepDays: number, now: number): boolean {
  return keepDays > 0 && at < now - keepDays * DAY_MS
}

/** Whatever was stored, as prefs that are valid now; a broken field takes its default. */
export function parsePrefs(stored: unknown): VaultPrefs {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const parsed = Object.entries(prefsSchema.shape).flatMap(([field, schema]) => {
    const value = z.safeParse(schema, given[field])
    return value.success ? [[field, value.data]] : []
  })
  return { ...DEFAULT_PREFS, ...Object.fromEntries(parsed) }
}
