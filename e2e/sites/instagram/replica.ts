import type { Replica } from '../replica'

const instagram: Replica = {
  id: 'instagram',
  origin: 'https://www.instagram.com',
  pages: {
    caption: '/',
    comment: '/p/DAbc123/',
    message: '/direct/t/17840000000/',
    'old-message': '/direct/t/17840000000/?old',
    'floating-chat': '/p/DAbc123/?chat',
    requests: '/accounts/activity/',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types default dompurify",
  handle: 'sam.okafor.lpc',
  boxes: [
    {
      page: 'caption',
      box: '[role="dialog"] [role="textbox"]',
      surface: 'post',
      audience: 'unknown',
      submit: '[role="button"]:has-text("Share")',
    },
    {
      page: 'comment',
      box: 'form textarea',
      surface: 'comment',
      answers: 'Autumn light.',
      audience: 'unknown',
      submit: '[role="button"]:has-text("Post")',
      key: 'Enter',
    },
    {
      page: 'comment',
      open: '[data-replica="reply"]',
      box: 'form textarea',
      surface: 'reply',
      answers: 'Autumn light.',
      audience: 'unknown',
      submit: '[role="button"]:has-text("Post")',
      key: 'Enter',
    },
    {
      page: 'old-message',
      box: 'textarea',
      surface: 'dm',
      audience: 'direct',
      submit: '[role="button"]:has-text("Send")',
      key: 'Enter',
    },
    { page: 'floating-chat', box: '[aria-label="Message"]', surface: 'dm', audience: 'direct', key: 'Enter' },
    {
      page: 'message',
      box: '[aria-label="Message"]',
      surface: 'dm',
      audience: 'direct',
      submit: '[role="button"]:has-text("Send")',
      key: 'Enter',
    },
  ],
  notBoxes: [{ page: 'caption', box: '[aria-label="Search input"]' }],
  searches: [{ page: 'caption', box: '[aria-label="Search input"]' }],
  requests: [{ page: 'requests', accept: '[role="button"]:has-text("Confirm")' }],
}

export default instagram
