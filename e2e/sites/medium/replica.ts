import type { Replica } from '../replica'

const medium: Replica = {
  id: 'medium',
  origin: 'https://medium.com',
  pages: { story: '/new-story', response: '/@elena/on-endings-abc123?source=post_page---responses' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'",
  boxes: [
    { page: 'story', box: '.postArticle-content', surface: 'post', audience: 'public', submit: '.primary' },
    {
      page: 'response',
      box: '[role="dialog"] [role="textbox"]',
      surface: 'comment',
      answers: 'On endings.',
      audience: 'public',
      submit: '.primary',
    },
  ],
  notBoxes: [{ page: 'story', box: '[data-testid="headerSearchInput"]' }],
  searches: [{ page: 'story', box: '[data-testid="headerSearchInput"]' }],
  without: { request: 'none exist' },
}

export default medium
