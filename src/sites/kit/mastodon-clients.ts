/**
 * The three clients that people write to Mastodon with, told apart by their markup, on any host. A direct message is an
 * ordinary post with another visibility, so the audience decides the surface. Accounts read `name@server`, since the
 * same name on two servers is two accounts.
 */
import type { Audience } from '../../shared/messages'
import type { Composer } from '../site'
import { by, nameInLink } from './account'
import { textBefore } from './answered'
import { closest, textOf } from './dom'
import { DIALOG, nearest } from './submit'

export type Client = {
  /** The frame that one compose box stands in. */
  frame: string
  /** The control that posts, inside the frame. */
  submit: string
  composer(box: HTMLElement, frame: Element, url: URL): Composer
  /** The text that the box answers. */
  repliedTo(box: HTMLElement, frame: Element): string | undefined
}

function inAudience(audience: Audience, isReply: boolean, handle?: string): Composer {
  const surface = audience === 'direct' ? 'dm' : isReply ? 'reply' : 'post'
  return { surface, audience, ...by(handle) }
}

/** The visibility's text; other languages than English stay unknown. */
function audienceNamed(text: string): Audience {
  if (/private mention|direct|mentioned people/i.test(text)) return 'direct'
  if (/followers/i.test(text)) return 'friends'
  return /public|unlisted/i.test(text) ? 'public' : 'unknown'
}

/** The web client that Mastodon comes with: a textarea, and the content warning above it. */
const official: Client = {
  frame: 'form.compose-form',
  submit: 'button[type="submit"]',
  composer(_box, form, url) {
    const visibility = textOf(form.querySelector('.compose-form__dropdowns .dropdown-button')) ?? ''
    const name = /@([\w.-]+(?:@[\w.-]+)?)/.exec(textOf(form.querySelector('.navigation-bar')) ?? '')?.[1]
    const handle = name && (name.includes('@') ? name : `${name}@${url.hostname}`)
    return inAudience(audienceNamed(visibility), form.querySelector('.reply-indicator') !== null, handle)
  },
  repliedTo: (_box, form) => textOf(form.querySelector('.reply-indicator__content')),
}

/** Elk: TipTap; addresses hold the server, `/mastodon.social/@sam`. Only an English button tells a reply in a modal. */
const elk: Client = {
  frame: '[aria-roledescription="publish-widget"]',
  submit: 'button.publish-button',
  composer(box, widget, url) {
    const link = widget.querySelector('a[href*="/@"]')
    const name = nameInLink(link, /\/@([^/?#]+)/)
    const server = nameInLink(link, /\/([^/]+)\/@/)
    const handle = name && (server && !name.includes('@') ? `${name}@${server}` : name)
    const publishes = nearest(box, elk.submit).map((button) => textOf(button))
    const isReply = publishes.some((text) => /^reply/i.test(text ?? '')) || /\/@[^/]+\/\d+/.test(url.pathname)
    return inAudience('unknown', isReply, handle)
  },
  // On a post's page its box stands below it; the modal names people only.
  repliedTo: (box, widget) =>
    closest(widget, DIALOG) ? undefined : textBefore(box, '.status-body .content-rich', box.ownerDocument),
}

/**
 * Phanpy: a textarea over a mirror; the visibility's values are the protocol's own words. The account stands in
 * localStorage, beside its access token: that is not read, so the account stays unknown.
 */
const phanpy: Client = {
  frame: '#compose-container',
  submit: 'button[type="submit"]',
  composer(box, container) {
    const visibility = container.querySelector<HTMLSelectElement>('select[name="visibility"]')?.value ?? ''
    const audience = visibility === 'private' ? 'friends' : audienceNamed(visibility)
    const isReply = nearest(box, phanpy.submit).some((button) => /^reply/i.test(textOf(button) ?? ''))
    return inAudience(audience, isReply)
  },
  repliedTo: (_box, container) => textOf(container.querySelector('.status-preview .content')),
}

const CLIENTS: readonly Client[] = [official, elk, phanpy]

/**
 * The marks of the three at any host: the root and the generator of the web client (also of its forks), Elk's compose
 * widget, Phanpy's box. Elk's and Phanpy's pages say nothing of themselves before the compose box is there.
 */
const MARKS = [
  '#mastodon',
  'meta[name="generator" i][content^="mastodon" i]',
  elk.frame,
  `${phanpy.frame} textarea[name="status"]`,
].join(', ')

/** Whether a page is one of the three. */
export const isClientPage = (page: Document): boolean => page.querySelector(MARKS) !== null

/** The client whose compose box this is, with its frame. */
export function clientOf(box: Element): { client: Client; frame: Element } | undefined {
  for (const client of CLIENTS) {
    const frame = closest(box, client.frame)
    if (frame) return { client, frame }
  }
  return undefined
}
