import type { Replica } from '../replica'

const oldReddit: Replica = {
  id: 'old-reddit',
  site: 'reddit',
  origin: 'https://old.reddit.com',
  pages: { comments: '/r/therapists/comments/1abc/', submit: '/r/therapists/submit', message: '/message/compose/' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
  handle: 'sam_lpc',
  boxes: [
    {
      page: 'comments',
      box: '.commentarea textarea',
      surface: 'comment',
      answers: 'How do you close a long case?',
      audience: 'public',
      submit: '.commentarea .save',
    },
    {
      page: 'comments',
      open: '[data-replica="reply"]',
      box: '.child textarea',
      surface: 'reply',
      answers: 'Slowly, and said out loud.',
      audience: 'public',
      submit: '.child .save',
    },
    { page: 'submit', box: '#title-field textarea', surface: 'post', audience: 'public', submit: '[name="submit"]' },
    { page: 'submit', box: '#text-field textarea', surface: 'post', audience: 'public', submit: '[name="submit"]' },
    { page: 'message', box: '[name="text"]', surface: 'dm', audience: 'direct', submit: '#send' },
  ],
  notBoxes: [{ page: 'comments', box: '[name="q"]' }],
  searches: [{ page: 'comments', box: '[name="q"]' }],
  without: { request: 'chat requests are on the new site' },
}

export default oldReddit
