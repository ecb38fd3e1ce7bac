/** Notes for supervision: taken from a card, listed on a page. What a card sends is masked by the worker before it is kept. */
import * as z from 'zod/mini'
import { LONGEST_QUESTION } from '../vault/limits'
import { noteSchema } from '../vault/records'
import { damagedSchema, lockStateSchema } from './messages-vault'

const MAX_TEXT = 200_000

/** What a card sends. */
export const noteDraftSchema = z.object({
  ...z.pick(noteSchema, { category: true, title: true, citations: true, site: true, surface: true, question: true })
    .shape,
  handle: z.optional(z.string()),
  /** The post, if it is to be kept with the note. */
  text: z.optional(z.string().check(z.maxLength(MAX_TEXT))),
})
export type NoteDraft = z.infer<typeof noteDraftSchema>

export const noteEntrySchema = z.object({ id: z.string(), at: z.number(), value: noteSchema })
export type NoteEntry = z.infer<typeof noteEntrySchema>

export const NOTE_MESSAGES = {
  /** Keeps a note. `locked`: it was put in, and can be read when the vault is unlocked. */
  'take-note': { from: 'content', request: noteDraftSchema, response: z.object({ locked: z.boolean() }) },
  /** The text as a note would keep it: for the card to show before it is kept. */
  'mask-text': {
    from: 'content',
    request: z.object({ text: z.string().check(z.maxLength(MAX_TEXT)) }),
    response: z.object({ text: z.string() }),
  },
  /** All notes, newest first; none while locked. */
  notes: {
    from: 'page',
    request: z.object({}),
    response: z.object({ state: lockStateSchema, entries: z.array(noteEntrySchema), damaged: z.array(damagedSchema) }),
  },
  'change-note': {
    from: 'page',
    request: z.object({
      id: z.string(),
      question: z.optional(z.string().check(z.maxLength(LONGEST_QUESTION))),
      discussed: z.optional(z.boolean()),
      /** Takes the post's text out of the note. */
      dropText: z.optional(z.literal(true)),
    }),
    response: z.null(),
  },
} as const
