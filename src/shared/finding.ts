/**
 * The finding: what the engine says about one place in a text. This shape is a contract: the content script, the
 * command line and the scorer read it. Offsets are UTF-16 code units of the text as given, end exclusive.
 */
import * as z from 'zod/mini'
import { ACCOUNT_ROLES, CATEGORIES, SEVERITIES, SURFACES } from './kinds.ts'

export { ACCOUNT_ROLES, CATEGORIES, SEVERITIES, SURFACES } from './kinds.ts'

export const categorySchema = z.enum(CATEGORIES)
export const severitySchema = z.enum(SEVERITIES)
export const surfaceSchema = z.enum(SURFACES)
export const accountRoleSchema = z.enum(ACCOUNT_ROLES)

export type Category = z.infer<typeof categorySchema>
export type Severity = z.infer<typeof severitySchema>
export type Surface = z.infer<typeof surfaceSchema>
export type AccountRole = z.infer<typeof accountRoleSchema>

const offset = z.number().check(z.int(), z.gte(0))

/** What the engine is told about the place of writing. Every field is optional on input. */
export const contextSchema = z.object({
  /** The host name, for example `x.com`; `unknown` where nothing is known. */
  site: z._default(z.string(), 'unknown'),
  surface: z._default(surfaceSchema, 'post'),
  account: z._default(accountRoleSchema, 'unknown'),
})
export type Context = z.infer<typeof contextSchema>

/** One replacement in the original text. An insertion has `start === end`, a deletion an empty `text`. */
export const editSchema = z.object({ start: offset, end: offset, text: z.string() })
export type Edit = z.infer<typeof editSchema>

/** A suggestion either rewrites (edits, applied together) or asks or advises (advice). Never both. */
export const suggestionSchema = z.union([
  z.object({ label: z.string(), edits: z.array(editSchema) }),
  z.object({ label: z.string(), advice: z.string() }),
])
export type Suggestion = z.infer<typeof suggestionSchema>

/** A clause the finding may touch on. `code` is the id of a file in src/rules/codes. */
export const citationSchema = z.object({
  code: z.string(),
  clause: z.string(),
  /** How it is cited, where that isn't the code in capitals and the clause: see src/shared/cite.ts. */
  name: z.optional(z.string()),
  title: z.string(),
  edition: z.string(),
  url: z.string(),
  /** `unchecked`: the number or wording is from memory and still to be looked up at the body's own site. */
  status: z.enum(['seen', 'unchecked']),
})
export type Citation = z.infer<typeof citationSchema>

/** One piece of evidence: what was seen, where, and how much it weighed. `source` names the rule or lexicon entry. */
export const signalSchema = z.object({
  id: z.string(),
  weight: z.number(),
  start: offset,
  end: offset,
  source: z.string(),
})
export type Signal = z.infer<typeof signalSchema>

export const findingSchema = z.object({
  rule: z.string(),
  category: categorySchema,
  severity: severitySchema,
  start: offset,
  end: offset,
  quote: z.string(),
  title: z.string(),
  why: z.string(),
  suggestions: z.array(suggestionSchema),
  citations: z.array(citationSchema),
  /** 0 to 1, two decimals. */
  confidence: z.number().check(z.gte(0), z.lte(1)),
  signals: z.array(signalSchema),
})
export type Finding = z.infer<typeof findingSchema>
