import type { Replica } from '../replica'

const publish = '[data-testid="composerPublishBtn"]'

const bluesky: Replica = {
  id: 'bluesky',
  origin: 'https://bsky.app',
  pages: { home: '/', message: '/messages/3kabc', search: '/search', requests: '/messages/inbox' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'",
  boxes: [
    {
      page: 'home',
      open: '[data-testid="composeFAB"]',
      box: '.ProseMirror',
      surface: 'post',
      audience: 'public',
      submit: publish,
      key: 'Control+Enter',
    },
    {
      page: 'home',
      open: '[data-testid="replyBtn"]',
      box: '.ProseMirror',
      surface: 'reply',
      audience: 'public',
      answers: 'What helped you most in your first year of practice?',
      submit: publish,
      key: 'Control+Enter',
    },
    {
      page: 'home',
      open: ['[data-testid="composeFAB"]', '[data-replica="add"]'],
      box: ':nth-match(.ProseMirror, 2)',
      surface: 'post',
      audience: 'public',
      submit: publish,
      key: 'Control+Enter',
    },
    {
      page: 'message',
      box: 'textarea',
      surface: 'dm',
      audience: 'direct',
      submit: '[aria-label="Send message"]',
      key: 'Enter',
    },
  ],
  notBoxes: [{ page: 'home', box: '[aria-label="Search"]' }],
  searches: [{ page: 'search', box: '[aria-label="Search"]' }],
  requests: [{ page: 'requests', accept: 'button:has-text("Accept")' }],
}

export default bluesky
