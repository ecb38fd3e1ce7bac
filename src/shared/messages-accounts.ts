/** Messages about the therapist's own accounts. src/shared/messages.ts takes them in. */
import * as z from 'zod/mini'
import { accountSchema, roleSchema } from './account'

const { site, handle } = accountSchema.shape

export const ACCOUNT_MESSAGES = {
  /** A compose box came into focus and the site shows who is posting. Notes an account that was never seen. */
  'account-here': {
    from: 'content',
    request: z.object({ site, handle }),
    response: z.object({
      role: roleSchema,
      /** Seen for the first time: ask, once, which account it is. */
      ask: z.boolean(),
      /** Another account than the last one used on this site. */
      switched: z.boolean(),
    }),
  },
  /** Gives an account a role ("Which account is this?", in the page or the popup). */
  'set-role': { from: 'any', request: z.object({ site, handle, role: roleSchema }), response: z.null() },
} as const

export const ACCOUNT_PAGE_MESSAGES = {
  /** Which site a page belongs to, and which account it is signed in with where it shows one; the popup asks. */
  'who-is-here': { request: z.object({}), response: z.object({ site, handle: z.optional(handle) }) },
} as const
