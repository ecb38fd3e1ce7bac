/** Asks the extension what it has marked on a page, and to show it, as its popup does. */
import type { Page, Worker } from 'playwright'
import type { Mark } from '../../src/shared/messages'

/** The marks of the page, empty while there are none or no box is looked after. */
export async function marksOf(page: Page, worker: Worker): Promise<Mark[]> {
  await page.bringToFront()
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const message = { framekeeper: 'list-marks', payload: {} }
    const answer = await chrome.tabs.sendMessage(tab!.id!, message).catch(() => undefined)
    return (answer?.value ?? []) as Mark[]
  })
}

/** Opens the card of a mark, as a press on it in the popup does. `index` is its place in the list. */
export async function showMark(page: Page, worker: Worker, index: number): Promise<void> {
  await page.bringToFront()
  await worker.evaluate(async (index) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    await chrome.tabs.sendMessage(tab!.id!, { framekeeper: 'show-mark', payload: { index } })
  }, index)
}
