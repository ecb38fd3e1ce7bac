/** Messages about sites that the user switched on by hand. src/shared/messages.ts takes them in. */
import * as z from 'zod/mini'

const host = z.string().check(z.minLength(1), z.maxLength(253))

export const OWN_SITE_MESSAGES = {
  /** The browser has allowed a host: read along there from now on, in tabs that are open too. */
  'use-site': { from: 'page', request: z.object({ host }), response: z.null() },
  /** Gives the browser's permission for a host back, and ends what runs there. */
  'leave-site': { from: 'page', request: z.object({ host }), response: z.null() },
} as const

export const OWN_SITE_PAGE_MESSAGES = {
  /** To every frame: a page of one of these hosts is none of our business any more. */
  leave: { request: z.object({ hosts: z.array(z.string()) }), response: z.null() },
} as const
