import type { Replica } from '../replica'

const block = '[aria-label="Block: Paragraph"]'
const submit = 'button:has-text("Post now")'

const tumblr: Replica = {
  id: 'tumblr',
  origin: 'https://www.tumblr.com',
  pages: { post: '/new/text', reblog: '/reblog/quiet-weeks/7012345', reply: '/quiet-weeks/7012345' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'",
  boxes: [
    { page: 'post', box: block, surface: 'post', audience: 'public', submit },
    { page: 'post', box: '[aria-label="Tags editor"]', surface: 'post', audience: 'public', submit },
    { page: 'reblog', box: block, surface: 'post', audience: 'public', submit },
    {
      page: 'reply',
      box: '[aria-label="Reply"]',
      surface: 'reply',
      answers: 'Quiet weeks count too.',
      audience: 'unknown',
      submit: '[type="submit"]',
    },
  ],
  notBoxes: [{ page: 'post', box: '[name="q"]' }],
  searches: [{ page: 'post', box: '[name="q"]' }],
  without: { request: 'none exist' },
}

export default tumblr
