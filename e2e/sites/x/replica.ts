import type { Replica } from '../replica'

const x: Replica = {
  id: 'x',
  origin: 'https://x.com',
  pages: {
    post: '/home',
    modal: '/compose/post',
    reply: '/elena_reads/status/1780000000000000001',
    chat: '/messages/100-200',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'; object-src 'none'",
  handle: 'sam_lpc',
}

export default x
