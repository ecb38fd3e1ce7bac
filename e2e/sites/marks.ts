/** Asks the extension what it has marked on a page, as its popup does. */
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
