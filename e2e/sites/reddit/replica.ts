import type { Replica } from '../replica'

const thread = { answers: 'How do you close a long case?', surface: 'comment', audience: 'public' } as const
const title = {
  box: '#innerTextArea',
  submit: '#submit-post-button button',
  surface: 'post',
  audience: 'public',
} as const

const reddit: Replica = {
  id: 'reddit',
  origin: 'https://www.reddit.com',
  pages: {
    comments: '/r/therapists/comments/1abc/how_do_you_close_a_long_case/',
    submit: '/r/therapists/submit',
    requests: '/chat/requests',
    markdown: '/r/therapists/submit?markdown',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'self'; object-src 'none'; base-uri 'none'",
  boxes: [
    {
      page: 'comments',
      open: '[data-replica="trigger"] textarea',
      box: 'comment-composer-host [name="body"]',
      submit: 'comment-composer-host [slot="submit-button"]',
      ...thread,
    },
    {
      page: 'comments',
      box: 'shreddit-comment [name="body"]',
      submit: 'shreddit-comment [slot="submit-button"]',
      ...thread,
      surface: 'reply',
      answers: 'Slowly, and said out loud.',
    },
    { page: 'submit', ...title },
    { page: 'submit', ...title, box: '[name="body"]' },
    { page: 'markdown', ...title, box: 'shreddit-markdown-composer textarea' },
    { page: 'comments', open: '[data-replica="navigate"]', ...title },
  ],
  notBoxes: [{ page: 'comments', box: 'reddit-search-large [name="q"]' }],
  requests: [{ page: 'requests', accept: 'button:has-text("Accept")' }],
  searches: [{ page: 'comments', box: 'reddit-search-large [name="q"]' }],
}

export default reddit
