/**
 * Mastodon: its own web client, Elk and Phanpy, told apart by their markup, so that this file serves any instance. The
 * match patterns name well-known ones. Low confidence: Elk's visibility (only an icon shows it).
 */
import { closest } from './kit/dom'
import { isOpenField, isSearchField } from './kit/field'
import { isModEnter } from './kit/keys'
import { clientOf } from './kit/mastodon-clients'
import { presses } from './kit/submit'
import type { Composer, Site } from './site'

const HOSTS = ['mastodon.social', 'mastodon.online', 'mas.to', 'hachyderm.io', 'elk.zone', 'phanpy.social']
/** The one input that is published as text: the content warning. */
const CONTENT_WARNING = '#cw-spoiler-input'
const SEARCH = '.search__input'

function composer(box: HTMLElement, url: URL): Composer | null {
  if (box.matches(SEARCH) || !isOpenField(box)) return null
  if (box instanceof HTMLInputElement && !box.matches(CONTENT_WARNING)) return null
  const found = clientOf(box)
  if (found) return found.client.composer(box, found.frame, url)
  const isProfile = box instanceof HTMLTextAreaElement && url.pathname.startsWith('/settings/profile')
  return isProfile ? { surface: 'bio', audience: 'public' } : null
}

const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: HOSTS.map((host) => `https://${host}/*`),
  owns: (url) => HOSTS.includes(url.hostname),
  composer,
  isSubmit(path, box) {
    const found = clientOf(box)
    return presses(path, box, found?.client.submit ?? 'button[type="submit"]')
  },
  isSubmitKey: (event, box) => clientOf(box) !== undefined && isModEnter(event),
  peopleSearch: (box, url) =>
    closest(box, SEARCH) !== null || (isSearchField(box) && /\/search$/.test(url.hash || url.pathname)),
  requests: (url) => /^\/follow_requests(\/|$)/.test(url.pathname),
  settingsLinks: [
    {
      id: 'privacy',
      url: 'https://mastodon.social/settings/privacy',
      purpose: 'being found and indexed, follower approval',
      confidence: 'high',
    },
    { id: 'profile', url: 'https://mastodon.social/settings/profile', purpose: 'public profile', confidence: 'high' },
    {
      id: 'defaults',
      url: 'https://mastodon.social/settings/preferences/other',
      purpose: 'default visibility of posts',
      confidence: 'high',
    },
    {
      id: 'relationships',
      url: 'https://mastodon.social/relationships',
      purpose: 'who follows you',
      confidence: 'high',
    },
  ],
  replica: 'mastodon',
}

export default mastodon
