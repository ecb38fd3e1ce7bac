/**
 * Bluesky. Posts and replies are TipTap boxes in an overlay that is no native dialog, several in a thread; a message is
 * a transparent textarea over an inert mirror. Only the publish button tells a reply (English), and nothing names the
 * account. Other textareas (profile) follow the generic rules.
 */
import { genericComposer, genericSubmit } from './generic'
import { textBefore } from './kit/answered'
import { addressOf, closest, labelOf } from './kit/dom'
import { isOpenField, isSiteSearch } from './kit/field'
import { isModEnter, isPlainEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG, nearest, presses, pressesNamed } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const POST_BOX = '.ProseMirror[role="textbox"]'
const PUBLISH = '[data-testid="composerPublishBtn"]'

const isMessage = (url: URL): boolean => url.pathname.startsWith('/messages')
const isReply = (box: HTMLElement): boolean => nearest(box, PUBLISH).some((button) => /\brepl/i.test(labelOf(button)))

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  if (box.matches(POST_BOX)) return { surface: isReply(box) ? 'reply' : 'post', audience: 'public' }
  if (isMessage(url)) return { surface: 'dm', audience: 'direct' }
  return box instanceof HTMLTextAreaElement && closest(box, DIALOG) ? genericComposer(box, url) : null
}

const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  owns: (url) => url.hostname === 'bsky.app',
  composer,
  isSubmit(path, box) {
    if (box.matches(POST_BOX)) return presses(path, box, PUBLISH)
    return isMessage(addressOf(box)) ? pressesNamed(path, box, /^send\b/i) : genericSubmit(path, box)
  },
  isSubmitKey: (event, box) =>
    box instanceof HTMLTextAreaElement && isMessage(addressOf(box)) ? isPlainEnter(event, box) : isModEnter(event),
  repliedTo(box) {
    const overlay = closest(box, DIALOG)
    if (!overlay || !box.matches(POST_BOX) || !isReply(box)) return undefined
    return textBefore(box, 'article, [role="article"]', overlay)
  },
  peopleSearch: isSiteSearch,
  requests: (url) => url.pathname.startsWith('/messages/inbox'),
  profile: (handle) => `https://bsky.app/profile/${handle}`,
  replica: 'bluesky',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page('https://bsky.app/settings/privacy-and-security', 'high', 'audience', 'search-engines', 'two-factor'),
    page('https://bsky.app/settings/find-contacts', 'high', 'find-me', 'contacts'),
    page('https://bsky.app/messages/settings', 'high', 'messages'),
    page('https://bsky.app/moderation/interaction-settings', 'high', 'replies'),
    page('https://bsky.app/settings/privacy-and-security/activity', 'high', 'tracking'),
  ],
  lookIn: {
    requests: 'Your profile › Followers',
  },
}

export default bluesky
