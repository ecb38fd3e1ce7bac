import type { Replica } from '../replica'

const reply = { surface: 'review-reply', audience: 'public' } as const
const first = { box: 'li:first-child textarea', submit: 'li:first-child button:has-text("Reply")' }

const googleBusiness: Replica = {
  id: 'google-business',
  origin: 'https://www.google.com',
  pages: {
    search: '/search?q=sam+okafor+counselling',
    reviews: '/local/business/1234567890/customers/reviews',
    reply: '/local/business/1234567890/customers/reviews/reply?reviewId=abc',
  },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; frame-ancestors 'self'; object-src 'none'; base-uri 'self'",
  boxes: [
    { page: 'search', frame: 'iframe', ...first, ...reply, answers: 'Changed my life.' },
    { page: 'reviews', ...first, ...reply, answers: 'Changed my life.' },
    {
      page: 'reply',
      box: 'li:last-child textarea',
      submit: 'li:last-child button:has-text("Reply")',
      ...reply,
      answers: 'Never called me back.',
    },
  ],
  notBoxes: [{ page: 'search', box: '[name="q"]' }],
  without: { search: 'a page of the business alone', request: 'none exist' },
}

export default googleBusiness
