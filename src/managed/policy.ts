/**
 * What an organisation sets for its people, from `storage.managed` (docs/managed-policy.md). Each part is parsed on its
 * own: a broken one is named and ignored, the rest holds. Pure.
 */
import * as z from 'zod/mini'
import { type Settings, settingsSchema } from '../shared/settings'

/** Names in the policy, the setting each stands for, and what it takes, in words. */
const FIELDS = {
  ruleSets: { field: 'codes', takes: 'a list of rule set ids, like ["aamft", "hipaa"]' },
  categories: { field: 'categories', takes: 'levels by category, like {"testimonial": "high"}' },
  sites: { field: 'sites', takes: 'true or false by site id, like {"discord": false}' },
  pause: { field: 'hold', takes: '"high", "medium" or "off"' },
  amount: { field: 'amount', takes: '"fewer", "usual" or "more"' },
  marks: { field: 'marks', takes: '"text" or "beside"' },
  reminders: { field: 'reminders', takes: '{"search": true, "request": true}' },
} as const satisfies Record<string, { field: keyof Settings; takes: string }>

export type PolicyName = keyof typeof FIELDS
export type ManagedField = (typeof FIELDS)[PolicyName]['field']

export type Policy = {
  /** Where people start; they may change it. */
  defaults: Partial<Pick<Settings, ManagedField>>
  /** What stands, whatever was chosen before. Of records (sites, categories), the named entries. */
  locked: Partial<Pick<Settings, ManagedField>>
  /** A pack of rules, as YAML or JSON text; always on. */
  pack: string | undefined
  /** Whether people may switch Framekeeper on for sites of their own. */
  ownSites: boolean
  /** One sentence for each part that was ignored. */
  problems: string[]
}

const NO_POLICY: Policy = { defaults: {}, locked: {}, pack: undefined, ownSites: true, problems: [] }

const entrySchema = z.object({ value: z.unknown(), locked: z._default(z.boolean(), false) })
const packSchema = z.string().check(z.minLength(1), z.maxLength(300_000))

/** Reads a policy. Never throws. */
export function parsePolicy(stored: unknown): Policy {
  if (typeof stored !== 'object' || stored === null || Object.keys(stored).length === 0) return NO_POLICY
  const policy: Policy = { defaults: {}, locked: {}, pack: undefined, ownSites: true, problems: [] }
  for (const [name, part] of Object.entries(stored)) {
    if (name === 'pack') readPack(part, policy)
    else if (name === 'ownSites') readOwnSites(part, policy)
    else if (Object.hasOwn(FIELDS, name)) readField(name as PolicyName, part, policy)
    else policy.problems.push(`“${name}” is no part of a policy; take it out. It is ignored.`)
  }
  return policy
}

function readField(name: PolicyName, part: unknown, policy: Policy): void {
  const { field, takes } = FIELDS[name]
  const entry = z.safeParse(entrySchema, part)
  const value = entry.success ? z.safeParse(settingsSchema.shape[field], entry.data.value) : undefined
  if (!entry.success || !value?.success) {
    policy.problems.push(`“${name}” must be {"value": …, "locked": true or false}, its value ${takes}. It is ignored.`)
    return
  }
  Object.assign(entry.data.locked ? policy.locked : policy.defaults, { [field]: value.data })
}

function readPack(part: unknown, policy: Policy): void {
  const pack = z.safeParse(packSchema, part)
  if (pack.success) policy.pack = pack.data
  else policy.problems.push('“pack” must be the text of one pack, 300,000 characters at most. It is ignored.')
}

function readOwnSites(part: unknown, policy: Policy): void {
  if (typeof part === 'boolean') policy.ownSites = part
  else policy.problems.push('“ownSites” must be true or false. It is ignored.')
}

/** Settings with what is locked put over them. */
export function underPolicy(settings: Settings, { locked }: Policy): Settings {
  const { sites, categories, ...whole } = locked
  return {
    ...settings,
    ...whole,
    ...(sites && { sites: { ...settings.sites, ...sites } }),
    ...(categories && { categories: { ...settings.categories, ...categories } }),
  }
}

/** A change without what is locked. */
export function allowedBy(change: Partial<Settings>, { locked }: Policy): Partial<Settings> {
  const isWhole = (field: string) => field in locked && field !== 'sites' && field !== 'categories'
  return Object.fromEntries(Object.entries(change).filter(([field]) => !isWhole(field)))
}
