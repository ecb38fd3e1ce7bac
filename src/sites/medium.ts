/**
 * Medium. A story is one large contenteditable of its own kind, which fails to save when its markup is touched. Medium
 * confidence. Low: responses (a contenteditable in a drawer) and every button (by its word).
 */
import { genericComposer, genericSubmit } from './generic'
import { pageHeading } from './kit/answered'
import { addressOf } from './kit/dom'
import { isSiteSearch } from './kit/field'
import { isModEnter } from './kit/keys'
import { page } from './kit/settings'
import type { Composer, Site, SiteSettings } from './site'

const SEARCH = '[data-testid="headerSearchInput"]'
const STORY_PATH = /^\/new-story|\/p\/[^/]+\/edit/

function composer(box: HTMLElement, url: URL): Composer | null {
  const generic = genericComposer(box, url)
  if (!generic) return null
  if (STORY_PATH.test(url.pathname)) return { surface: 'post', audience: 'public' }
  if (url.pathname.startsWith('/me/')) return { surface: 'bio', audience: 'public' }
  // Whatever else is written on a story is a response to it.
  return { surface: 'comment', audience: 'public' }
}

const medium: Site = {
  id: 'medium',
  name: 'Medium',
  matches: ['https://medium.com/*', 'https://*.medium.com/*'],
  owns: (url) => /(^|\.)medium\.com$/.test(url.hostname),
  composer,
  isSubmit: genericSubmit,
  isSubmitKey: isModEnter,
  repliedTo: (box) => (composer(box, addressOf(box))?.surface === 'comment' ? pageHeading(box) : undefined),
  peopleSearch: (box) => box.matches(SEARCH) || isSiteSearch(box),
  profile: (handle) => `https://medium.com/@${handle}`,
  replica: 'medium',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page(
      'https://medium.com/me/settings',
      'medium',
      'bio-licence',
      'bio-crisis',
      'policy-link',
      'two-factor',
      'replies',
    ),
  ],
}

export default medium
