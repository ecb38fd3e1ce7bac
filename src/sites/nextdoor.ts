/**
 * Nextdoor. A post is a textarea in a dialog, its neighbours are chosen beside it. Low confidence: comments and messages
 * (generic rules). The page doesn't tell which account posts.
 */
import type { Audience } from '../shared/messages'
import { genericComposer, genericSubmit } from './generic'
import { cardText } from './kit/answered'
import { closest, textOf } from './kit/dom'
import { isOpenField, isSiteSearch } from './kit/field'
import { isModEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG, presses } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const POST_BOX = '[data-testid="composer-text-field"], textarea.postbox-textarea-placeholder'
const AUDIENCE = '[data-testid="neighbor-audience-visibility-button"]'

/** "Anyone", "Nearby" or "Your neighborhood". */
function audienceOf(box: HTMLElement): Audience {
  const place = closest(box, DIALOG) ?? box.ownerDocument
  const text = textOf(place.querySelector(AUDIENCE)) ?? ''
  if (/anyone/i.test(text)) return 'public'
  return /near|neighbou?r/i.test(text) ? 'group' : 'unknown'
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  return closest(box, POST_BOX) ? { surface: 'post', audience: audienceOf(box) } : genericComposer(box, url)
}

const nextdoor: Site = {
  id: 'nextdoor',
  name: 'Nextdoor',
  matches: ['https://nextdoor.com/*', 'https://www.nextdoor.com/*'],
  owns: (url) => /^(www\.)?nextdoor\.com$/.test(url.hostname),
  composer,
  isSubmit: (path, box) =>
    closest(box, POST_BOX) ? presses(path, box, '[data-testid="composer-submit-button"]') : genericSubmit(path, box),
  isSubmitKey: isModEnter,
  repliedTo: (box) => (closest(box, POST_BOX) ? undefined : cardText(box)),
  peopleSearch: isSiteSearch,
  replica: 'nextdoor',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [page('https://nextdoor.com/settings/', 'low', 'audience', 'find-me', 'messages')],
}

export default nextdoor
