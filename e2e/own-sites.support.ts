/**
 * "Use Framekeeper on this site", for its tests: a browser with a copy of the build loaded unpacked, so that its button
 * in the toolbar can be pressed, and a forum that none of our sites knows.
 */
import type { BrowserContext, Page } from 'playwright'
import { test as base, expect } from 'playwright/test'
import { type BuildCopy, copyBuild } from './support/build-copy'
import { type Browser, launch } from './support/extension'
import { FORUM, serveForum } from './support/forum'
import { sayYesTo } from './support/host-access'
import { Surface } from './support/surface'
import { pressToolbar, type RealPopup } from './support/toolbar'

export { expect }
export const STORY = 'My client told me today in session that her husband hit her.'
export const USE = 'Use Framekeeper on this site'

/** The browser as far as these tests use it: also one that a test has launched itself. */
export type Place = Pick<Browser, 'context' | 'id'>

export const test = base.extend<{ copy: BuildCopy; own: Browser }>({
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads the parameter's pattern
  copy: async ({}, use) => {
    const copy = copyBuild()
    await use(copy)
    copy.remove()
  },
  own: async ({ copy }, use) => {
    const browser = await launch({ extension: copy.folder, unpacked: true })
    await serveForum(browser.context)
    await use(browser)
    await browser.close()
  },
})

/** Presses the extension's button over a page. */
export const toolbar = ({ context, id }: Place, page: Page) => pressToolbar(context, id, page)

export async function open(context: BrowserContext, address = `${FORUM}/new`): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** Switches Framekeeper on for the page in front. */
export async function switchOn(browser: Place, page: Page): Promise<void> {
  await sayYesTo(browser as Browser, new URL(page.url()).hostname)
  const popup = await toolbar(browser, page)
  await popup.press(USE)
  await says(popup, 'You added')
  await popup.close()
}

export const says = (popup: RealPopup, words: string) => expect.poll(() => popup.words()).toContain(words)

/** Is the content script in the page, in its own world? */
export async function isIn(page: Page): Promise<boolean> {
  const cdp = await page.context().newCDPSession(page)
  const worlds: number[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Framekeeper') worlds.push(context.id)
  })
  await cdp.send('Runtime.enable')
  const answers = worlds.map((contextId) => {
    return cdp.send('Runtime.evaluate', { contextId, expression: `Symbol.for('framekeeper.content') in globalThis` })
  })
  const found = (await Promise.all(answers)).some(({ result }) => result.value)
  await cdp.detach()
  return found
}

export async function expectMarked(page: Page, box: string): Promise<void> {
  const surface = await Surface.of(page)
  await page.bringToFront()
  await page.locator(box).first().click()
  await page.keyboard.type(STORY)
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
}
