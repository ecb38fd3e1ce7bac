/**
 * Instagram on the web. Captions and messages are Lexical, comments a textarea in a form. Buttons are known by their
 * English text only. Low confidence: notes and replies to stories (taken for messages), the profile's text (generic).
 */
import type { Audience } from '../shared/messages'
import { genericComposer } from './generic'
import { by, nameInLink, profileLink } from './kit/account'
import { textBefore } from './kit/answered'
import { addressOf, closest, labelOf } from './kit/dom'
import { isOpenField } from './kit/field'
import { isPlainEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG, pressesNamed } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const DIRECT = /^\/(direct|stories)\//
const COMMENT_PLACE = `form, article, ${DIALOG}`
const PRIVATE_ACCOUNT: Audience = 'unknown'

function placeOf(box: HTMLElement, url: URL): Composer | null {
  if (DIRECT.test(url.pathname) || /^message\b/i.test(labelOf(box))) return { surface: 'dm', audience: 'direct' }
  if (box.matches('[role="textbox"]')) {
    // The chat drawer floats over any page, outside dialogs; a caption is always in one.
    return closest(box, DIALOG) ? { surface: 'post', audience: PRIVATE_ACCOUNT } : { surface: 'dm', audience: 'direct' }
  }
  if (url.pathname.startsWith('/accounts/')) return genericComposer(box, url)
  if (!(box instanceof HTMLTextAreaElement) || !closest(box, COMMENT_PLACE)) return null
  // The site begins a reply with the name of the person.
  return { surface: /^@\S+ /.test(box.value) ? 'reply' : 'comment', audience: PRIVATE_ACCOUNT }
}

/** The link of the navigation's profile item. */
function handleIn(page: Document): string | undefined {
  return nameInLink(profileLink(page), /^\/([\w.]+)\/?$/)
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  const place = placeOf(box, url)
  return place && { ...place, ...by(handleIn(box.ownerDocument)) }
}

const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  owns: (url) => /^(www\.)?instagram\.com$/.test(url.hostname),
  composer,
  isSubmit: (path, box) => pressesNamed(path, box),
  isSubmitKey(event, box) {
    const surface = composer(box, addressOf(box))?.surface
    return surface !== 'post' && surface !== 'bio' && isPlainEnter(event, box)
  },
  // The caption's heading: general knowledge, no dated source.
  repliedTo(box) {
    const surface = composer(box, addressOf(box))?.surface
    if (surface !== 'comment' && surface !== 'reply') return undefined
    return textBefore(box, 'h1', closest(box, `article, ${DIALOG}`) ?? box.ownerDocument)
  },
  peopleSearch: (box) => box instanceof HTMLInputElement && /^search\b/i.test(labelOf(box)),
  requests: (url) => /^\/(accounts\/activity|direct\/requests)(\/|$)/.test(url.pathname),
  account: handleIn,
  profile: (handle) => `https://www.instagram.com/${handle}/`,
  replica: 'instagram',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page('https://www.instagram.com/accounts/who_can_see_your_content/', 'high', 'audience'),
    page('https://www.instagram.com/accounts/edit/', 'medium', 'bio-licence', 'bio-crisis', 'policy-link', 'tracking'),
    page('https://accountscenter.instagram.com/password_and_security/two_factor/', 'medium', 'two-factor'),
    page('https://www.instagram.com/accounts/privacy_and_security/', 'low', 'messages', 'tagging', 'replies'),
  ],
  lookIn: {
    contacts: 'Accounts Center › Your information and permissions › Upload contacts',
    requests: 'Notifications › Follow requests',
    'friend-list': 'Your profile › Followers',
  },
}

export default instagram
