/**
 * Facebook, with Messenger on it. All boxes are Lexical; labels are localised, so the place decides: a message thread's
 * address or label is a message, a box inside an article, or in a form outside any dialog, a comment; a dialog without
 * an article a post.
 */
import type { Audience } from '../shared/messages'
import { by } from './kit/account'
import { textBefore } from './kit/answered'
import { addressOf, closest, labelOf } from './kit/dom'
import { isOpenField } from './kit/field'
import { isPlainEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG, presses } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const BOX = '[role="textbox"][contenteditable="true"]'
const ARTICLE = '[role="article"]'
const POST_BUTTON = '[role="button"][aria-label="Post"], [role="button"][aria-label="Share"]'
const COMMENT_BUTTON = '[role="button"][aria-label="Comment"], [role="button"][aria-label="Reply"]'
const SEND_BUTTON = '[role="button"][aria-label="Press enter to send"], [role="button"][aria-label="Send"]'
const PRIVACY = '[role="button"][aria-label^="Edit privacy. Sharing with"]'
const STORY = '[data-ad-rendering-role="story_message"]'
const POSTING_AS = /^(?:comment|answer|reply) as (.+?)\W*$/i
const MIND = /^what['’]s on your mind, (.+?)\?$/i
const NEW_POST = /on your mind|^write something|^create a public post/i
const COMMENT = /^((write|add) an? (public )?comment|comment as|answer as)\b/i

/** The end of the privacy control's label names the audience. */
function audienceOf(dialog: Element | null): Audience {
  const label = dialog?.querySelector(PRIVACY)?.getAttribute('aria-label') ?? ''
  if (/public\W*$/i.test(label)) return 'public'
  return /(friends|friends except.*|only me|custom)\W*$/i.test(label) ? 'friends' : 'unknown'
}

/** "Comment as NAME" names a page or a person; the post box greets by first name. */
function handleOf(box: HTMLElement): string | undefined {
  const label = labelOf(box)
  return (POSTING_AS.exec(label) ?? MIND.exec(label))?.[1]
}

/** English labels tell at once; in other languages the place does. */
function isComment(box: HTMLElement, label: string): boolean {
  if (NEW_POST.test(label)) return false
  if (COMMENT.test(label) || closest(box, ARTICLE)) return true
  const dialog = closest(box, DIALOG)
  return dialog ? dialog.querySelector(ARTICLE) !== null : closest(box, 'form') !== null
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (!box.matches(BOX) || !isOpenField(box)) return null
  const account = by(handleOf(box))
  const label = labelOf(box)
  const group: Audience | null = url.pathname.startsWith('/groups/') ? 'group' : null
  const placeholder = box.getAttribute('aria-placeholder')
  if (/^\/messages(\/|$)/.test(url.pathname) || /^message\b/i.test(label) || placeholder === 'Aa') {
    return { surface: 'dm', audience: 'direct', ...account }
  }
  const audience = group ?? 'unknown'
  if (/^reply\b/i.test(label)) return { surface: 'reply', audience, ...account }
  if (isComment(box, label)) return { surface: 'comment', audience, ...account }
  return { surface: group ?? 'post', audience: group ?? audienceOf(closest(box, DIALOG)), ...account }
}

/** Comments and messages go out on Enter; posts have a button only. */
function goesOutOnEnter(box: HTMLElement): boolean {
  const surface = composer(box, addressOf(box))?.surface
  return surface === 'comment' || surface === 'reply' || surface === 'dm'
}

const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  owns: (url) => /^(www|web|m)\.facebook\.com$/.test(url.hostname),
  composer,
  isSubmit: (path, box) =>
    goesOutOnEnter(box)
      ? presses(path, box, `${COMMENT_BUTTON}, ${SEND_BUTTON}`, `${ARTICLE}, ${DIALOG}`)
      : presses(path, box, POST_BUTTON),
  isSubmitKey: (event, box) => isPlainEnter(event, box) && goesOutOnEnter(box),
  repliedTo(box) {
    const surface = composer(box, addressOf(box))?.surface
    if (surface !== 'comment' && surface !== 'reply') return undefined
    return textBefore(box, STORY, closest(box, DIALOG) ?? box.ownerDocument)
  },
  peopleSearch: (box) => box.matches('input[type="search"]'),
  requests: (url) => /^\/(friends|messages)\/requests(\/|$)/.test(url.pathname),
  replica: 'facebook',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page('https://www.facebook.com/settings/?tab=posts', 'medium', 'audience', 'past-posts'),
    page(
      'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      'high',
      'find-me',
      'friend-list',
      'requests',
      'search-engines',
    ),
    page('https://www.facebook.com/settings/?tab=followers_and_public_content', 'high', 'replies', 'requests'),
    page('https://www.facebook.com/settings/?tab=profile_and_tagging', 'medium', 'tagging'),
    page('https://www.facebook.com/settings/?tab=blocking', 'low', 'requests'),
    page('https://www.facebook.com/friends/requests', 'medium', 'requests'),
    page('https://accountscenter.facebook.com/info_and_permissions', 'low', 'contacts', 'tracking'),
    page('https://accountscenter.facebook.com/ad_preferences', 'high', 'tracking'),
    page('https://accountscenter.facebook.com/password_and_security/two_factor', 'medium', 'two-factor'),
    page('https://www.facebook.com/privacy/checkup', 'low', 'audience'),
  ],
  lookIn: {
    messages: 'Settings › How people find and contact you › Message delivery',
    'past-posts': 'Settings › Posts › Limit past posts',
  },
}

export default facebook
