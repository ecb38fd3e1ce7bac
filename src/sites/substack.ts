/**
 * Substack. Notes are a ProseMirror box in a dialog, articles a ProseMirror box with a title in a textarea. Medium
 * confidence. Low: comments and chat (a publication's chat has all its subscribers), and every button (by its word).
 */
import { genericComposer } from './generic'
import { pageHeading } from './kit/answered'
import { addressOf, closest, labelOf } from './kit/dom'
import { isOpenField, isSiteSearch } from './kit/field'
import { isModEnter } from './kit/keys'
import { page } from './kit/settings'
import { DIALOG, pressesNamed } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const EDITOR = '.ProseMirror'
const isArticle = (url: URL): boolean => url.pathname.startsWith('/publish/')

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  if (isArticle(url)) return { surface: 'post', audience: 'public' }
  if (/^\/chat(\/|$)/.test(url.pathname)) return { surface: 'group', audience: 'group' }
  if (closest(box, EDITOR) && closest(box, DIALOG)) return { surface: 'post', audience: 'public' }
  const generic = genericComposer(box, url)
  if (!generic || generic.surface === 'dm' || generic.surface === 'bio') return generic
  return { surface: /\breply\b/i.test(labelOf(box)) ? 'reply' : 'comment', audience: 'public' }
}

const substack: Site = {
  id: 'substack',
  name: 'Substack',
  matches: ['https://substack.com/*', 'https://*.substack.com/*'],
  owns: (url) => /(^|\.)substack\.com$/.test(url.hostname),
  composer,
  isSubmit: (path, box) =>
    pressesNamed(path, box) || (isArticle(addressOf(box)) && pressesNamed(path, box, /^continue$/i)),
  isSubmitKey: isModEnter,
  repliedTo(box) {
    const surface = composer(box, addressOf(box))?.surface
    return surface === 'comment' || surface === 'reply' ? pageHeading(box) : undefined
  },
  peopleSearch: isSiteSearch,
  profile: (handle) => `https://substack.com/@${handle}`,
  replica: 'substack',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [page('https://substack.com/settings', 'low', 'audience', 'messages', 'two-factor')],
}

export default substack
