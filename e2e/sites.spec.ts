/**
 * Every site file against its replica: what it says of each box, and of the controls and keys that post it; then the
 * built extension on the same pages: what is typed there is marked, with the surface of the box.
 */
import { type BrowserContext, chromium, expect, test } from 'playwright/test'
import { findChromium } from '../scripts/browsers'
import { serveReplicas } from '../scripts/launch'
import { marksOf } from './sites/marks'
import { siteFiles } from './sites/probe'
import { bringUp, visit } from './sites/visit'
import { type Browser, launch } from './support/extension'
import { REPLICAS } from './support/replicas'

const TEXT = 'New group on Wednesdays'
const STORY = 'My client told me today in session that her husband hit her.'

/** A browser without the extension: posting is not held there. */
let bare: BrowserContext
let extension: Browser

test.beforeAll(async () => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  bare = await browser.newContext()
  await serveReplicas(bare)
  extension = await launch()
  for (const context of [bare, extension.context]) await context.addInitScript({ content: await siteFiles() })
  // Messengers are off until switched on.
  const settings = { sites: { discord: true, whatsapp: true } }
  await (await extension.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), settings)
})

test.afterAll(async () => {
  await bare.browser()?.close()
  await extension.close()
})

/** What the site file says of the element. */
const judge = (element: Element) => {
  const url = new URL(location.href)
  const site = window.siteFiles.siteOf(url)
  return { site: site?.id, composer: site?.composer(element as HTMLElement, url) ?? null }
}

/** Notes, as the guard would, what the site file says of key presses and clicks while the box is in use. */
const listen = (element: Element) => {
  const box = element as HTMLElement
  const site = window.siteFiles.siteOf(new URL(location.href))!
  const isFirst = !window.judged
  window.judged = { key: false, press: false }
  if (!isFirst) return
  const note = (event: Event) => {
    if (event instanceof KeyboardEvent) window.judged.key ||= site.isSubmitKey(event, box)
    else window.judged.press ||= site.isSubmit(event.composedPath(), box)
  }
  for (const type of ['keydown', 'click']) window.addEventListener(type, note, true)
}

for (const replica of REPLICAS) {
  test.describe(replica.id, () => {
    for (const [index, box] of replica.boxes.entries()) {
      const name = `${index + 1}. ${box.surface} on ${box.page}`

      test(`${name}: known, and a client's story is marked`, async () => {
        const { page, errors } = await visit(extension.context, replica, box.page)
        const place = await bringUp(page, box)
        const editable = place.locator(box.box).first()
        const handle = box.handle === undefined ? replica.handle : (box.handle ?? undefined)
        expect(await editable.evaluate(judge)).toEqual({
          site: replica.site ?? replica.id,
          composer: { surface: box.surface, audience: box.audience, ...(handle ? { handle } : {}) },
        })
        await editable.click()
        await page.keyboard.type(STORY)
        const worker = await extension.worker()
        const surfaces = async () => new Set((await marksOf(page, worker)).map(({ surface }) => surface))
        await expect.poll(surfaces).toEqual(new Set([box.surface]))
        expect(errors).toEqual([])
        await page.close()
      })

      test(`${name}: what posts it`, async () => {
        const { page, errors } = await visit(bare, replica, box.page)
        const place = await bringUp(page, box)
        const editable = place.locator(box.box).first()
        for (const way of ['press', 'key'] as const) {
          if (!(way === 'key' ? box.key : box.submit)) continue
          await editable.click()
          await editable.evaluate(listen)
          await page.keyboard.type(TEXT)
          expect(await editable.evaluate(() => window.judged)).toEqual({ key: false, press: false })
          if (way === 'key') await page.keyboard.press(box.key!)
          else await place.locator(box.submit!).first().click()
          const after = await place.locator('body').evaluate(() => ({ judged: window.judged, posted: window.posted }))
          expect(after.judged).toEqual({ key: way === 'key', press: way === 'press' })
          expect(after.posted.at(-1)?.trim()).toBe(TEXT)
        }
        expect(errors).toEqual([])
        await page.close()
      })
    }

    for (const { page: name, box } of replica.notBoxes) {
      test(`leaves ${box} on ${name} alone`, async () => {
        const { page } = await visit(extension.context, replica, name)
        const field = page.locator(box).first()
        expect((await field.evaluate(judge)).composer).toBeNull()
        await field.click()
        await page.keyboard.type(STORY)
        // Longer than a check takes in any of the boxes above.
        await page.waitForTimeout(800)
        expect(await marksOf(page, await extension.worker())).toEqual([])
        await page.close()
      })
    }
  })
}
