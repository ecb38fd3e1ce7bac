/**
 * Discord on the web: private conversations, so it is off until switched on. Messages are Slate boxes; the address tells
 * a conversation of two or a few from a channel. There is no send button by default, and no page tells the account.
 */
import { closest } from './kit/dom'
import { isOpenField } from './kit/field'
import { isPlainEnter } from './kit/keys'
import { pressesNamed } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const BOX = '[role="textbox"][data-slate-editor="true"]'

function composer(box: HTMLElement, url: URL): Composer | null {
  if (!closest(box, BOX) || !isOpenField(box)) return null
  if (url.pathname.startsWith('/channels/@me')) return { surface: 'dm', audience: 'direct' }
  return { surface: 'group', audience: 'group' }
}

const discord: Site = {
  id: 'discord',
  name: 'Discord',
  matches: ['https://discord.com/*'],
  onByDefault: false,
  owns: (url) => url.hostname === 'discord.com',
  composer,
  isSubmit: (path, box) => pressesNamed(path, box, /^send\b/i),
  isSubmitKey: (event, box) => isPlainEnter(event, box),
  replica: 'discord',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [],
  lookIn: {
    'find-me': 'User Settings › Find your friends',
    contacts: 'User Settings › Find your friends',
    messages: 'User Settings › Privacy & Safety',
    requests: 'User Settings › Friend Requests',
    'two-factor': 'User Settings › My Account',
  },
}

export default discord
