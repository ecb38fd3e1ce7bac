/** Opening the popup, and reading from it when it stood. All times are in milliseconds since it began to load. */
import { found, press, type RealPopup, speakTo } from '../../e2e/support/toolbar'
import type { World } from './world'

const POPUP = 'src/popup/index.html'
/** The least a page of the extension takes here and now: plain text, no code of ours. */
const PLAIN = 'manifest.json'

/** Whoever speaks to a page that loads takes its time: it is left alone for so long. */
const ALONE_MS = 500

/** The first paint with content of the popup as the button in the toolbar opens it. */
export const pressed = (world: World) => paintOf(world, POPUP)

/** The same of a popup that holds plain text: made, sized and shown by the browser in the same way. */
export const pressedPlain = (world: World) => paintOf(world, PLAIN)

async function paintOf({ browser: { context, id }, worker, page }: World, path: string): Promise<number> {
  await worker.evaluate((popup) => chrome.action.setPopup({ popup }), path)
  const cdp = await press(context, id, page)
  await page.waitForTimeout(ALONE_MS)
  const popup = await speakTo(cdp, `chrome-extension://${id}/${path}`)
  const at = await paint(popup)
  await popup.close()
  return at
}

async function paint(popup: RealPopup): Promise<number> {
  const painted = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`
  return found(() => popup.evaluate<number | undefined>(painted))
}

export type TabTimes = { grid: number; marks: number }

/** The popup as a page in a tab, where a watcher can run before it: when its parts are in the page, painted or not. */
export async function asTab({ browser: { context, id }, tabId }: World): Promise<TabTimes> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 360, height: 600 })
  await page.addInitScript(watch)
  await page.goto(`chrome-extension://${id}/${POPUP}?tab=${tabId}`)
  await page.waitForFunction(() => performance.getEntriesByName('marks').length > 0)
  const [grid, marks] = await page.evaluate(() =>
    ['grid', 'marks'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  )
  await page.close()
  return { grid: grid ?? Number.NaN, marks: marks ?? Number.NaN }
}

function watch(): void {
  const wanted = new Map([
    ['grid', 'table'],
    ['marks', '.marks__item'],
  ])
  new MutationObserver((_, observer) => {
    for (const [name, selector] of wanted) {
      if (document.querySelector(selector) === null) continue
      performance.mark(name)
      wanted.delete(name)
    }
    if (wanted.size === 0) observer.disconnect()
  }).observe(document, { childList: true, subtree: true })
}
