/**
 * Yelp for Business: the answer to a review, a textarea that a button opens. Medium confidence for the address, low for
 * the box and its button: the words on the button decide, and elsewhere on the host the generic rules.
 */
import { genericComposer, genericSubmit } from './generic'
import { cardText } from './kit/answered'
import { addressOf } from './kit/dom'
import { isOpenField } from './kit/field'
import { isModEnter } from './kit/keys'
import { page } from './kit/settings'
import type { Composer, Site, SiteSettings } from './site'

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
  replica: 'yelp',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page('https://www.yelp.com/profile_privacy', 'low', 'audience', 'find-me'),
    page('https://biz.yelp.com/settings', 'low', 'two-factor', 'messages'),
  ],
}

export default yelp
