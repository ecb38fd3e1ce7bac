import { useEffect, useState } from 'preact/hooks'
import browser, { type Tabs } from 'webextension-polyfill'
import { readTab, summarise, tabKey } from '../background/tabs'
import type { Mark, PAGE_MESSAGES } from '../shared/messages'
import { sendToPage } from '../shared/send'
import { SITES, siteOf } from '../sites'
import type { Site } from '../sites/site'

/** What the popup knows of the tab it was opened over. */
export type TabView =
  | { kind: 'loading' }
  /** Not one of our sites. */
  | { kind: 'elsewhere' }
  /** One of our sites, but no compose box has said yet which. */
  | { kind: 'waiting'; tabId: number }
  /** One of our sites, but its page is older than this copy of the extension. */
  | { kind: 'stale'; tabId: number; site: Site }
  /** `marks` is undefined while no compose box was seen. */
  | { kind: 'here'; tabId: number; site: Site; handle?: string; marks?: Mark[] }

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

async function look(): Promise<TabView> {
  const tab = await targetTab()
  if (tab?.id === undefined) return { kind: 'elsewhere' }
  const tabId = tab.id
  const [reported, listening] = await Promise.all([readTab(tabId).then(summarise), isListening(tabId)])
  // The address is given after a click on the toolbar; what a frame reported says it as well.
  const site = (tab.url && siteOf(new URL(tab.url))) || SITES.find(({ id }) => id === reported.site)
  if (!site) return listening ? { kind: 'waiting', tabId } : { kind: 'elsewhere' }
  if (!listening) return { kind: 'stale', tabId, site }
  const marks = await sendToPage(tabId, 'list-marks', {}).catch(() => undefined)
  return {
    kind: 'here',
    tabId,
    site,
    ...(reported.handle === undefined ? {} : { handle: reported.handle }),
    ...(marks === undefined ? {} : { marks }),
  }
}

/** The tab, read at once and again whenever one of its frames reports. */
export function useTab(): TabView {
  const [view, setView] = useState<TabView>({ kind: 'loading' })
  useEffect(() => {
    let current: TabView = { kind: 'loading' }
    const refresh = async () => {
      current = await look()
      setView(current)
    }
    const onChanged = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && 'tabId' in current && tabKey(current.tabId) in changes) void refresh()
    }
    void refresh()
    browser.storage.onChanged.addListener(onChanged)
    return () => browser.storage.onChanged.removeListener(onChanged)
  }, [])
  return view
}
