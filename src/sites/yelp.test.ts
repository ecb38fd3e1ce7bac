// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import yelp from './yelp'

const path = '/r2r/AbC/reviews'
const card =
  '<li><p>Kind, but late.</p><form><textarea data-box></textarea><button type="submit" data-pressed>Post</button></form></li>'
const loose = '<li><div><textarea data-box></textarea><button data-pressed>Send</button></div></li>'

describeSite(yelp, {
  origin: 'https://biz.yelp.com',
  boxes: {
    'answer to a review': { path, html: card, is: { surface: 'review-reply', audience: 'public' } },
    message: {
      path: '/messaging/1',
      html: '<textarea data-box></textarea>',
      is: { surface: 'dm', audience: 'direct' },
    },
    'another text': {
      path: '/biz_info/1',
      html: '<textarea data-box></textarea>',
      is: { surface: 'post', audience: 'unknown' },
    },
  },
  presses: {
    'in a form': { path, html: card, is: true },
    'without a form': { path, html: loose, is: true },
    'load more': {
      path,
      html: `${loose.replace(' data-pressed', '')}<button data-pressed>Load more</button>`,
      is: false,
    },
  },
  keys: { answer: { path, html: card, enter: false, modEnter: true } },
  answers: {
    review: { path, html: card, is: 'Kind, but late.' },
    message: { path: '/messaging/1', html: card, is: undefined },
  },
})
