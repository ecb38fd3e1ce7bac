import type { Tabs } from 'webextension-polyfill'
import { storedTab } from '../background/stored-tab'
import browser from '../shared/browser'

/** The tab in front, or the one named in the address (`?tab=7`) when the popup is opened as a page of its own. */
async function targetTab(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab')
  if (named !== null) return browser.tabs.get(Number(named)).catch(() => undefined)
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0]
}

/** The tab the popup was opened over, and what its frames reported, as it is stored. */
export type FrontTab = { tab: Promise<Tabs.Tab | undefined>; stored: Promise<unknown> }

export function readFrontTab(): FrontTab {
  const tab = targetTab()
  return { tab, stored: tab.then((found) => (found?.id === undefined ? undefined : storedTab(found.id))) }
}
