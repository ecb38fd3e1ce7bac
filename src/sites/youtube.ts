/**
 * YouTube and YouTube Studio: plain contenteditables. The comment box appears once its placeholder is pressed. Low
 * confidence: the keyboard shortcut, Studio's replies and its buttons (generic rules), who can watch (unknown).
 */
import { genericComposer, genericSubmit } from './generic'
import { by } from './kit/account'
import { textBefore } from './kit/answered'
import { addressOf, closest, textOf } from './kit/dom'
import { isOpenField } from './kit/field'
import { isModEnter } from './kit/keys'
import { page } from './kit/settings'
import { presses } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const COMMENT_BOX = 'ytd-commentbox'
const COMMUNITY_POST = 'ytd-backstage-post-dialog-renderer'
const THREAD = 'ytd-comment-thread-renderer'
const TEXT = '#content-text'
const STUDIO_TEXT = '#title-textarea, #description-textarea'

/** The picture beside the box carries the name of the channel that comments. */
function handleOf(commentBox: Element): string | undefined {
  return commentBox.querySelector('#author-thumbnail img')?.getAttribute('alt')?.trim().replace(/^@/, '')
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  const commentBox = closest(box, COMMENT_BOX)
  if (commentBox) {
    const surface = closest(box, COMMUNITY_POST) ? 'post' : closest(box, THREAD) ? 'reply' : 'comment'
    return { surface, audience: 'public', ...by(handleOf(commentBox)) }
  }
  if (closest(box, STUDIO_TEXT)) return { surface: 'post', audience: 'unknown' }
  // Studio's own inbox is one of comments: there are no messages on the site.
  const isAnswer = /\/comments(\/|$)/.test(url.pathname)
  return isAnswer ? { surface: 'reply', audience: 'public' } : genericComposer(box, url)
}

const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  owns: (url) => /^((www|studio|m)\.)?youtube\.com$/.test(url.hostname),
  composer,
  isSubmit: (path, box) =>
    closest(box, COMMENT_BOX) ? presses(path, box, '#submit-button', COMMENT_BOX) : genericSubmit(path, box),
  isSubmitKey: (event, box) => closest(box, COMMENT_BOX) !== null && isModEnter(event),
  // The id of a comment's text: general knowledge, no dated source.
  repliedTo(box) {
    const page = box.ownerDocument
    if (!closest(box, COMMENT_BOX))
      return /\/comments(\/|$)/.test(addressOf(box).pathname) ? textBefore(box, TEXT, page) : undefined
    const thread = closest(box, THREAD)
    if (thread) return textOf(thread.querySelector(TEXT))
    return closest(box, COMMUNITY_POST) ? undefined : textOf(page.querySelector('h1.ytd-watch-metadata'))
  },
  profile: (handle) => (/\s/.test(handle) ? undefined : `https://www.youtube.com/@${handle}`),
  replica: 'youtube',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page('https://www.youtube.com/account_privacy', 'high', 'friend-list'),
    page('https://myadcenter.google.com/', 'medium', 'tracking'),
    page('https://myaccount.google.com/data-and-privacy', 'medium', 'tracking'),
    page('https://myaccount.google.com/signinoptions/two-step-verification', 'medium', 'two-factor'),
  ],
  lookIn: {
    replies: 'YouTube Studio › Settings › Community',
  },
}

export default youtube
