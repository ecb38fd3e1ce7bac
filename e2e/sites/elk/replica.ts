import type { Replica } from '../replica'

const reply = { surface: 'reply', audience: 'unknown', submit: '.publish-button', key: 'Control+Enter' } as const

const elk: Replica = {
  id: 'elk',
  site: 'mastodon',
  origin: 'https://elk.zone',
  pages: {
    requests: '/notifications/follow_request',
    post: '/home',
    modal: '/home?modal',
    reply: '/mastodon.social/@elena/112200000000000001',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; connect-src 'self' https:; object-src 'none'",
  handle: 'sam_lpc@mastodon.social',
  boxes: [
    {
      page: 'post',
      box: '.content-editor',
      surface: 'post',
      audience: 'unknown',
      submit: '.publish-button',
      key: 'Control+Enter',
    },
    { page: 'reply', box: '.content-editor', answers: 'How do you close a long case?', ...reply },
    { page: 'modal', box: '.content-editor', ...reply },
  ],
  notBoxes: [{ page: 'post', box: '[placeholder="Search"]' }],
  requests: [{ page: 'requests', accept: 'button:has-text("Authorize")' }],
  searches: [{ page: 'post', box: '[placeholder="Search"]' }],
}

export default elk
