import type { Replica } from '../replica'

const substack: Replica = {
  id: 'substack',
  origin: 'https://substack.com',
  pages: { home: '/home', article: '/publish/post/150000000', comment: '/p/on-endings/comments', chat: '/chat/12345' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'",
  boxes: [
    {
      page: 'home',
      open: '[aria-label="New post"]',
      box: '[role="dialog"] .ProseMirror',
      surface: 'post',
      audience: 'public',
      submit: '[role="dialog"] .primary',
    },
    { page: 'article', box: '#post-title', surface: 'post', audience: 'public', submit: '.primary' },
    { page: 'article', box: '.ProseMirror', surface: 'post', audience: 'public', submit: '.primary' },
    {
      page: 'comment',
      box: 'form textarea',
      surface: 'comment',
      answers: 'On endings.',
      audience: 'public',
      submit: '[type="submit"]',
    },
    { page: 'chat', box: 'form textarea', surface: 'group', audience: 'group', submit: '[type="submit"]' },
  ],
  notBoxes: [{ page: 'home', box: '[type="search"]' }],
  searches: [{ page: 'home', box: '[type="search"]' }],
  without: { request: 'no page for them is known' },
}

export default substack
