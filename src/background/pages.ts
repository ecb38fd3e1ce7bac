/** The worker's talk with the pages' content scripts: the shortcut, and asking frames whether they are still there. */
import browser from 'webextension-polyfill'
import { sendToPage } from './send-to-page'
import { forgetFrames, readTab } from './tabs'

/** Passes the shortcut on to the tab in front. A page without a content script has nothing to go to. */
export async function nextMark(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return
  await sendToPage(tab.id, 'next-mark', {}).catch(() => undefined)
}

/**
 * Drops what frames reported that are no longer there. Called when a tab has finished loading: a site that only
 * changes its address keeps its frames, and they answer; a new page has none of the old ones.
 */
export async function dropGoneFrames(tabId: number): Promise<void> {
  const frameIds = Object.keys(await readTab(tabId))
  const gone = await Promise.all(
    frameIds.map(async (id) => {
      const marks = await sendToPage(tabId, 'list-marks', {}, Number(id)).catch(() => undefined)
      return marks === undefined ? [id] : []
    }),
  )
  await forgetFrames(tabId, gone.flat())
}
