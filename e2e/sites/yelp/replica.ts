import type { Replica } from '../replica'

const yelp: Replica = {
  id: 'yelp',
  origin: 'https://biz.yelp.com',
  pages: { reviews: '/r2r/AbCdEf/reviews' },
  csp: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
  boxes: [
    {
      page: 'reviews',
      open: '[data-replica="open"]',
      box: 'textarea',
      surface: 'review-reply',
      answers: 'Kind, but always late.',
      audience: 'public',
      submit: '[type="submit"]',
    },
  ],
  notBoxes: [{ page: 'reviews', box: '[type="search"]' }],
  without: { search: 'a page of the business alone', request: 'none exist' },
}

export default yelp
