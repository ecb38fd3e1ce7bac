/**
 * WhatsApp on the web: private conversations, so it is off until switched on. The message box is Lexical in the footer
 * of the open chat; the search box is another one elsewhere. A chat of two and a group look alike: both are messages.
 * Low confidence: captions of pictures and status texts, which are left alone.
 */
import { textBefore } from './kit/answered'
import { closest, inPath, isDisabled } from './kit/dom'
import { isOpenField } from './kit/field'
import { isPlainEnter } from './kit/keys'
import type { Composer, Site, SiteSettings } from './site'

const BOX = '#main footer [contenteditable="true"][data-lexical-editor="true"]'
const THEIR_MESSAGE = '#main .message-in .copyable-text'
const SEND_ICON = '[data-icon="wds-ic-send-filled"], [data-icon="send"]'

function composer(box: HTMLElement): Composer | null {
  return closest(box, BOX) && isOpenField(box) ? { surface: 'dm', audience: 'direct' } : null
}

const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['https://web.whatsapp.com/*'],
  onByDefault: false,
  owns: (url) => url.hostname === 'web.whatsapp.com',
  composer,
  isSubmit(path, box) {
    const button = inPath(path, 'button, [role="button"]')
    if (!button?.querySelector(SEND_ICON) || isDisabled(button)) return false
    return closest(button, 'footer') === closest(box, 'footer')
  },
  isSubmitKey: (event, box) => isPlainEnter(event, box),
  repliedTo: (box) => (composer(box) ? textBefore(box, THEIR_MESSAGE, box.ownerDocument) : undefined),
  replica: 'whatsapp',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [],
  lookIn: {
    audience: 'Settings › Privacy › Last seen, profile photo, about',
    tagging: 'Settings › Privacy › Groups',
    contacts: 'Your phone’s settings › WhatsApp › Contacts',
    'two-factor': 'Settings › Account › Two-step verification',
  },
  without: ['past-posts', 'policy-link'],
}

export default whatsapp
