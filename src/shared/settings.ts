/**
 * The settings: schema, defaults, and how stored data of any age or state becomes valid settings. Storage is a
 * boundary: every field is parsed on its own, so that one broken part falls back to its default and the rest is kept.
 */
import * as z from 'zod/mini'
import { accountRoleSchema, type CATEGORIES, categorySchema, severitySchema } from './finding'
import { remindersSchema } from './messages-reminders'

export const SETTINGS_VERSION = 1

/** `auto` leaves the severity to the codes in force; `off` silences the category. */
export const categoryLevelSchema = z.union([severitySchema, z.literal('auto'), z.literal('off')])
export type CategoryLevel = z.infer<typeof categoryLevelSchema>

/** One of the therapist's own accounts. `site` is a site id (src/sites), `handle` as the site shows it, without `@`. */
export const accountSchema = z.object({
  site: z.string().check(z.minLength(1), z.maxLength(80)),
  handle: z.string().check(z.minLength(1), z.maxLength(200)),
  role: accountRoleSchema,
})
export type Account = z.infer<typeof accountSchema>

/**
 * What became of one item of an account's checklist (a page of the site's settings to look at): `done`, `skip` ("not
 * for me") or `later`. `at` is when, in milliseconds, so that an item can fall due again.
 */
export const checkSchema = z.object({
  site: z.string().check(z.minLength(1), z.maxLength(80)),
  handle: z.string().check(z.minLength(1), z.maxLength(200)),
  item: z.string().check(z.minLength(1), z.maxLength(80)),
  state: z.enum(['done', 'skip', 'later']),
  at: z.number().check(z.gte(0)),
})
export type Check = z.infer<typeof checkSchema>

/** "I have no such account here": settles a cell of the separation grid. */
export const absenceSchema = z.object({
  site: z.string().check(z.minLength(1), z.maxLength(80)),
  role: z.enum(['professional', 'personal']),
})
export type Absence = z.infer<typeof absenceSchema>

export const settingsSchema = z.object({
  /** Rule sets that are on, the user's own body first (ids of src/rules/codes). */
  codes: z.array(z.string()),
  /** Level per category; a category that is not named is `auto`. */
  categories: z.partialRecord(categorySchema, categoryLevelSchema),
  /** Sites switched by hand; a site that is not named is at the default of its site file. */
  sites: z.record(z.string(), z.boolean()),
  accounts: z.array(accountSchema),
  /** Checklist items the user has dealt with, one entry per account and item. */
  checks: z.array(checkSchema),
  /** Kinds of account the user has said not to have on a site. */
  absences: z.array(absenceSchema),
  /** Rules muted on a site ("mute this rule here"). */
  muted: z.array(z.object({ rule: z.string(), site: z.string() })),
  /** Checking rests until this time (milliseconds since the epoch); 0 when it doesn't. */
  pausedUntil: z.number().check(z.gte(0)),
  /** How many marks: moves along the second reader's measured precision-recall curve (docs/evaluation.md). */
  amount: z.enum(['fewer', 'usual', 'more']),
  /** What the pause before posting holds: unresolved `high` findings, `medium` too, or nothing. */
  hold: z.enum(['off', 'high', 'medium']),
  /** Marks in the text, or only at the badge beside the box (the page can then see no mark). */
  marks: z.enum(['text', 'beside']),
  /** The quiet line, once a day: in people searches, and where requests are accepted. */
  reminders: remindersSchema,
  theme: z.enum(['auto', 'light', 'dark']),
  /** The language of the words, as a folder of public/_locales; `auto` is the browser's own. */
  language: z.string().check(z.regex(/^(?:auto|[a-z]{2}(?:_[A-Z]{2})?)$/)),
  /** Set when the welcome page was finished. */
  welcomed: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>

/** The settings of a fresh install. */
export const DEFAULT_SETTINGS: Settings = {
  codes: ['aamft', 'apa', 'aca', 'hipaa'],
  categories: {},
  sites: {},
  accounts: [],
  checks: [],
  absences: [],
  muted: [],
  pausedUntil: 0,
  amount: 'usual',
  hold: 'high',
  marks: 'text',
  reminders: { search: true, request: true },
  theme: 'auto',
  language: 'auto',
  welcomed: false,
}

export type ParsedSettings = {
  settings: Settings /** Names of the fields that were broken and fell back. */
  broken: string[]
}

/** Reads whatever was stored. Never throws; a broken field takes its default and is named in `broken`. */
export function parseSettings(stored: unknown): ParsedSettings {
  const settings: Record<string, unknown> = structuredClone(DEFAULT_SETTINGS)
  const broken: string[] = []
  if (stored === undefined || stored === null) return { settings: structuredClone(DEFAULT_SETTINGS), broken }
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    return { settings: structuredClone(DEFAULT_SETTINGS), broken: ['settings'] }
  }
  const given = stored as Record<string, unknown>
  for (const [field, schema] of Object.entries(settingsSchema.shape)) {
    if (given[field] === undefined) continue
    const parsed = z.safeParse(schema, given[field])
    if (parsed.success) settings[field] = parsed.data
    else broken.push(field)
  }
  return { settings: settings as Settings, broken }
}

/** The level of a category, `auto` where nothing was chosen. */
export function levelOf(settings: Settings, category: (typeof CATEGORIES)[number]): CategoryLevel {
  return settings.categories[category] ?? 'auto'
}

/** Whether Framekeeper looks at a site: what was switched by hand, else the site file's default. */
export function isSiteOn(settings: Settings, site: string, onByDefault = true): boolean {
  return settings.sites[site] ?? onByDefault
}

/** Stands for "whoever posts here in this browser", on sites that don't show which account is posting. */
export const ANY_HANDLE = '*'

/** The role the user gave an account, `unknown` where none was given. Handles compare without case and leading `@`. */
export function roleOf(settings: Settings, site: string, handle: string | undefined): Account['role'] {
  const wanted = normaliseHandle(handle ?? ANY_HANDLE)
  const match = settings.accounts.find((a) => a.site === site && normaliseHandle(a.handle) === wanted)
  return match?.role ?? 'unknown'
}

/** A handle in the form accounts are compared by. */
export function normaliseHandle(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase()
}

/** Whether two entries mean the same account. */
export function isSame(a: Pick<Account, 'site' | 'handle'>, b: Pick<Account, 'site' | 'handle'>): boolean {
  return a.site === b.site && normaliseHandle(a.handle) === normaliseHandle(b.handle)
}

/** The account is noted with this role; a second of the same name is not made. */
export function withAccount({ accounts }: Settings, account: Account): Pick<Settings, 'accounts'> {
  const placed = { ...account, handle: account.handle.trim().replace(/^@/, '') }
  const at = accounts.findIndex((a) => isSame(a, placed))
  return { accounts: at === -1 ? [...accounts, placed] : accounts.map((a, i) => (i === at ? placed : a)) }
}

/** The account and its checklist are forgotten. */
export function withoutAccount(
  { accounts, checks }: Settings,
  account: Account,
): Pick<Settings, 'accounts' | 'checks'> {
  return { accounts: accounts.filter((a) => !isSame(a, account)), checks: checks.filter((c) => !isSame(c, account)) }
}

/** An item of the checklist was dealt with. */
export function withCheck({ checks }: Settings, check: Check): Pick<Settings, 'checks'> {
  return { checks: [...checks.filter((c) => !isSame(c, check) || c.item !== check.item), check] }
}
