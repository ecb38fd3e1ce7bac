/**
 * What holds on any site, for pages the user switched on by hand and as the ground site files stand on. Surfaces come
 * from the address first, then from ancestors, then from labels (English labels only as a last resort).
 */
import type { Surface } from '../shared/finding'
import type { Audience } from '../shared/messages'
import { closest, inPath, isDisabled, labelOf } from './kit/dom'
import { isOpenField } from './kit/field'
import { isModEnter } from './kit/keys'
import { pressesNamed } from './kit/submit'
import type { Composer, Site } from './site'

const DM_PATH = /\/(messages?|direct|messaging|chat|inbox|dm)(\/|$)|\/channels\/@me|\/message\/compose/i
const REPLY_PATH = /\/(status|p|comments|watch)(\/|$)|\/feed\/update\//i
const BIO_PATH = /\/(settings\/profile|edit-profile|profile\/edit|accounts\/edit)/i
const COMMENT_PARENT = 'article, [role="article"], [role="listitem"], li'
const SUBMIT = 'button[type="submit"], input[type="submit"], button:not([type])'

/** The surface of a box by what all sites share. */
export function genericSurface(box: HTMLElement, url: URL): Surface {
  if (DM_PATH.test(url.pathname)) return 'dm'
  if (/reviews?\/reply/i.test(url.pathname)) return 'review-reply'
  if (BIO_PATH.test(url.pathname)) return 'bio'
  const label = labelOf(box)
  if (/\breply\b/i.test(label)) return 'reply'
  if (/\b(comment|answer)\b/i.test(label)) return 'comment'
  if (REPLY_PATH.test(url.pathname)) return 'reply'
  return closest(box, COMMENT_PARENT) ? 'comment' : 'post'
}

/** Direct messages are read by one person or a few; anything else is unknown until a site file knows better. */
export function genericAudience(surface: Surface): Audience {
  return surface === 'dm' ? 'direct' : 'unknown'
}

/** A textarea or rich editor that is neither private nor a search box. Single-line inputs are never taken. */
export function genericComposer(box: HTMLElement, url: URL): Composer | null {
  if (box instanceof HTMLInputElement || !isOpenField(box)) return null
  const surface = genericSurface(box, url)
  return { surface, audience: genericAudience(surface) }
}

/** The submit button of the form the box is in, or the nearest button whose word says that it posts. */
export function genericSubmit(path: readonly EventTarget[], box: HTMLElement): boolean {
  const form = closest(box, 'form')
  const button = inPath(path, SUBMIT)
  if (button && form && button.closest('form') === form) return !isDisabled(button)
  return pressesNamed(path, box)
}

const generic: Site = {
  id: 'generic',
  name: 'This site',
  matches: [],
  owns: () => true,
  composer: genericComposer,
  isSubmit: genericSubmit,
  isSubmitKey: isModEnter,
  replica: '',
}

export default generic
