/**
 * TikTok. Comments, messages and the caption of an upload are Draft.js boxes; a reply reuses the comment's box, so the
 * two can't be told apart. Medium confidence: caption, messages, requests to send one. Low: who can watch (unknown), other
 * textareas (generic). Requests to follow are answered in a panel that no capture is known of: they are not noticed.
 */
import { genericComposer } from './generic'
import { by, nameInLink } from './kit/account'
import { closest, textOf } from './kit/dom'
import { isOpenField } from './kit/field'
import { isPlainEnter } from './kit/keys'
import { shownOrLater } from './kit/requests'
import { page } from './kit/settings'
import { presses, pressesNamed } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const COMMENT = '[data-e2e="comment-input"]'
const MESSAGE = '[data-e2e="message-input-area"], [data-e2e="dm-new-input-editor"]'
/** Of the video whose page it is. */
const CAPTION = '[data-e2e="browse-video-desc"]'
const UPLOAD_PATH = /^\/(tiktokstudio\/|creator-center\/)?upload/

function placeOf(box: HTMLElement, url: URL): Composer | null {
  if (closest(box, COMMENT)) return { surface: 'comment', audience: 'public' }
  if (closest(box, MESSAGE)) return { surface: 'dm', audience: 'direct' }
  if (UPLOAD_PATH.test(url.pathname)) return { surface: 'post', audience: 'unknown' }
  return box instanceof HTMLTextAreaElement ? genericComposer(box, url) : null
}

function handleIn(page: Document): string | undefined {
  return nameInLink(page.querySelector('[data-e2e="nav-profile"]')?.closest('a'), /\/@([\w.]+)/)
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  const place = placeOf(box, url)
  return place && { ...place, ...by(handleIn(box.ownerDocument)) }
}

const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  owns: (url) => /^(www\.)?tiktok\.com$/.test(url.hostname),
  composer,
  isSubmit: (path, box) =>
    closest(box, COMMENT) ? presses(path, box, '[data-e2e="comment-post"]') : pressesNamed(path, box),
  isSubmitKey: (event, box) => closest(box, `${COMMENT}, ${MESSAGE}`) !== null && isPlainEnter(event, box),
  repliedTo: (box) => (closest(box, COMMENT) ? textOf(box.ownerDocument.querySelector(CAPTION)) : undefined),
  peopleSearch: (box) => closest(box, '[data-e2e="search-user-input"]') !== null,
  // A stranger's message, with the buttons to accept or delete it, stands where the conversation would.
  requests: (url, page) => url.pathname.startsWith('/messages') && shownOrLater(page, '[class*="StrangerBox"]'),
  account: handleIn,
  profile: (handle) => `https://www.tiktok.com/@${handle}`,
  replica: 'tiktok',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page(
      'https://www.tiktok.com/setting?activeTab=privacy',
      'medium',
      'audience',
      'find-me',
      'friend-list',
      'messages',
      'replies',
      'tagging',
      'contacts',
    ),
  ],
  lookIn: {
    'two-factor': 'Settings › Security',
    requests: 'Inbox › Follower requests',
  },
}

export default tiktok
