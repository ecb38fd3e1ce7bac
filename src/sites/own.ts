/**
 * Sites that the user switched on by hand ("Use Framekeeper on this site"). Each is known by its host: that is its id
 * and its name. Where a page is run by software that one of our sites knows at any host (Mastodon), that site's file
 * serves it; else the rules that hold everywhere do (generic.ts).
 */
import generic from './generic'
import { SITES, siteOf } from './index'
import type { Site } from './site'

/** `https://forum.example/*` and `*://forum.example/*`, as browsers write one host that they allow. */
const ONE_HOST = /^(?:https|\*):\/\/([^/*:]+)(?::\d+)?\/\*$/

/** No page accepts requests. */
const NONE = () => false

/** The pattern to ask the browser for: one host, encrypted pages only. */
export const patternOf = (host: string) => `https://${host}/*`

/** Hosts that one of our sites names, if only some of their pages. */
const TAKEN = SITES.flatMap(({ matches }) => matches.map((match) => match.split('/')[2] ?? ''))

/** The host a page would be switched on by; `undefined` for our own sites, and for what isn't served encrypted. */
export function ownHostOf(url: URL): string | undefined {
  const { protocol, hostname } = url
  if (protocol !== 'https:' || hostname === '' || siteOf(url) || TAKEN.includes(hostname)) return undefined
  return hostname
}

/** The host that a granted pattern stands for; `undefined` for our own sites, and for patterns of more than one host. */
export function hostOfPattern(pattern: string): string | undefined {
  const host = ONE_HOST.exec(pattern)?.[1]
  return host === undefined ? undefined : ownHostOf(new URL(`https://${host}/`))
}

/** A site of the user's own as popup and options show it, without its page. */
export const plainOwnSite = (host: string): Site => ({ ...generic, id: host, name: host })

/**
 * A site of the user's own, on its page. Which software runs it can't be seen before there is a document, so it is
 * looked for when a box is in focus, and then stands.
 */
export function ownSite(host: string, page: Document): Site {
  let site = plainOwnSite(host)
  let isKnown = false
  const look = () => {
    const found = isKnown ? undefined : SITES.find((one) => one.runs?.(page))
    if (found) {
      isKnown = true
      site = found
    }
    return site
  }
  return {
    get id() {
      return site.id
    },
    get name() {
      return isKnown ? site.name : host
    },
    matches: [],
    replica: '',
    owns: (url) => url.hostname === host,
    composer: (box, url) => look().composer(box, url),
    isSubmit: (path, box) => site.isSubmit(path, box),
    isSubmitKey: (event, box) => site.isSubmitKey(event, box),
    repliedTo: (box) => site.repliedTo?.(box),
    peopleSearch: (box, url) => site.peopleSearch?.(box, url) ?? false,
    requests: (url, document) => (look().requests ?? NONE)(url, document),
    account: (document) => look().account?.(document),
  }
}
