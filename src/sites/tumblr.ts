/**
 * Tumblr. Posts and reblogs are written in a Gutenberg editor, where every block is a box of its own. Medium
 * confidence. Low: replies, asks and messages (generic rules). The blog that posts is not marked well enough to read. The
 * replica has bare contenteditables with the same marks: the editor's package alone (@wordpress/block-editor 18) installs
 * 250 others, 437 MB.
 */
import { genericComposer, genericSubmit } from './generic'
import { cardText } from './kit/answered'
import { addressOf, closest, labelOf } from './kit/dom'
import { isOpenField, isSiteSearch } from './kit/field'
import { isModEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const BLOCK = '.block-editor-rich-text__editable'
const POST_PATH = /^\/(new|reblog|edit)\//

/** A block, or the tags below them, which are published with the post. */
function isInPost(box: HTMLElement, url: URL): boolean {
  if (closest(box, BLOCK) || /^block:/i.test(labelOf(box))) return true
  const dialog = closest(box, DIALOG)
  return box instanceof HTMLTextAreaElement && POST_PATH.test(url.pathname) && dialog?.querySelector(BLOCK) != null
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  return isInPost(box, url) ? { surface: 'post', audience: 'public' } : genericComposer(box, url)
}

const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  owns: (url) => /^(www\.)?tumblr\.com$/.test(url.hostname),
  composer,
  isSubmit: genericSubmit,
  isSubmitKey: isModEnter,
  repliedTo: (box) => (isInPost(box, addressOf(box)) ? undefined : cardText(box)),
  peopleSearch: isSiteSearch,
  profile: (handle) => `https://www.tumblr.com/${handle}`,
  replica: 'tumblr',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [page('https://www.tumblr.com/settings/privacy', 'medium', 'audience', 'search-engines', 'tracking')],
  lookIn: {
    messages: 'Blog settings › Messaging',
    'two-factor': 'Settings › Account › Two-factor authentication',
  },
}

export default tumblr
