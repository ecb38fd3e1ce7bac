/** Every site file against its replica: what it says of each box, and of the controls and keys that post it. */
import { type BrowserContext, chromium, expect, type FrameLocator, type Page, test } from 'playwright/test'
import { findChromium } from '../scripts/browsers'
import { serveReplicas } from '../scripts/launch'
import { siteFiles } from './sites/probe'
import type { Replica, ReplicaBox } from './sites/replica'
import { REPLICAS } from './support/replicas'

let context: BrowserContext

test.beforeAll(async () => {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: findChromium(), args })
  context = await browser.newContext()
  await serveReplicas(context)
  await context.addInitScript({ content: await siteFiles() })
})

test.afterAll(async () => {
  await context.browser()?.close()
})

/** Opens a replica's page; its own errors fail the test. */
async function visit(replica: Replica, name: string): Promise<{ page: Page; errors: string[] }> {
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(replica.origin + replica.pages[name])
  return { page, errors }
}

/** The page or frame that a box stands in, with the box brought up. */
async function placeOf(page: Page, box: ReplicaBox): Promise<Page | FrameLocator> {
  const place = box.frame ? page.frameLocator(box.frame) : page
  if (box.open) await place.locator(box.open).first().click()
  return place
}

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
  window.judged = { key: false, press: false }
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
      test(`knows the box: ${name}`, async () => {
        const { page, errors } = await visit(replica, box.page)
        const place = await placeOf(page, box)
        const handle = box.handle === undefined ? replica.handle : (box.handle ?? undefined)
        expect(await place.locator(box.box).first().evaluate(judge)).toEqual({
          site: replica.site ?? replica.id,
          composer: { surface: box.surface, audience: box.audience, ...(handle ? { handle } : {}) },
        })
        expect(errors).toEqual([])
        await page.close()
      })

      for (const way of [box.submit ? 'submit' : undefined, box.key ? 'key' : undefined]) {
        if (!way) continue
        test(`knows what posts it: ${name}, by ${way}`, async () => {
          const { page, errors } = await visit(replica, box.page)
          const place = await placeOf(page, box)
          const editable = place.locator(box.box).first()
          await editable.click()
          await editable.evaluate(listen)
          await page.keyboard.type('New group on Wednesdays')
          expect(await editable.evaluate(() => window.judged)).toEqual({ key: false, press: false })
          if (way === 'key') await page.keyboard.press(box.key!)
          else await place.locator(box.submit!).first().click()
          const judged = await place.locator('body').evaluate(() => window.judged)
          expect(judged).toEqual({ key: way === 'key', press: way === 'submit' })
          const posted = await place.locator('body').evaluate(() => window.posted)
          expect(posted.join('\n')).toContain('New group on Wednesdays')
          expect(errors).toEqual([])
          await page.close()
        })
      }
    }

    for (const { page: name, box } of replica.notBoxes) {
      test(`leaves ${box} on ${name} alone`, async () => {
        const { page } = await visit(replica, name)
        const { composer } = await page.locator(box).first().evaluate(judge)
        expect(composer).toBeNull()
        await page.close()
      })
    }
  })
}
