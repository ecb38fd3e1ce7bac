/**
 * The built extension on every replica, at the site's real address: each compose box from the first key to the post,
 * and the fields that are none. The table in docs/sites.md is made of these results.
 */
import { beginJourney, isApplied, isHeld, isKnown, isMarked, STORY } from './sites/journey'
import { marksOf } from './sites/marks'
import { siteFiles } from './sites/probe'
import { visit } from './sites/visit'
import { type Browser, launch } from './support/extension'
import { REPLICAS } from './support/replicas'
import { expect, test } from './support/test'

// Tests share nothing but the browser of their worker.
test.describe.configure({ mode: 'parallel' })

let browser: Browser

test.beforeAll(async () => {
  browser = await launch()
  await browser.context.addInitScript({ content: await siteFiles() })
  // Messengers are off until switched on.
  const settings = { sites: { discord: true, whatsapp: true } }
  await (await browser.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), settings)
})

test.afterAll(() => browser.close())

for (const replica of REPLICAS) {
  for (const [index, box] of replica.boxes.entries()) {
    test(`${replica.id} ${index + 1}: ${box.surface} on ${box.page}`, async () => {
      const { page, errors } = await visit(browser.context, replica, box.page)
      const journey = await beginJourney(page, replica, box, await browser.worker())
      await isKnown(journey)
      await isMarked(journey)
      if (box.submit) await isHeld(journey, 'button')
      if (box.key) {
        if (box.submit) await again(journey)
        await isHeld(journey, 'key')
      }
      await isApplied(journey)
      expect(errors).toEqual([])
      await page.close()
    })
  }

  test(`${replica.id}: leaves other fields alone`, async () => {
    for (const { page: name, box } of replica.notBoxes) {
      const { page } = await visit(browser.context, replica, name)
      const field = page.locator(box).first()
      await field.click()
      await page.keyboard.type(STORY)
      // Longer than a check takes in any of the boxes above.
      await page.waitForTimeout(800)
      expect(await marksOf(page, await browser.worker())).toEqual([])
      await page.close()
    }
  })
}

/** The story once more, for the next way to post it. */
async function again({ editable, page, worker }: Awaited<ReturnType<typeof beginJourney>>): Promise<void> {
  await expect.poll(() => marksOf(page, worker)).toEqual([])
  await editable.click()
  await page.keyboard.insertText(STORY)
  await expect.poll(async () => (await marksOf(page, worker)).length).toBeGreaterThan(0)
}
