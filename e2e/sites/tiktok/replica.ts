import type { Replica } from '../replica'

const box = '.public-DraftEditor-content'

const tiktok: Replica = {
  id: 'tiktok',
  origin: 'https://www.tiktok.com',
  pages: {
    comment: '/@elena_reads/video/7400000000000000000',
    caption: '/tiktokstudio/upload',
    message: '/messages',
    requests: '/messages?request',
    'new-message': '/messages?new',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
  handle: 'sam.okafor.lpc',
  boxes: [
    {
      page: 'comment',
      box,
      surface: 'comment',
      answers: 'Five minutes of rain on the window',
      audience: 'public',
      submit: '[data-e2e="comment-post"]',
      key: 'Enter',
    },
    { page: 'caption', box, surface: 'post', audience: 'unknown', submit: 'button:has-text("Post")' },
    { page: 'message', box, surface: 'dm', audience: 'direct', key: 'Enter' },
    { page: 'new-message', box, surface: 'dm', audience: 'direct', key: 'Enter' },
  ],
  notBoxes: [{ page: 'comment', box: '[data-e2e="search-user-input"]' }],
  requests: [
    {
      page: 'requests',
      accept: '[role="button"]:has-text("Accept")',
      only: 'yes, for messages; requests to follow are answered in a panel that no capture is known of',
    },
  ],
  searches: [{ page: 'comment', box: '[data-e2e="search-user-input"]' }],
}

export default tiktok
