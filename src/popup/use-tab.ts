import { useEffect, useState } from 'preact/hooks'
import browser, { type Tabs } from 'webextension-polyfill'
import { readTab, summarise, type TabState, tabKey } from '../background/tabs'
import type { Mark, PAGE_MESSAGES } from '../shared/messages'
import { sendToPage } from '../shared/send'
import { SITES, siteOf } from '../sites'
import type { Site } from '../sites/site'

/** What the popup knows of the tab it was opened over. */
export type TabView =
  /** Nothing but the page itself can say whether it is one of our sites. */
  | { kind: 'asking'; tabId: number }
  /** Not one of our sites. */
  | { kind: 'elsewhere' }
  /** One of our sites, but no compose box has said yet which. */
  | { kind: 'waiting'; tabId: number }
  /** One of our sites, but its page is older than this copy of the extension. */
  | { kind: 'stale'; tabId: number; site: Site }
  /**
   * `marks` is undefined while no compose box was seen; `asking` until the page has answered, which a busy page may
   * take its time for. `posting` when a compose box named the account, not only the page around it.
   */
  | { kind: 'here'; tabId: number; site: Site; handle?: string; posting: boolean; marks?: Mark[]; asking: boolean }

/** The tab in front, or the one named in the address (`?tab=7`) when the popup is opened as a page of its own. */
async function targetTab(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named !== null) return browser.tabs.get(Number(named)).catch(() => undefined)
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]
}

/** Is a content script of this very copy there? A page that was open during an update has none that answers. */
async function isListening(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, {
      framekeeper: 'list-marks' satisfies keyof typeof PAGE_MESSAGES,
      payload: {},
    })
    return true
  } catch {
    return false
  }
}

/** A tab at first sight. */
export type Glance = { view: TabView; tabId?: number; site?: Site; reported?: TabState }

/** What is known without asking the page, so that the popup can paint at once. */
export async function glance(): Promise<Glance> {
  const tab = await targetTab()
  if (tab?.id === undefined) return { view: { kind: 'elsewhere' } }
  const tabId = tab.id
  const reported = summarise(await readTab(tabId))
  // The address is given after a click on the toolbar; what a frame reported says it as well.
  const site = (tab.url && siteOf(new URL(tab.url))) || SITES.find(({ id }) => id === reported.site)
  if (!site) return { view: { kind: 'asking', tabId }, tabId, reported }
  return { view: { kind: 'here', tabId, site, ...posting(reported), asking: true }, tabId, site, reported }
}

function posting({ handle }: TabState): { handle?: string; posting: boolean } {
  return handle === undefined ? { posting: false } : { handle, posting: true }
}

/** The whole answer, with what the page itself says. */
async function ask(tabId: number, known: Site | undefined, reported: TabState): Promise<TabView> {
  const listening = await isListening(tabId)
  if (!listening) return known ? { kind: 'stale', tabId, site: known } : { kind: 'elsewhere' }
  const [marks, shown] = await Promise.all([
    sendToPage(tabId, 'list-marks', {}).catch(() => undefined),
    sendToPage(tabId, 'who-is-here', {}, 0).catch(() => undefined),
  ])
  const site = known ?? SITES.find(({ id }) => id === shown?.site)
  if (!site) return { kind: 'waiting', tabId }
  const account =
    reported.handle === undefined && shown?.handle !== undefined
      ? { handle: shown.handle, posting: false }
      : posting(reported)
  return { kind: 'here', tabId, site, ...account, ...(marks && { marks }), asking: false }
}

/** The tab: what was known at first sight, then what its page answers, and again whenever one of its frames reports. */
export function useTab(first: Glance): TabView {
  const [view, setView] = useState(first.view)
  useEffect(() => {
    const { tabId } = first
    const refresh = async (seen: Glance) => {
      if (seen.tabId !== undefined && seen.reported) setView(await ask(seen.tabId, seen.site, seen.reported))
    }
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && tabId !== undefined && tabKey(tabId) in changes) void glance().then(refresh)
    }
    void refresh(first)
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [])
  return view
}
