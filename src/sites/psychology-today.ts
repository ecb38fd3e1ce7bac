/**
 * Psychology Today: the pages where therapists keep their listing. Low confidence throughout: no capture of its forms is
 * known, so the generic rules find box and button, and the address tells messages and blog posts from the listing.
 */
import type { Surface } from '../shared/finding'
import { genericComposer, genericSubmit } from './generic'
import { isModEnter } from './kit/keys'
import { page } from './kit/settings'
import type { Composer, Site, SiteSettings } from './site'

function surfaceOf({ pathname }: URL): Surface {
  if (/message|inbox|email|inquir/i.test(pathname)) return 'dm'
  return /blog|article|post/i.test(pathname) ? 'post' : 'bio'
}

function composer(box: HTMLElement, url: URL): Composer | null {
  if (!genericComposer(box, url)) return null
  const surface = surfaceOf(url)
  return { surface, audience: surface === 'dm' ? 'direct' : 'public' }
}

const psychologyToday: Site = {
  id: 'psychology-today',
  name: 'Psychology Today',
  matches: ['https://member.psychologytoday.com/*'],
  owns: (url) => url.hostname === 'member.psychologytoday.com',
  composer,
  isSubmit: genericSubmit,
  isSubmitKey: isModEnter,
  replica: 'psychology-today',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page(
      'https://member.psychologytoday.com/us/login',
      'medium',
      'bio-licence',
      'bio-crisis',
      'policy-link',
      'messages',
    ),
  ],
  without: ['past-posts'],
}

export default psychologyToday
