// @vitest-environment happy-dom
import googleBusiness from './google-business'
import { describeSite } from './kit/testing'

const reviews = '/local/business/1/customers/reviews'
const card = (send: string, mark = 'data-box', pressed = 'data-pressed') =>
  `<li><p>Changed my life.</p><div><textarea jsname="x" ${mark}></textarea><button>Cancel</button><button ${pressed}>${send}</button></div></li>`

describeSite(googleBusiness, {
  origin: 'https://www.google.com',
  boxes: {
    'in the list': { path: reviews, html: card('Reply'), is: { surface: 'review-reply', audience: 'public' } },
    'as a page': {
      path: `${reviews}/reply?reviewId=1`,
      html: '<textarea data-box></textarea>',
      is: { surface: 'review-reply', audience: 'public' },
    },
    'on the older host': {
      path: 'https://business.google.com/reviews',
      html: '<textarea data-box></textarea>',
      is: { surface: 'review-reply', audience: 'public' },
    },
    'another text of the profile': {
      path: '/local/business/1/promote/updates',
      html: '<textarea data-box></textarea>',
      is: { surface: 'post', audience: 'unknown' },
    },
  },
  presses: {
    reply: { path: reviews, html: card('Reply'), is: true },
    'reply in another language': { path: reviews, html: card('Antworten'), is: true },
    "another review's reply": {
      path: reviews,
      html: card('Reply', 'data-box', '') + card('Reply', '', 'data-pressed'),
      is: false,
    },
    cancel: {
      path: reviews,
      html: card('Reply').replace(' data-pressed', '').replace('<button>Cancel', '<button data-pressed>Cancel'),
      is: false,
    },
  },
  keys: { reply: { path: reviews, html: card('Reply'), enter: false, modEnter: true } },
  answers: { review: { path: reviews, html: card('Reply'), is: 'Changed my life.' } },
})
