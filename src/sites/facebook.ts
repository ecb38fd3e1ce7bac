/**
 * Facebook, with Messenger on it. All boxes are Lexical; labels are localised, so the place decides: a dialog with a
 * submit control is a post, a box inside an article or form a comment, a message thread's address or label a message.
 */
import type { Audience } from '../shared/messages'
import { closest, inPath, isDisabled, isPlainEnter, labelOf } from './kit/dom'
import { isPrivateField, isSearchField } from './kit/field'
import type { Composer, Site } from './site'

const BOX = '[role="textbox"][contenteditable="true"]'
const POST_BUTTON = '[role="button"][aria-label="Post"], [role="button"][aria-label="Share"]'
const COMMENT_BUTTON = '[role="button"][aria-label="Comment"], [role="button"][aria-label="Reply"]'
const SEND_BUTTON = '[role="button"][aria-label="Press enter to send"], [role="button"][aria-label="Send"]'
const PRIVACY = '[role="button"][aria-label^="Edit privacy. Sharing with"]'
const POSTING_AS = /^(?:comment|answer|reply) as (.+?)\W*$/i
const MIND = /^what['’]s on your mind, (.+?)\?$/i

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

function composer(box: HTMLElement, url: URL): Composer | null {
  if (!box.matches(BOX) || isPrivateField(box) || isSearchField(box)) return null
  const handle = handleOf(box)
  const account = handle === undefined ? {} : { handle }
  const label = labelOf(box)
  const inGroup = url.pathname.startsWith('/groups/')
  if (
    /^\/messages(\/|$)/.test(url.pathname) ||
    /^message\b/i.test(label) ||
    box.getAttribute('aria-placeholder') === 'Aa'
  ) {
    return { surface: 'dm', audience: 'direct', ...account }
  }
  const dialog = closest(box, '[role="dialog"]')
  if (/^reply\b/i.test(label)) return { surface: 'reply', audience: inGroup ? 'group' : 'unknown', ...account }
  if (closest(box, 'form, [role="article"]') && !/on your mind|write something|public post/i.test(label)) {
    return { surface: 'comment', audience: inGroup ? 'group' : 'unknown', ...account }
  }
  return { surface: inGroup ? 'group' : 'post', audience: inGroup ? 'group' : audienceOf(dialog), ...account }
}

/** Comments and messages go out on Enter; posts have a button only. */
function goesOutOnEnter(box: HTMLElement): boolean {
  const surface = composer(box, new URL(box.ownerDocument.location.href))?.surface
  return surface === 'comment' || surface === 'reply' || surface === 'dm'
}

const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  owns: (url) => /^(www|web|m)\.facebook\.com$/.test(url.hostname),
  composer,
  isSubmit(path, box) {
    const button = inPath(path, `${POST_BUTTON}, ${COMMENT_BUTTON}, ${SEND_BUTTON}`)
    if (!button || isDisabled(button)) return false
    return closest(button, '[role="dialog"]') === closest(box, '[role="dialog"]')
  },
  isSubmitKey: (event, box) => isPlainEnter(event) && goesOutOnEnter(box),
  settingsLinks: [
    {
      id: 'find-me',
      url: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      purpose: 'friend requests, friend list, look-up by e-mail and phone, search engines',
      confidence: 'high',
    },
    {
      id: 'followers',
      url: 'https://www.facebook.com/settings/?tab=followers_and_public_content',
      purpose: 'who may follow and comment',
      confidence: 'high',
    },
    {
      id: 'tagging',
      url: 'https://www.facebook.com/settings/?tab=profile_and_tagging',
      purpose: 'tagging, timeline review',
      confidence: 'medium',
    },
    {
      id: 'audience',
      url: 'https://www.facebook.com/settings/?tab=posts',
      purpose: 'default audience',
      confidence: 'medium',
    },
    { id: 'check-up', url: 'https://www.facebook.com/privacy/checkup', purpose: 'guided check', confidence: 'low' },
  ],
  replica: 'facebook',
}

export default facebook
