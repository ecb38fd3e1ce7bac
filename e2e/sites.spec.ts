/**
 * The built extension on every replica, at the site's real address: each compose box from the first key to the post,
 * and the fields that are none. The table in docs/sites.md is made of these results.
 */
import { beginJourney, isApplied, isHeld, isKnown, isMarked, nameOf, STORY } from './sites/journey'
import { marksOf } from './sites/marks'
import { notedLine } from './sites/notes'
import { visit } from './sites/visit'
import { REPLICAS } from './support/replicas'
import { expect, test } from './support/test'
import { write } from './support/write'

// Messengers are off until switched on.
const SETTINGS = { sites: { discord: true, whatsapp: true } }

test.beforeEach(async ({ shared, tab: _tab }) => {
  await (await shared.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), SETTINGS)
})

for (const replica of REPLICAS) {
  for (const [index, box] of replica.boxes.entries()) {
    test(`${replica.id} ${index + 1}: ${box.surface} on ${box.page}`, async ({ shared, tab }) => {
      const { page, errors } = await visit(tab, replica, box.page)
      const journey = await beginJourney(page, replica, box, await shared.worker())
      await isKnown(journey)
      await isMarked(journey)
      if (box.submit) await isHeld(journey, 'button')
      if (box.key) {
        if (box.submit) await again(journey)
        await isHeld(journey, 'key')
      }
      await isApplied(journey)
      expect(errors).toEqual([])
    })
  }

  const { id, without = {}, searches, requests } = replica
  test(`${id}: a line in its search and before its requests, or a reason why not`, async ({ tab }) => {
    expect([searches ?? without.search, requests ?? without.request]).not.toContain(undefined)
    // A page of the site itself, not one that frames it.
    const { page } = await visit(tab, replica, replica.boxes.find(({ frame }) => frame === undefined)!.page)
    const site = await nameOf(page, replica)
    for (const line of ['search', 'request'] as const) {
      const why = without[line]
      if (why) test.info().annotations.push(notedLine(site, line, why))
    }
  })

  test(`${replica.id}: leaves other fields alone`, async ({ shared, tab }) => {
    for (const { page: name, box } of replica.notBoxes) {
      const { page } = await visit(tab, replica, name)
      const field = page.locator(box).first()
      await field.click()
      await write(page, STORY)
      // Longer than a check takes in any of the boxes above.
      await page.waitForTimeout(800)
      expect(await marksOf(page, await shared.worker())).toEqual([])
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
