/**
 * Threads. New posts and replies open a dialog with one Lexical box per post of the thread; the post that is answered
 * stands in the same dialog. Medium confidence: the address of follow and message requests. Low: messages (by address
 * only), the search (generic rules). The button is known by its English text.
 */
import { by, nameInLink, profileLink } from './kit/account'
import { textBefore } from './kit/answered'
import { addressOf, closest } from './kit/dom'
import { isOpenField, isSiteSearch } from './kit/field'
import { isModEnter, isPlainEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG, pressesNamed } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const BOX = '[role="textbox"][contenteditable="true"]'
const POST = '[data-pressable-container]'

function answeredPost(box: HTMLElement): string | undefined {
  return textBefore(box, POST, closest(box, DIALOG) ?? box.ownerDocument)
}

function isReply(box: HTMLElement, url: URL): boolean {
  return closest(box, DIALOG) ? answeredPost(box) !== undefined : /\/post\//.test(url.pathname)
}

const isMessage = (url: URL): boolean => /^\/messages(\/|$)/.test(url.pathname)

function handleIn(page: Document): string | undefined {
  return nameInLink(profileLink(page), /^\/@([\w.]+)\/?$/)
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (!(box.matches(BOX) || box instanceof HTMLTextAreaElement) || !isOpenField(box)) return null
  const account = by(handleIn(box.ownerDocument))
  if (isMessage(url)) return { surface: 'dm', audience: 'direct', ...account }
  if (!box.matches(BOX)) return null
  return { surface: isReply(box, url) ? 'reply' : 'post', audience: 'public', ...account }
}

const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  owns: (url) => /^(www\.)?threads\.(com|net)$/.test(url.hostname),
  composer,
  isSubmit: (path, box) => pressesNamed(path, box),
  isSubmitKey: (event, box) => (isMessage(addressOf(box)) ? isPlainEnter(event, box) : isModEnter(event)),
  repliedTo(box) {
    const url = addressOf(box)
    return !isMessage(url) && isReply(box, url) ? answeredPost(box) : undefined
  },
  peopleSearch: isSiteSearch,
  requests: (url) => /^\/(activity|messages)\/requests(\/|$)/.test(url.pathname),
  account: handleIn,
  profile: (handle) => `https://www.threads.com/@${handle}`,
  replica: 'threads',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [page('https://www.threads.com/settings/privacy', 'high', 'audience', 'tagging')],
  lookIn: {
    requests: 'Activity › Follow requests',
    'two-factor': 'Accounts Center › Password and security',
    messages: 'Settings › Privacy',
  },
}

export default threads
