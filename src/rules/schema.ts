/** The shapes of all rule files. docs/rules.md explains them; JSON Schema for editors is generated from them. */
import * as z from 'zod/mini'
import { accountRoleSchema, categorySchema, severitySchema, surfaceSchema } from '../shared/finding.ts'

const text = z.string().check(z.minLength(1))
const oneOrMore = z.union([text, z.array(text).check(z.minLength(1))])
const id = z.string().check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, 'small letters, digits, "-" and "." only'))

/** lexicon/*.yaml: class name to entries, "@name" to patterns. */
export const lexiconSchema = z.record(z.string(), z.array(z.coerce.string()).check(z.minLength(1)))

export const categoriesSchema = z.array(
  z.object({ id: categorySchema, title: text, weigh: text, why: z.optional(text), severity: severitySchema }),
)

const mentionEntry = z.strictObject({
  id,
  owner: z.enum(['mine', 'colleague', 'generic', 'other-trade', 'fictional', 'self', 'other-person']),
  sure: z._default(z.enum(['specific', 'indefinite', 'plural']), 'specific'),
  /** Pronouns: how many segments back they may link to a client. */
  links: z._default(z.number().check(z.int(), z.gte(0), z.lte(12)), 0),
  patterns: oneOrMore,
})
export const mentionsSchema = z.array(mentionEntry)

const contextEntry = z.strictObject({
  kind: id,
  direction: z._default(z.enum(['forward', 'backward', 'both']), 'forward'),
  reach: z._default(z.number().check(z.int(), z.gte(0), z.lte(240)), 6),
  scope: z._default(z.enum(['target', 'segment', 'post']), 'target'),
  stops: z._default(z.enum(['clause', 'comma', 'none']), 'clause'),
  /** Kinds that, found anywhere in the post, switch this one off. */
  unless: z._default(z.array(id), []),
  /** Only shields from modifiers of its kind: "can't believe" is no denial. */
  pseudo: z._default(z.boolean(), false),
  patterns: oneOrMore,
})
export const contextSchema = z.array(contextEntry)

/** signals.yaml: signals that every rule may use as `$name`. */
export const sharedSignalsSchema = z.record(
  id,
  z.union([oneOrMore, z.strictObject({ weight: z.number(), patterns: oneOrMore })]),
)

const suggestion = z.union([
  z.strictObject({ advice: text, label: z.optional(text) }),
  z.strictObject({ replace: text, with: z.string(), label: z.optional(text) }),
  z.strictObject({ delete: text, label: z.optional(text) }),
  z.strictObject({ insert: z.enum(['start', 'end']), text, label: z.optional(text) }),
])

const list = z._default(z.array(text), [])
export const ruleSchema = z.strictObject({
  id,
  category: categorySchema,
  severity: z.optional(severitySchema),
  confidence: z._default(z.number().check(z.gte(0.3), z.lte(0.99)), 0.7),
  when: z._default(
    z.strictObject({
      surface: z.optional(z.array(surfaceSchema)),
      'not-surface': z.optional(z.array(surfaceSchema)),
      account: z.optional(z.array(accountRoleSchema)),
      site: z.optional(z.array(text)),
    }),
    {},
  ),
  signals: z._default(
    z.record(
      id,
      z.union([
        oneOrMore,
        z.strictObject({ weight: z._default(z.number().check(z.int(), z.gte(0)), 2), patterns: oneOrMore }),
      ]),
    ),
    {},
  ),
  need: z.optional(
    z.strictObject({
      all: list,
      any: list,
      boost: list,
      within: z._default(
        z.union([z.enum(['segment', 'post']), z.number().check(z.int(), z.gte(0), z.lte(20))]),
        'segment',
      ),
    }),
  ),
  score: z.optional(z.strictObject({ at: z.number().check(z.int(), z.gte(0)), kinds: z._default(z.number(), 0) })),
  unless: z._default(z.strictObject({ target: list, segment: list, post: list, signals: list }), {
    target: [],
    segment: [],
    post: [],
    signals: [],
  }),
  mark: z.optional(text),
  message: z.optional(text),
  title: z.optional(text),
  why: z.optional(text),
  suggest: z._default(z.array(suggestion), []),
  tests: z.strictObject({ hit: z.array(z.unknown()), pass: z.array(z.unknown()) }),
})
export const detectSchema = z.array(ruleSchema)

/** A test post: plain text, or text with the place of writing. */
export const ruleTestSchema = z.union([
  text,
  z.strictObject({
    text,
    surface: z.optional(surfaceSchema),
    account: z.optional(accountRoleSchema),
    site: z.optional(text),
  }),
])
export type RuleTest = z.infer<typeof ruleTestSchema>

export const codeSchema = z.object({
  id,
  body: text,
  /** What stands before a clause when it is cited, where that isn't the id in capitals; empty where its number says all. */
  short: z.optional(z.string()),
  title: text,
  edition: z.coerce.string(),
  year: z.number(),
  country: text,
  binds: text,
  url: z.string(),
  /** Where a member can ask before acting. */
  ask: z.optional(z.strictObject({ title: text, url: z.string() })),
  clauses: z.array(
    z.object({
      id: z.coerce.string(),
      number: z.coerce.string(),
      title: text,
      gist: text,
      status: z.enum(['seen', 'unchecked']),
      source: text,
      url: z.optional(z.string()),
    }),
  ),
  map: z.array(
    z.object({
      category: categorySchema,
      clauses: z.array(z.coerce.string()).check(z.minLength(1)),
      severity: z.optional(severitySchema),
      note: z.optional(text),
    }),
  ),
})

export const researchSchema = z.array(
  z.object({
    id,
    authors: text,
    year: z.union([z.number(), z.string()]),
    title: text,
    doi: z.optional(z.string()),
    finding: text,
    categories: z.array(categorySchema),
    stance: z.enum(['supports', 'nuances', 'contrasts']),
    status: z.enum(['seen', 'unchecked']),
    source: text,
  }),
)

/** What users bring: words, rules and codes of their own, in one file. */
export const packSchema = z.strictObject({
  pack: z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters, digits and "-" only')),
  title: text,
  version: z.optional(z.coerce.string()),
  by: z.optional(text),
  lexicon: z._default(lexiconSchema, {}),
  signals: z._default(sharedSignalsSchema, {}),
  rules: z._default(detectSchema, []),
  codes: z._default(z.array(codeSchema), []),
})
export type Pack = z.infer<typeof packSchema>

export type Rule = z.infer<typeof ruleSchema>
export type CategoryEntry = z.infer<typeof categoriesSchema>[number]
export type CodeFile = z.infer<typeof codeSchema>
export type Research = z.infer<typeof researchSchema>[number]
