/**
 * X. Posts and replies are Draft.js boxes, messages a Draft.js box (old) or a textarea (X Chat). The home page's inline
 * box and the modal one can be in the page at once with the same test id, so the box in focus decides, never a query.
 * Low confidence: long articles (generic rules) and the profile's text.
 */
import { genericComposer, genericSubmit } from './generic'
import { by } from './kit/account'
import { textBefore } from './kit/answered'
import { addressOf, closest } from './kit/dom'
import { isModEnter, isPlainEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG, presses } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const POST_BOX = '[data-testid^="tweetTextarea_"]'
const MESSAGE_BOX = '[data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]'
const BIO_BOX = 'textarea[name="description"]'
const POST_BUTTON = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'
const SEND_BUTTON = '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]'
const ACCOUNT = '[data-testid="SideNav_AccountSwitcher_Button"]'
const SEARCHES = '[data-testid="SearchBox_Search_Input"], [data-testid="searchPeople"]'
const POST_TEXT = 'article [data-testid="tweetText"]'
const ARTICLE_PATH = /^\/compose\/articles?(\/|$)/

/** The `@handle` in the account switcher; the display name before it may hold anything. */
function handleIn(page: Document): string | undefined {
  return /@(\w{1,15})\b(?!.*@\w)/s.exec(page.querySelector(ACCOUNT)?.textContent ?? '')?.[1]
}

/** A modal shows the post it answers; inline boxes on a status page answer that status. */
function isReply(box: HTMLElement, url: URL): boolean {
  if (url.searchParams.has('in_reply_to')) return true
  const dialog = closest(box, DIALOG)
  if (dialog) return dialog.querySelector('article[data-testid="tweet"]') !== null
  return /\/status\/\d+/.test(url.pathname)
}

function composer(box: HTMLElement, url: URL): Composer | null {
  const account = by(handleIn(box.ownerDocument))
  if (closest(box, MESSAGE_BOX)) return { surface: 'dm', audience: 'direct', ...account }
  if (closest(box, POST_BOX)) return { surface: isReply(box, url) ? 'reply' : 'post', audience: 'public', ...account }
  if (box.matches(BIO_BOX) && url.pathname.startsWith('/settings/profile')) {
    return { surface: 'bio', audience: 'public', ...account }
  }
  if (!ARTICLE_PATH.test(url.pathname)) return null
  return genericComposer(box, url) && { surface: 'post', audience: 'public', ...account }
}

const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  owns: (url) => /^((www|mobile)\.)?(x|twitter)\.com$/.test(url.hostname),
  composer,
  isSubmit(path, box) {
    if (closest(box, MESSAGE_BOX)) return presses(path, box, SEND_BUTTON)
    return closest(box, POST_BOX) ? presses(path, box, POST_BUTTON) : genericSubmit(path, box)
  },
  isSubmitKey: (event, box) => (closest(box, MESSAGE_BOX) ? isPlainEnter(event, box) : isModEnter(event)),
  repliedTo(box) {
    if (!closest(box, POST_BOX) || !isReply(box, addressOf(box))) return undefined
    return textBefore(box, POST_TEXT, closest(box, DIALOG) ?? box.ownerDocument)
  },
  peopleSearch: (box) => box.matches(SEARCHES),
  requests: (url) => /^\/(follower_requests|messages\/requests)(\/|$)/.test(url.pathname),
  account: handleIn,
  profile: (handle) => `https://x.com/${handle}`,
  replica: 'x',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page('https://x.com/settings/audience_and_tagging', 'high', 'audience', 'tagging'),
    page('https://x.com/settings/contacts', 'high', 'find-me', 'contacts'),
    page('https://x.com/follower_requests', 'medium', 'requests'),
    page('https://x.com/settings/direct_messages', 'low', 'messages'),
    page('https://x.com/settings/privacy_and_safety', 'medium', 'messages'),
    page('https://x.com/settings/location', 'high', 'tracking'),
    page('https://x.com/settings/ads_preferences', 'high', 'tracking'),
    page('https://x.com/settings/off_twitter_activity', 'high', 'tracking'),
    page('https://x.com/settings/data_sharing_with_business_partners', 'high', 'tracking'),
    page('https://x.com/settings/account/login_verification', 'high', 'two-factor'),
    page('https://x.com/settings/profile', 'medium', 'bio-licence', 'bio-crisis', 'policy-link'),
  ],
}

export default x
