/**
 * Mastodon: its own web client, Elk and Phanpy, told apart by their markup, so that this file serves any instance. The
 * match patterns name well-known ones; any other is switched on by hand (own.ts). Low confidence: Elk's visibility (only
 * an icon shows it) and its search (known by its English placeholder).
 */
import { closest } from './kit/dom'
import { isOpenField, isSiteSearch } from './kit/field'
import { isModEnter } from './kit/keys'
import { clientOf, isClientPage } from './kit/mastodon-clients'
import { shownOrLater } from './kit/requests'
import { page } from './kit/settings'
import { presses } from './kit/submit'
import type { Composer, Site, SiteSettings } from './site'

const HOSTS = ['mastodon.social', 'mastodon.online', 'mas.to', 'hachyderm.io', 'elk.zone', 'phanpy.social']
/** The one input that is published as text: the content warning. */
const CONTENT_WARNING = '#cw-spoiler-input'
const SEARCH = '.search__input'
/** The web client's page, and Elk's filter of its notifications. */
const REQUESTS = /^\/(follow_requests|notifications\/follow_request)(\/|$)/
/** Phanpy shows requests above its other notifications, where there are any. */
const LIST = /^#\/notifications(\?|$)/

/** `sam@hachyderm.io` -> `hachyderm.io`. */
function serverOf(handle: string): string {
  return handle.split('@')[1] ?? 'mastodon.social'
}

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
  runs: isClientPage,
  composer,
  isSubmit(path, box) {
    const found = clientOf(box)
    return presses(path, box, found?.client.submit ?? 'button[type="submit"]')
  },
  isSubmitKey: (event, box) => clientOf(box) !== undefined && isModEnter(event),
  repliedTo(box) {
    const found = clientOf(box)
    return found?.client.repliedTo(box, found.frame)
  },
  peopleSearch: (box) => closest(box, SEARCH) !== null || isSiteSearch(box),
  requests: (url, page) =>
    REQUESTS.test(url.pathname) || (LIST.test(url.hash) && shownOrLater(page, '.follow-request-buttons')),
  profile: (handle) => `https://${serverOf(handle)}/@${handle.split('@')[0]}`,
  replica: 'mastodon',
}

/** Where its settings are, for the checklist of an account. */
export const settings: SiteSettings = {
  links: [
    page('https://mastodon.social/settings/privacy', 'high', 'audience', 'find-me', 'friend-list', 'search-engines'),
    page('https://mastodon.social/relationships', 'high', 'requests'),
    page('https://mastodon.social/follow_requests', 'high', 'requests'),
    page('https://mastodon.social/settings/preferences/other', 'high', 'audience'),
    page('https://mastodon.social/settings/profile', 'high', 'bio-licence', 'bio-crisis', 'policy-link'),
    page('https://mastodon.social/settings/two_factor_authentication_methods', 'medium', 'two-factor'),
  ],
  lookIn: {
    messages: 'Notifications › Notification settings',
  },
  onServer: (url, handle) => url.replace('mastodon.social', serverOf(handle)),
}

export default mastodon
