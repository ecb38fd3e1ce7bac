/**
 * A second, quicker way through accountSchema for the many accounts that need nothing of it: the popup reads hundreds of
 * them before it can be drawn, and zod takes ten times as long (npm run bench:popup).
 */
import { type Account, isTimes } from './account'
import { ROLES } from './kinds'

type Fits = (value: unknown) => boolean

const text =
  (most: number, least = 1): Fits =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most

const items: Fits = (value) => Array.isArray(value) && value.every(text(80))

/** The fields that are judged here; an account with others is left to the schema. */
const FIELDS = new Map<string, Fits>(
  Object.entries({
    site: text(253),
    handle: text(200),
    role: (value) => ROLES.some((role) => role === value),
    note: text(500, 0),
    due: isTimes,
    later: isTimes,
    skip: items,
    fine: items,
  } satisfies Partial<Record<keyof Account, Fits>>),
)

/** Whether the schema would take all of a list as it stands. `false` says nothing: ask the schema. */
export function areSimpleAccounts(given: unknown): given is Account[] {
  return Array.isArray(given) && given.every(isSimple)
}

function isSimple(given: unknown): boolean {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false
  const account = given as Record<string, unknown>
  const isWhole = account.site !== undefined && account.handle !== undefined && account.role !== undefined
  return isWhole && Object.keys(account).every((field) => FIELDS.get(field)?.(account[field]) === true)
}
