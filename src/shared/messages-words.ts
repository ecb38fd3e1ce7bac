/** Words to watch. The list goes to the extension's own pages only; a content script hears of places in its own text. */
import * as z from 'zod/mini'
import { LONGEST_WORD } from '../vault/limits'
import { damagedSchema, lockStateSchema } from './messages-vault'

const LONGEST_SEARCH = 2_000
export const MOST_WORDS = 5_000

/** How a word must be written to count: everyday words with a capital, initials in capitals. */
export const careSchema = z.enum(['any', 'capital', 'upper'])
export type Care = z.infer<typeof careSchema>

export const wordEntrySchema = z.object({ id: z.string(), at: z.number(), word: z.string(), care: careSchema })
export type WordEntry = z.infer<typeof wordEntrySchema>

const words = z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_WORD))).check(z.maxLength(MOST_WORDS))

export const WORD_MESSAGES = {
  words: {
    from: 'page',
    request: z.object({}),
    response: z.object({ state: lockStateSchema, entries: z.array(wordEntrySchema), damaged: z.array(damagedSchema) }),
  },
  /** Adds words; those that are there already are left as they are. */
  'add-words': {
    from: 'page',
    request: z.object({ words }),
    response: z.object({ added: z.number(), known: z.number() }),
  },
  /** Before an import: how each word would be watched, and whether it is there already. */
  'preview-words': {
    from: 'page',
    request: z.object({ words }),
    response: z.array(z.object({ care: careSchema, known: z.boolean() })),
  },
  /** Whether what is typed into a people search holds a watched word. Sent only where the user switched that on. */
  'watch-search': {
    from: 'content',
    request: z.object({ text: z.string().check(z.maxLength(LONGEST_SEARCH)) }),
    response: z.boolean(),
  },
} as const
