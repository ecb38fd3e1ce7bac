import type { Replica } from '../replica'

const status = { box: 'textarea[name="status"]', submit: '[type="submit"]' }

const phanpy: Replica = {
  id: 'phanpy',
  site: 'mastodon',
  origin: 'https://phanpy.social',
  pages: {
    post: '/',
    reply: '/?reply',
    followers: '/?visibility=private',
    direct: '/?visibility=direct',
    search: '/?search',
    requests: '/#/notifications',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; connect-src 'self' https:; object-src 'none'",
  boxes: [
    { page: 'post', ...status, surface: 'post', audience: 'public', key: 'Control+Enter' },
    {
      page: 'reply',
      ...status,
      surface: 'reply',
      answers: 'How do you close a long case?',
      audience: 'public',
      key: 'Control+Enter',
    },
    { page: 'followers', ...status, surface: 'post', audience: 'friends' },
    { page: 'direct', ...status, surface: 'dm', audience: 'direct' },
  ],
  notBoxes: [{ page: 'search', box: '[type="search"]' }],
  requests: [{ page: 'requests', accept: '.follow-request-buttons:has-text("Accept")' }],
  searches: [{ page: 'search', box: '[type="search"]' }],
}

export default phanpy
