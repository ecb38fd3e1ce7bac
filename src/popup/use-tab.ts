import { useCallback, useEffect, useState } from 'preact/hooks'
import { readOwnSites } from '../background/own-sites-list'
import { tabKey } from '../background/stored-tab'
import { parseTab, summarise, type TabState } from '../background/tabs'
import { policyAtOnce } from '../managed/policy-store'
import browser from '../shared/browser'
import type { Mark, PAGE_MESSAGES } from '../shared/messages'
import { sendToPage } from '../shared/send'
import { SITES, siteOf } from '../sites'
import { ownHostOf, plainOwnSite } from '../sites/own'
import type { Site } from '../sites/site'
import { afterPaint } from './after-paint'
import { readFrontTab } from './front-tab'

/** What the popup knows of the tab it was opened over. */
export type TabView =
  /** Nothing but the page itself can say whether it is one of our sites. */
  | { kind: 'asking'; tabId: number }
  /** Not one of our sites. */
  | { kind: 'elsewhere' }
  /** Not one of our sites, and none that could become one: its address begins with `http:`. */
  | { kind: 'unencrypted' }
  /** Not one of our sites, but may become one by a press of a button. */
  | { kind: 'offer'; tabId: number; host: string }
  /** One of our sites, but no compose box has said yet which. */
  | { kind: 'waiting'; tabId: number }
  /** One of our sites, but its page is older than this copy of the extension. */
  | { kind: 'stale'; tabId: number; site: Site; own?: string }
  /**
   * `marks` is undefined while no compose box was seen; `asking` until the page has answered, which a busy page may
   * take its time for. `posting` when a compose box named the account, not only the page around it. `own` is the host
   * of a site that the user switched on by hand.
   */
  | {
      kind: 'here'
      tabId: number
      site: Site
      own?: string
      handle?: string
      posting: boolean
      marks?: Mark[]
      asking: boolean
    }

/** Is a content script of this very copy there? A page that was open during an update has none that answers. */
async function isListening(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, {
      framekeeper: 'who-is-here' satisfies keyof typeof PAGE_MESSAGES,
      payload: {},
    })
    return true
  } catch {
    return false
  }
}

/** A tab at first sight. */
export type Glance = { view: TabView; tabId?: number; site?: Site; own?: string; reported?: TabState }

/** What a tab on a site of the user's own goes by. */
const readOwn = () => Promise.all([readOwnSites(), policyAtOnce()])

/** The host of a tab on a site of the user's own, and whether another could become one. */
function ownHost(
  [{ hosts }, { ownSites }]: Awaited<ReturnType<typeof readOwn>>,
  url: URL | undefined,
  reported: TabState,
): { own?: string; offered?: string } {
  if (!ownSites) return {}
  const host = url && ownHostOf(url)
  const own = hosts.find((one) => one === (host ?? reported.site))
  return own === undefined ? (host === undefined ? {} : { offered: host }) : { own }
}

/** What is known without asking the page, so that the popup can paint at once. */
export async function glance(front = readFrontTab()): Promise<Glance> {
  const tab = await front.tab
  if (tab?.id === undefined) return { view: { kind: 'elsewhere' } }
  const tabId = tab.id
  // The address is given after a click on the toolbar; what a frame reported says it as well.
  const url = tab.url ? new URL(tab.url) : undefined
  const named = url && siteOf(url)
  const [frames, owned] = await Promise.all([front.stored, named ? undefined : readOwn()])
  const reported = summarise(parseTab(frames))
  const said = SITES.find(({ id }) => id === reported.site)
  const { own, offered }: ReturnType<typeof ownHost> = owned ? ownHost(owned, url, reported) : {}
  const site = named ?? said ?? (own === undefined ? undefined : plainOwnSite(own))
  if (!site && offered !== undefined) return { view: { kind: 'offer', tabId, host: offered }, tabId }
  if (!site && url?.protocol === 'http:') return { view: { kind: 'unencrypted' }, tabId }
  if (!site) return { view: { kind: 'asking', tabId }, tabId, reported }
  const at = { tabId, site, ...(own !== undefined && { own }) }
  return { view: { kind: 'here', ...at, ...posting(reported), asking: true }, ...at, reported }
}

function posting({ handle }: TabState): { handle?: string; posting: boolean } {
  return handle === undefined ? { posting: false } : { handle, posting: true }
}

/** The whole answer, with what the page itself says. */
async function ask(tabId: number, { site: known, own: host }: Glance, reported: TabState): Promise<TabView> {
  const own = host === undefined ? {} : { own: host }
  const [listening, marks, shown] = await Promise.all([
    isListening(tabId),
    sendToPage(tabId, 'list-marks', {}).catch(() => undefined),
    sendToPage(tabId, 'who-is-here', {}, 0).catch(() => undefined),
  ])
  if (!listening) return known ? { kind: 'stale', tabId, site: known, ...own } : { kind: 'elsewhere' }
  // The page knows best: a host of the user's own may be run by software that one of our sites knows.
  const site = SITES.find(({ id }) => id === shown?.site) ?? known
  if (!site) return { kind: 'waiting', tabId }
  const account =
    reported.handle === undefined && shown?.handle !== undefined
      ? { handle: shown.handle, posting: false }
      : posting(reported)
  return { kind: 'here', tabId, site, ...own, ...account, ...(marks && { marks }), asking: false }
}

/**
 * The tab: what was known at first sight, then what its page answers, and again whenever one of its frames reports, or
 * when asked to.
 */
export function useTab(first: Glance): { view: TabView; refresh: () => Promise<void> } {
  const [view, setView] = useState(first.view)
  const look = useCallback(async (seen: Glance) => {
    if (seen.tabId !== undefined && seen.reported) setView(await ask(seen.tabId, seen, seen.reported))
    else setView(seen.view)
  }, [])
  const refresh = useCallback(async () => look(await glance()), [])
  useEffect(() => {
    const { tabId } = first
    let isFirst = true
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'session' || tabId === undefined || !(tabKey(tabId) in changes)) return
      isFirst = false
      void refresh()
    }
    void afterPaint().then(() => (isFirst ? look(first) : undefined))
    browser.storage.onChanged.addListener(onChanged)
    return () => {
      isFirst = false
      browser.storage.onChanged.removeListener(onChanged)
    }
  }, [])
  return { view, refresh }
}
