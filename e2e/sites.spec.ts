/**
 * Every site file against its replica: what it says of each box, and of the controls and keys that post it; then the
 * built extension on the same pages: what is typed there is marked, with the surface of the box.
 */
import { type BrowserContext, chromium, expect, test } from 'playwright/test'
import { findChromium } from '../scripts/browsers'
import { serveReplicas } from '../scripts/launch'
import { SAME_PRESS_MS } from '../src/content/guard-state'
import { marksOf, showMark } from './sites/marks'
import { editorOf, type Fact, noted, type Place } from './sites/notes'
import { siteFiles } from './sites/probe'
import { bringUp, visit } from './sites/visit'
import { type Browser, launch } from './support/extension'
import { REPLICAS } from './support/replicas'
import { Surface } from './support/surface'

const TEXT = 'New group on Wednesdays'
const NAMED = 'Saoirse from my Thursday group is a star.'
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
  return { site: site?.id, name: site?.name, composer: site?.composer(element as HTMLElement, url) ?? null }
}

/** What stands in a box, without what editors put round it. */
const textOf = (element: Element) =>
  ('value' in element ? String(element.value) : (element as HTMLElement).innerText)
    .replace(/\u00a0/g, ' ')
    .replace(/[\ufeff\u200b]/g, '')
    .trim()

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

      test(`${name}: known, marked, a wording taken over, paused once`, async () => {
        const { page, errors } = await visit(extension.context, replica, box.page)
        const place = await bringUp(page, box)
        const editable = place.locator(box.box).first()
        const handle = box.handle === undefined ? replica.handle : (box.handle ?? undefined)
        const { name: siteName, ...judged } = await editable.evaluate(judge)
        expect(judged).toEqual({
          site: replica.site ?? replica.id,
          composer: { surface: box.surface, audience: box.audience, ...(handle ? { handle } : {}) },
        })
        const row: Place = {
          site: replica.site ? `${siteName} (${replica.id})` : siteName!,
          page: box.page,
          surface: box.surface,
          editor: await editable.evaluate(editorOf),
        }
        const note = (fact: Fact, said: string) => test.info().annotations.push(noted(row, fact, said))
        note('account', handle ?? '–')
        note('audience', box.audience)

        await editable.click()
        await page.keyboard.type(`${NAMED} ${STORY}`)
        const worker = await extension.worker()
        const marks = () => marksOf(page, worker)
        const index = async () => (await marks()).findIndex(({ quote }) => quote.includes('Saoirse'))
        await expect
          .poll(async () => new Set((await marks()).map(({ surface }) => surface)))
          .toEqual(new Set([box.surface]))
        note('marked', 'yes')

        const surface = await Surface.of(page)
        await expect.poll(index).toBeGreaterThanOrEqual(0)
        await showMark(page, worker, await index())
        const meant = await surface.wait(() => surface.words('.wording'), 'the wording')
        await surface.press(/Use this wording|Leave this out/)
        await expect.poll(() => editable.evaluate(textOf)).toContain(STORY)
        await expect.poll(() => editable.evaluate(textOf)).not.toContain('Saoirse')
        const text = await editable.evaluate(textOf)
        expect(text).toContain(meant.trim())
        note('applied', 'yes')

        if (!box.submit && !box.key) note('paused', '–')
        else {
          const press = () => (box.submit ? place.locator(box.submit).first().click() : page.keyboard.press(box.key!))
          const posted = () => place.locator('body').evaluate(() => window.posted)
          if (!box.submit) await editable.click()
          await press()
          await surface.wait(() => surface.boxOf('button', 'Look at it'), 'the pause')
          expect(await posted()).toEqual([])
          await page.waitForTimeout(SAME_PRESS_MS)
          await press()
          await expect.poll(async () => (await posted()).map((post) => post.trim())).toEqual([text])
          note('paused', box.submit ? 'button' : box.key!)
        }
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
