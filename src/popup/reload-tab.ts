import browser from '../shared/browser'

/** Loads a tab again, so that this copy of the extension takes it over. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId)
  window.close()
}
