import type { Replica } from '../replica'

const box = '[data-slate-editor="true"]'

const discord: Replica = {
  id: 'discord',
  origin: 'https://discord.com',
  pages: { direct: '/channels/@me/100200300', channel: '/channels/900800700/100200300' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'",
  boxes: [
    { page: 'direct', box, surface: 'dm', audience: 'direct', key: 'Enter' },
    { page: 'channel', box, surface: 'group', audience: 'group', key: 'Enter' },
  ],
  notBoxes: [{ page: 'channel', box: '[aria-label="Search"]' }],
  without: {
    search: 'off until switched on, and searches find messages, not people',
    request: 'friend requests have no address of their own',
  },
}

export default discord
