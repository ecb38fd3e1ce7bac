/**
 * The settings: schema, defaults, and how stored data of any age or state becomes valid settings. Storage is a
 * boundary: every field is parsed on its own, so that one broken part falls back to its default and the rest is kept.
 */
import * as z from 'zod/mini'
import { absenceSchema, accountSchema } from './account'
import { type CATEGORIES, categorySchema, severitySchema } from './finding'
import { EMPTY_MEDIA_POLICY, mediaPolicySchema } from './media-policy'
import { remindersSchema } from './messages-reminders'
import { areSimpleAccounts } from './simple-account'

export const SETTINGS_VERSION = 1

/**
 * `auto` leaves the severity to the codes in force; `professional` does too, but speaks on professional accounts only;
 * `off` silences the category.
 */
export const categoryLevelSchema = z.union([severitySchema, z.enum(['auto', 'professional', 'off'])])
export type CategoryLevel = z.infer<typeof categoryLevelSchema>

export const settingsSchema = z.object({
  /** Rule sets that are on, the user's own body first (ids of src/rules/codes). */
  codes: z.array(z.string()),
  /** Level per category; a category that is not named is `auto`. */
  categories: z.partialRecord(categorySchema, categoryLevelSchema),
  /** Sites switched by hand; a site that is not named is at the default of its site file. */
  sites: z.record(z.string(), z.boolean()),
  /** The therapist's own accounts, each with its checklist. */
  accounts: z.array(accountSchema),
  /** Kinds of account the user has said not to have on a site. */
  absences: z.array(absenceSchema),
  /** After how many days an item of a checklist is due again. */
  reviewDays: z.number().check(z.int(), z.gte(1), z.lte(3650)),
  /** A quiet dot on the toolbar when something on a checklist is due again. */
  reviewDot: z.boolean(),
  /** What was answered and rewritten of the social media policy. */
  mediaPolicy: mediaPolicySchema,
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
  absences: [],
  reviewDays: 90,
  reviewDot: true,
  mediaPolicy: EMPTY_MEDIA_POLICY,
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
  settings: Settings
  /** What was stored and is sound: what the user has chosen, as against what stands at its default. */
  chosen: Partial<Settings>
  /** Names of the fields that were broken and fell back. */
  broken: string[]
}

/**
 * Reads whatever was stored. Never throws; a broken field takes its default and is named in `broken`.
 * @param defaults what an organisation sets as the start, over our own defaults
 */
export function parseSettings(stored: unknown, defaults: Partial<Settings> = {}): ParsedSettings {
  const base: Settings = { ...structuredClone(DEFAULT_SETTINGS), ...defaults }
  if (stored === undefined || stored === null) return { settings: base, chosen: {}, broken: [] }
  if (typeof stored !== 'object' || Array.isArray(stored)) return { settings: base, chosen: {}, broken: ['settings'] }
  const given = stored as Record<string, unknown>
  const chosen: Record<string, unknown> = {}
  const broken: string[] = []
  for (const [field, schema] of Object.entries(settingsSchema.shape)) {
    if (given[field] === undefined) continue
    if (field === 'accounts' && areSimpleAccounts(given[field])) {
      chosen[field] = given[field]
      continue
    }
    const parsed = z.safeParse(schema, given[field])
    if (parsed.success) chosen[field] = parsed.data
    else {
      broken.push(field)
      const sound = whatFits(schema, given[field])
      if (sound) chosen[field] = sound
    }
  }
  const sound = chosen as Partial<Settings>
  // Site by site and category by category: one that was chosen leaves the others at their default.
  const sites = { ...base.sites, ...sound.sites }
  const categories = { ...base.categories, ...sound.categories }
  return { settings: { ...base, ...sound, sites, categories }, chosen: sound, broken }
}

/** The entries of a list that are sound: one broken account doesn't take the others with it. */
function whatFits(schema: z.ZodMiniType, stored: unknown): unknown[] | undefined {
  if (!(schema instanceof z.ZodMiniArray) || !Array.isArray(stored)) return undefined
  return stored.filter((entry) => z.safeParse(schema.def.element, entry).success)
}

/** The level of a category, `auto` where nothing was chosen. */
export function levelOf(settings: Settings, category: (typeof CATEGORIES)[number]): CategoryLevel {
  return settings.categories[category] ?? 'auto'
}

/** Whether Framekeeper looks at a site: what was switched by hand, else the site file's default. */
export function isSiteOn(settings: Settings, site: string, onByDefault = true): boolean {
  return settings.sites[site] ?? onByDefault
}
