/**
 * Reminders: one quiet line a day when a people search is in use, or on a page where friend, follow, connection or
 * message requests are accepted. The page says which of the two it is and nothing else: what is typed into a search is
 * neither sent nor stored.
 */
import * as z from 'zod/mini'
import { citationSchema } from './finding'

export const REMINDER_KINDS = ['search', 'request'] as const
export const reminderKindSchema = z.enum(REMINDER_KINDS)
export type ReminderKind = z.infer<typeof reminderKindSchema>

/** Which reminders are wanted (a field of the settings). */
export const remindersSchema = z.object({ search: z.boolean(), request: z.boolean() })

/** What stands behind the line's sentence. */
export const reminderSchema = z.object({
  study: z.optional(z.object({ authors: z.string(), year: z.string(), title: z.string(), finding: z.string() })),
  /** Clauses of the codes in force, the user's own body first; may be none. */
  citations: z.array(citationSchema),
})
export type Reminder = z.infer<typeof reminderSchema>

export const REMINDER_MESSAGES = {
  /** May the line be shown now? An answer counts as shown: the day's line is used up. `null`: not now. */
  'claim-reminder': {
    from: 'content',
    request: z.object({ site: z.string(), kind: reminderKindSchema }),
    response: z.nullable(reminderSchema),
  },
  /** "Don't remind me again", in the line itself. */
  'stop-reminder': { from: 'content', request: z.object({ kind: reminderKindSchema }), response: z.null() },
} as const
