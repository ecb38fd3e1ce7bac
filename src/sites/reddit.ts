/**
 * Reddit, new and old. New: Lexical slotted into the custom element `shreddit-composer`; a post's title is a textarea in
 * the open shadow root of `faceplate-textarea-input`. Old: plain forms. Medium confidence: a new post's body, modmail.
 * Low: chat (by address). The new site shows one's own account as an opaque id only.
 */
import type { Surface } from '../shared/finding'
import { by } from './kit/account'
import { addressOf, closest, textOf } from './kit/dom'
import { isOpenField, isSiteSearch } from './kit/field'
import { isModEnter, isPlainEnter } from './kit/keys'
import { page } from './kit/settings'
import { presses } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const COMPOSER = 'shreddit-composer'
const SEARCH = 'reddit-search-large, faceplate-search-input'
const COMMENT = 'shreddit-comment, shreddit-comment-action-row'
/** Stands where the composer appears once it is clicked. */
const TRIGGER = 'comment-composer-host faceplate-textarea-input'
const OLD_FORM = 'form.usertext, form#newlink, form#compose-message'
const OLD_COMMENT = '.comment'
const SUBMIT =
  'button[type="submit"][slot="submit-button"], #submit-post-button, form.usertext button[type="submit"], form button.save[type="submit"], form button[type="submit"][name="submit"], form button[type="submit"]#send'

const isChat = (url: URL): boolean => url.hostname === 'chat.reddit.com' || /^\/chat(\/|$)/.test(url.pathname)
const isMessage = (url: URL): boolean => isChat(url) || /^\/(message|mail)\/|^\/mod\/[^/]+\/mail/.test(url.pathname)
const isNewPost = (url: URL): boolean => /\/submit\/?$/.test(url.pathname)

function surfaceOf(box: HTMLElement, url: URL): Surface | null {
  if (closest(box, SEARCH)) return null
  if (isMessage(url)) return 'dm'
  if (isNewPost(url)) return 'post'
  if (closest(box, COMPOSER)) return closest(box, COMMENT) ? 'reply' : 'comment'
  if (closest(box, TRIGGER) || !closest(box, OLD_FORM)) return null
  return closest(box, OLD_COMMENT) ? 'reply' : 'comment'
}

/** The old site's header greets by name. */
function handleIn(page: Document): string | undefined {
  return textOf(page.querySelector('#header .user a'))
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  const surface = surfaceOf(box, url)
  return surface && { surface, audience: surface === 'dm' ? 'direct' : 'public', ...by(handleIn(box.ownerDocument)) }
}

const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://old.reddit.com/*', 'https://chat.reddit.com/*'],
  owns: (url) => /^((www|old|chat)\.)?reddit\.com$/.test(url.hostname),
  composer,
  isSubmit: (path, box) => presses(path, box, SUBMIT),
  // The old site has no shortcut of its own; a well-known extension gives it this one.
  isSubmitKey: (event, box) => (isChat(addressOf(box)) ? isPlainEnter(event, box) : isModEnter(event)),
  // Slots and classes of what is answered: general knowledge, no dated source.
  repliedTo(box) {
    if (isMessage(addressOf(box)) || isNewPost(addressOf(box))) return undefined
    const old = closest(box, OLD_COMMENT)
    if (old) return textOf(old.querySelector('.entry .md'))
    const comment = closest(box, 'shreddit-comment')
    if (comment) return textOf(comment.querySelector('[slot="comment"]'))
    const page = box.ownerDocument
    return textOf(page.querySelector('shreddit-post [slot="title"]')) ?? textOf(page.querySelector('.link a.title'))
  },
  peopleSearch: (box) => closest(box, SEARCH) !== null || isSiteSearch(box),
  // Chats that strangers began; there are no friend requests.
  requests: (url) => isChat(url) && /\/requests(\/|$)/.test(url.pathname),
  account: handleIn,
  profile: (handle) => `https://www.reddit.com/user/${handle}`,
  replica: 'reddit',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page(
      'https://www.reddit.com/settings/privacy',
      'high',
      'audience',
      'requests',
      'search-engines',
      'messages',
      'tracking',
    ),
    page('https://www.reddit.com/settings/account', 'high', 'two-factor', 'separate-contact'),
    page('https://old.reddit.com/prefs', 'high', 'audience'),
  ],
}

export default reddit
