/** One of the therapist's own accounts: its shape wherever it is stored, sent or restored from a file. */
import * as z from 'zod/mini'
import { ROLES } from './kinds'

export { ROLES } from './kinds'

export const roleSchema = z.enum(ROLES)
export type Role = z.infer<typeof roleSchema>

/** As long as a host may be: a site of the user's own is known by its host. */
const siteSchema = z.string().check(z.minLength(1), z.maxLength(253))
const handleSchema = z.string().check(z.minLength(1), z.maxLength(200))
const itemSchema = z.string().check(z.minLength(1), z.maxLength(80))
/** Item -> milliseconds since the epoch. One pass by hand, over the names: entries take six times as long. */
const timesSchema = z.custom<Record<string, number>>(isTimes, 'an object from checklist items to times in milliseconds')

/** Whether a value maps items of a checklist to times. */
export function isTimes(given: unknown): given is Record<string, number> {
  if (typeof given !== 'object' || given === null) return false
  const times = given as Record<string, unknown>
  return Object.keys(times).every((item) => item.length > 0 && item.length <= 80 && isTime(times[item]))
}

const isTime = (at: unknown) => typeof at === 'number' && at >= 0 && at < 1e15

/** Something to change that the therapist noted while looking at the profile with a client's eyes. */
export const todoSchema = z.object({
  id: itemSchema,
  /** What was looked at: one of src/accounts/client-view.ts. */
  about: itemSchema,
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  done: z.boolean(),
})
export type Todo = z.infer<typeof todoSchema>

/**
 * `site` is a site id (src/sites) or the host of a site of the user's own, `handle` as the site shows it, without `@`. The checklist is kept as times, in
 * milliseconds since the epoch, since hundreds of accounts are read whenever the popup opens.
 */
export const accountSchema = z.object({
  site: siteSchema,
  handle: handleSchema,
  role: roleSchema,
  note: z.optional(z.string().check(z.maxLength(500))),
  /** Other names of the same account: what it was called before, or how else the site shows it. */
  also: z.optional(z.array(handleSchema).check(z.maxLength(20))),
  /** Checklist item -> when it is due again. It was looked at. */
  due: z.optional(timesSchema),
  /** Checklist item -> until when it was put off. */
  later: z.optional(timesSchema),
  /** Checklist items that are "not for me". */
  skip: z.optional(z.array(itemSchema)),
  todos: z.optional(z.array(todoSchema).check(z.maxLength(100))),
  /** Where the look at the profile with a client's eyes has come to: what was found fine so far. */
  fine: z.optional(z.array(itemSchema)),
})
export type Account = z.infer<typeof accountSchema>

/** "I have no such account here": settles a cell of the separation grid. */
export const absenceSchema = z.object({ site: siteSchema, role: z.enum(['professional', 'personal']) })
export type Absence = z.infer<typeof absenceSchema>

/** Which account: its site and one of its names. */
export type AccountName = Pick<Account, 'site' | 'handle'>

/** Stands for "whoever posts here in this browser", on sites that don't show which account is posting. */
export const ANY_HANDLE = '*'
