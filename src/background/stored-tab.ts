/** What the frames of a tab reported, as it is stored: tabs.ts reads it through its schema. */
import browser from '../shared/browser'

/** Key of one tab in storage.session: one entry a tab, so that two tabs never overwrite each other. */
export const tabKey = (tabId: number) => `tab:${tabId}`

export async function storedTab(tabId: number): Promise<unknown> {
  return (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)]
}
