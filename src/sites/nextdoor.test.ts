// @vitest-environment happy-dom
import { describeSite } from './kit/testing'
import nextdoor from './nextdoor'

const post = (audience: string) =>
  `<div role="dialog"><button data-testid="neighbor-audience-visibility-button">${audience}</button><textarea data-testid="composer-text-field" data-box></textarea><button data-testid="composer-submit-button" data-pressed>Post</button></div>`
const comment =
  '<article><form><textarea placeholder="Add a comment..." data-box></textarea><button type="submit" data-pressed>Reply</button></form></article>'

describeSite(nextdoor, {
  origin: 'https://nextdoor.com',
  boxes: {
    'post for anyone': { html: post('Anyone'), is: { surface: 'post', audience: 'public' } },
    'post nearby': { html: post('Nearby'), is: { surface: 'post', audience: 'group' } },
    'post for the neighbourhood': { html: post('Your neighborhood'), is: { surface: 'post', audience: 'group' } },
    'older post': {
      html: '<textarea class="postbox-textarea-placeholder" data-box></textarea>',
      is: { surface: 'post', audience: 'unknown' },
    },
    comment: { html: comment, is: { surface: 'comment', audience: 'unknown' } },
    message: { path: '/messages/1', html: '<textarea data-box></textarea>', is: { surface: 'dm', audience: 'direct' } },
  },
  presses: {
    post: { html: post('Anyone'), is: true },
    'the audience': {
      html: post('Anyone').replace(' data-pressed', '').replace('button"', 'button" data-pressed'),
      is: false,
    },
    comment: { html: comment, is: true },
  },
  keys: { post: { html: post('Anyone'), enter: false, modEnter: true } },
  searches: {
    'the search of the site': { html: '<input placeholder="Search Nextdoor" data-box>', is: true },
  },
})
