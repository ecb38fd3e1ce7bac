import type { Replica } from '../replica'

const threads: Replica = {
  id: 'threads',
  origin: 'https://www.threads.com',
  pages: { home: '/', message: '/messages/t/1', search: '/search', requests: '/activity/requests' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types default dompurify",
  handle: 'sam.okafor.lpc',
  boxes: [
    {
      page: 'home',
      open: '[data-replica="new"]',
      box: '[role="dialog"] [role="textbox"]',
      surface: 'post',
      audience: 'public',
      submit: '[role="dialog"] .primary',
    },
    {
      page: 'home',
      open: '[data-replica="reply"]',
      box: '[role="dialog"] [role="textbox"]',
      surface: 'reply',
      audience: 'public',
      answers: 'Does anyone sleep before a first session?',
      submit: '[role="dialog"] .primary',
    },
    {
      page: 'home',
      open: ['[data-replica="new"]', '[data-replica="add"]'],
      box: ':nth-match([role="dialog"] [role="textbox"], 2)',
      surface: 'post',
      audience: 'public',
      submit: '[role="dialog"] .primary',
    },
    { page: 'message', box: '[role="textbox"]', surface: 'dm', audience: 'direct', key: 'Enter' },
  ],
  notBoxes: [{ page: 'home', box: '[type="search"]' }],
  searches: [{ page: 'search', box: '[type="search"]' }],
  requests: [{ page: 'requests', accept: '[role="button"]:has-text("Confirm")' }],
}

export default threads
