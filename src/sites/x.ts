/**
 * X. Posts and replies are Draft.js boxes, messages a Draft.js box (old) or a textarea (X Chat). The home page's inline
 * box and the modal one can be in the page at once with the same test id, so the box in focus decides, never a query.
 */
import { closest, inPath, isDisabled, isModEnter, isPlainEnter } from './kit/dom'
import type { Composer, Site } from './site'

const POST_BOX = '[data-testid^="tweetTextarea_"]'
const MESSAGE_BOX = '[data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]'
const BIO_BOX = 'textarea[name="description"]'
const POST_BUTTON = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'
const SEND_BUTTON = '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]'
const ACCOUNT = '[data-testid="SideNav_AccountSwitcher_Button"]'

/** The `@handle` in the account switcher; the display name before it may hold anything. */
function handleIn(page: Document): string | undefined {
  return /@(\w{1,15})\b(?!.*@\w)/s.exec(page.querySelector(ACCOUNT)?.textContent ?? '')?.[1]
}

/** A modal shows the post it answers; inline boxes on a status page answer that status. */
function isReply(box: HTMLElement, url: URL): boolean {
  if (url.searchParams.has('in_reply_to')) return true
  const dialog = closest(box, '[role="dialog"]')
  if (dialog) return dialog.querySelector('article[data-testid="tweet"]') !== null
  return /\/status\/\d+/.test(url.pathname)
}

function composer(box: HTMLElement, url: URL): Composer | null {
  const handle = handleIn(box.ownerDocument)
  const account = handle === undefined ? {} : { handle }
  if (closest(box, MESSAGE_BOX)) return { surface: 'dm', audience: 'direct', ...account }
  if (closest(box, POST_BOX)) return { surface: isReply(box, url) ? 'reply' : 'post', audience: 'public', ...account }
  if (box.matches(BIO_BOX) && url.pathname.startsWith('/settings/profile')) {
    return { surface: 'bio', audience: 'public', ...account }
  }
  return null
}

const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  owns: (url) => /^((www|mobile)\.)?(x|twitter)\.com$/.test(url.hostname),
  composer,
  isSubmit(path, box) {
    const button = inPath(path, closest(box, MESSAGE_BOX) ? SEND_BUTTON : POST_BUTTON)
    if (!button || isDisabled(button)) return false
    // An inline box is not posted by the modal's button, nor the other way round.
    return closest(button, '[role="dialog"]') === closest(box, '[role="dialog"]')
  },
  isSubmitKey: (event, box) => (closest(box, MESSAGE_BOX) ? isPlainEnter(event) : isModEnter(event)),
  settingsLinks: [
    {
      id: 'audience',
      url: 'https://x.com/settings/audience_and_tagging',
      purpose: 'protected posts, photo tagging',
      confidence: 'high',
    },
    {
      id: 'contacts',
      url: 'https://x.com/settings/contacts',
      purpose: 'look-up by e-mail and phone, synced contacts',
      confidence: 'high',
    },
    { id: 'messages', url: 'https://x.com/settings/direct_messages', purpose: 'message requests', confidence: 'low' },
    { id: 'tracking', url: 'https://x.com/settings/ads_preferences', purpose: 'ads and tracking', confidence: 'high' },
  ],
  replica: 'x',
}

export default x
