/** What a page holds in memory: with a composer in use, and after a hundred came and went. */
import type { CDPSession, Page } from 'playwright'
import type { Browser } from '../../e2e/support/extension.ts'
import { openEditor } from './typing.ts'
import { COUNTS, worldOf } from './world.ts'

const STORY = ' My client told me today in session that her husband hit her.'

export type Held = { heap: number; nodes: number; listeners: number }

/** The page's counts after everything that can go has gone. */
async function held(cdp: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('Performance.enable')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** A page with a marked post of 5,000 characters and, where the extension is, its card open. */
export async function inUse(browser: Browser, name: string): Promise<Held> {
  const page = await openEditor(browser, name, 5_000)
  await page.keyboard.type(STORY)
  await page.waitForTimeout(1_000)
  await page.keyboard.press('Alt+Shift+F')
  await page.waitForTimeout(500)
  const counts = await held(await page.context().newCDPSession(page))
  await page.close()
  return counts
}

/** Opens a composer, writes in it, and takes it out of the page again. */
async function openAndClose(page: Page, tag: string): Promise<void> {
  await page.evaluate((kind) => {
    const section = document.createElement('section')
    section.setAttribute('role', 'dialog')
    const place = document.createElement('div')
    place.dataset.testid = 'tweetTextarea_0'
    const box = document.createElement(kind)
    if (kind === 'div') box.contentEditable = 'true'
    place.append(box)
    section.append(place)
    document.body.append(section)
    box.focus()
  }, tag)
  await page.keyboard.insertText(STORY)
  await page.waitForTimeout(260)
  await page.evaluate(() => document.body.lastElementChild?.remove())
  await page.waitForTimeout(120)
}

export type Leftovers = { before: Held; after: Held; ours: { marks: number; badges: number; mirrors: number } }

/** A hundred composers, opened and closed; a few go before, so that what is made once isn't counted. */
export async function leftovers(browser: Browser, isOurs: boolean): Promise<Leftovers> {
  const page = await browser.context.newPage()
  await page.goto('https://x.com/__editors/?only=textarea')
  await page.waitForFunction(() => document.body.dataset.ready === 'yes')
  const cdp = await page.context().newCDPSession(page)
  const several = async (count: number) => {
    for (let at = 0; at < count; at++) await openAndClose(page, at % 2 === 0 ? 'textarea' : 'div')
    await page.waitForTimeout(1_500)
    return held(cdp)
  }
  const before = await several(10)
  const after = await several(100)
  const none = { marks: 0, badges: 0, mirrors: 0 }
  const ours = isOurs ? await (await worldOf(page)).run<Leftovers['ours']>(COUNTS) : none
  await page.close()
  return { before, after, ours }
}
