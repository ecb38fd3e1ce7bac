/**
 * Yelp for Business: the answer to a review, a textarea that a button opens. Medium confidence for the address, low for
 * the box and its button: the words on the button decide, and elsewhere on the host the generic rules.
 */
import { genericComposer, genericSubmit } from './generic'
import { cardText } from './kit/answered'
import { addressOf } from './kit/dom'
import { isOpenField } from './kit/field'
import { isModEnter } from './kit/keys'
import type { Composer, Site } from './site'

const isReviews = (url: URL): boolean => /^\/r2r\/|\/reviews?(\/|$)/.test(url.pathname)

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  return isReviews(url) ? { surface: 'review-reply', audience: 'public' } : genericComposer(box, url)
}

const yelp: Site = {
  id: 'yelp',
  name: 'Yelp for Business',
  matches: ['https://biz.yelp.com/*'],
  owns: (url) => url.hostname === 'biz.yelp.com',
  composer,
  isSubmit: genericSubmit,
  isSubmitKey: isModEnter,
  repliedTo: (box) => (isReviews(addressOf(box)) ? cardText(box) : undefined),
  settingsLinks: [
    { id: 'privacy', url: 'https://www.yelp.com/profile_privacy', purpose: 'your own profile', confidence: 'low' },
    { id: 'business', url: 'https://biz.yelp.com/settings', purpose: 'the business account', confidence: 'low' },
  ],
  replica: 'yelp',
}

export default yelp
