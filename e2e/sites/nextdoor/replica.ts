import type { Replica } from '../replica'

const post = {
  open: '[data-testid="prompt-container"]',
  box: '[data-testid="composer-text-field"]',
  surface: 'post',
  submit: '[data-testid="composer-submit-button"]',
} as const

const nextdoor: Replica = {
  id: 'nextdoor',
  origin: 'https://nextdoor.com',
  pages: {
    message: '/inbox/100200300/',
    home: '/news_feed/',
    neighbours: '/news_feed/?visibility=Your%20neighborhood',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'",
  boxes: [
    { page: 'home', ...post, audience: 'public' },
    { page: 'neighbours', ...post, audience: 'group' },
    {
      page: 'home',
      box: 'article textarea',
      surface: 'comment',
      answers: 'Can anyone recommend a counsellor?',
      audience: 'unknown',
      submit: '[type="submit"]',
    },
    { page: 'message', box: 'textarea', surface: 'dm', audience: 'direct', submit: '.primary' },
  ],
  notBoxes: [{ page: 'home', box: '[type="search"]' }],
  searches: [{ page: 'home', box: '[type="search"]' }],
  without: { request: 'no page for them is known' },
}

export default nextdoor
