/** The answers to src/shared/messages-own-sites.ts. */
import type { Handlers } from '../shared/serve'
import { leaveSite, useSite } from './own-sites'

export const ownSiteHandlers = {
  async 'use-site'({ host }) {
    await useSite(host)
    return null
  },
  async 'leave-site'({ host }) {
    await leaveSite(host)
    return null
  },
} satisfies Handlers
