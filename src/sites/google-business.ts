/**
 * Google Business Profile: the answer to a review, a textarea in a frame of Google Search (or the same address as a
 * page). The frame and its address are well known; its controls carry rotating names only, so the words on them decide,
 * and where no word is known the last button with text. Other boxes of the profile follow the generic rules.
 */
import { genericComposer } from './generic'
import { cardText } from './kit/answered'
import { addressOf, isDisabled } from './kit/dom'
import { isOpenField } from './kit/field'
import { isModEnter } from './kit/keys'
import { page } from './kit/settings'
import { lastTextButton, nearest, pressesNamed } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const REVIEWS_PATH = /\/customers\/reviews(\/|$)|\/reviews?(\/|$)/

const isReviews = (url: URL): boolean => REVIEWS_PATH.test(url.pathname)

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  return isReviews(url) ? { surface: 'review-reply', audience: 'public' } : genericComposer(box, url)
}

/** In another language: the last button with text in the closest surroundings that have a button. */
function pressesLast(path: readonly EventTarget[], box: HTMLElement): boolean {
  const around = nearest(box, 'button, [role="button"]')[0]?.parentElement
  const button = around && lastTextButton(around)
  return button ? path.includes(button) && !isDisabled(button) : false
}

const googleBusiness: Site = {
  id: 'google-business',
  name: 'Google Business Profile',
  matches: ['https://www.google.com/local/business/*', 'https://business.google.com/*'],
  owns: (url) =>
    url.hostname === 'business.google.com' ||
    (url.hostname === 'www.google.com' && url.pathname.startsWith('/local/business/')),
  composer,
  isSubmit: (path, box) => pressesNamed(path, box) || (isReviews(addressOf(box)) && pressesLast(path, box)),
  isSubmitKey: isModEnter,
  repliedTo: (box) => (isReviews(addressOf(box)) ? cardText(box) : undefined),
  replica: 'google-business',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page('https://www.google.com/maps/contrib', 'low', 'past-posts'),
    page('https://myaccount.google.com/signinoptions/two-step-verification', 'medium', 'two-factor'),
  ],
  lookIn: {
    'bio-crisis': 'Business Profile › Edit profile › Description',
    'bio-licence': 'Business Profile › Edit profile › Description',
  },
}

export default googleBusiness
