/**
 * All messages that cross between a page, the extension's own pages and the worker. Each is parsed at the receiver.
 * `from` says who may send it, so that a content script can never ask for what only the extension's pages may see.
 */
import * as z from 'zod/mini'
import { accountRoleSchema, categorySchema, findingSchema, severitySchema, surfaceSchema } from './finding'
import { ACCOUNT_MESSAGES, ACCOUNT_PAGE_MESSAGES } from './messages-accounts'
import { NOTE_MESSAGES } from './messages-notes'
import { OWN_SITE_MESSAGES, OWN_SITE_PAGE_MESSAGES } from './messages-own-sites'
import { REMINDER_MESSAGES } from './messages-reminders'
import { RESEARCH_MESSAGES } from './messages-research'
import { VAULT_MESSAGES } from './messages-vault'
import { WORD_MESSAGES } from './messages-words'
import { settingsSchema } from './settings'

/** Who may see what is written: read from the site where it shows it. */
export const audienceSchema = z.enum(['public', 'friends', 'group', 'direct', 'unknown'])
export type Audience = z.infer<typeof audienceSchema>

/** One mark as the popup lists it; `quote` is asked from the page, never stored. */
export const markSchema = z.object({
  rule: z.string(),
  category: categorySchema,
  severity: severitySchema,
  title: z.string(),
  quote: z.string(),
  surface: surfaceSchema,
  /** The first clause it may touch on, "AAMFT 2.2"-like; absent when no code in force names one. */
  clause: z.optional(z.string()),
  /** The first suggestion's wording or advice. */
  suggestion: z.optional(z.string()),
})
export type Mark = z.infer<typeof markSchema>

/** What a content script needs to know of the settings, and no more. */
export const pageStateSchema = z.object({
  enabled: z.boolean(),
  pausedUntil: z.number(),
  hold: settingsSchema.shape.hold,
  marks: settingsSchema.shape.marks,
  theme: settingsSchema.shape.theme,
  /** What is typed into a people search may be sent to the worker, to look for words to watch. */
  watchSearch: z.optional(z.boolean()),
  /** The words of the language chosen by hand; absent when the browser's own is spoken. */
  speech: z.optional(z.object({ language: z.string(), words: z.record(z.string(), z.string()) })),
})
export type PageState = z.infer<typeof pageStateSchema>

/** A passage that was set aside: a digest of rule and passage, never the text. */
export const dismissalSchema = z.object({
  id: z.string(),
  site: z.string(),
  rule: z.string(),
  category: categorySchema,
  at: z.number(),
})
export type Dismissal = z.infer<typeof dismissalSchema>

const MAX_TEXT = 200_000

/** name -> who may send it, the request, the answer. */
export const MESSAGES = {
  /** Checks the text of one compose box. Stateless: the worker may have died since the last one. */
  check: {
    from: 'content',
    request: z.object({
      revision: z.number().check(z.int()),
      text: z.string().check(z.maxLength(MAX_TEXT)),
      site: z.string(),
      host: z.string(),
      surface: surfaceSchema,
      audience: audienceSchema,
      handle: z.optional(z.string()),
    }),
    response: z.object({
      revision: z.number(),
      findings: z.array(findingSchema),
      role: accountRoleSchema,
      /** True when the engine's budget ended the check early. */
      truncated: z.boolean(),
    }),
  },
  /** What this page may do: asked at the first focus of a compose box and whenever the settings change. */
  'page-state': {
    from: 'content',
    /** `isSilent`: the browser has no words in the page's process, and the answer must bring them. */
    request: z.object({ site: z.string(), isSilent: z.optional(z.boolean()) }),
    response: pageStateSchema,
  },
  /** The marks that stand on this frame now: for the toolbar badge and the popup's list. */
  report: {
    from: 'content',
    request: z.object({
      site: z.string(),
      handle: z.optional(z.string()),
      /** The surface of the compose box in focus; absent when none is. */
      surface: z.optional(surfaceSchema),
      high: z.number(),
      other: z.number(),
    }),
    response: z.null(),
  },
  /** "Not this one": never raise this rule on this very passage again. `quote` is the mark's sentence; only its digest is kept. */
  dismiss: {
    from: 'content',
    request: z.object({ site: z.string(), rule: z.string(), category: categorySchema, quote: z.string() }),
    response: z.null(),
  },
  /** "Mute this rule here": never raise this rule on this site. */
  mute: { from: 'content', request: z.object({ site: z.string(), rule: z.string() }), response: z.null() },
  /** The popup's view of one tab. */
  'tab-state': {
    from: 'page',
    request: z.object({ tabId: z.number() }),
    response: z.object({
      site: z.optional(z.string()),
      handle: z.optional(z.string()),
      surface: z.optional(surfaceSchema),
      high: z.number(),
      other: z.number(),
    }),
  },
  'get-settings': {
    from: 'page',
    request: z.object({}),
    response: z.object({ settings: settingsSchema, broken: z.array(z.string()) }),
  },
  /** Changes some fields of the settings; the rest stay. */
  'change-settings': { from: 'page', request: z.partial(settingsSchema), response: settingsSchema },
  /** What was set aside, newest first, and how to take it back. */
  dismissals: { from: 'page', request: z.object({}), response: z.array(dismissalSchema) },
  'undo-dismissal': { from: 'page', request: z.object({ id: z.string() }), response: z.null() },
  'reset-settings': { from: 'page', request: z.object({}), response: settingsSchema },
  ...REMINDER_MESSAGES,
  ...RESEARCH_MESSAGES,
  ...VAULT_MESSAGES,
  ...NOTE_MESSAGES,
  ...WORD_MESSAGES,
  ...ACCOUNT_MESSAGES,
  ...OWN_SITE_MESSAGES,
} as const

/** What the worker may ask of a page's content script (popup's list of marks, shortcut). */
export const PAGE_MESSAGES = {
  'list-marks': { request: z.object({}), response: z.array(markSchema) },
  'show-mark': { request: z.object({ index: z.number() }), response: z.null() },
  'next-mark': { request: z.object({}), response: z.null() },
  ...ACCOUNT_PAGE_MESSAGES,
  ...OWN_SITE_PAGE_MESSAGES,
} as const

export type MessageName = keyof typeof MESSAGES
export type Request<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['request']>
export type Response<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['response']>
export type PageMessageName = keyof typeof PAGE_MESSAGES
export type PageRequest<N extends PageMessageName> = z.infer<(typeof PAGE_MESSAGES)[N]['request']>
export type PageResponse<N extends PageMessageName> = z.infer<(typeof PAGE_MESSAGES)[N]['response']>
