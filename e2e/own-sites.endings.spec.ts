/** A site of the user's own is taken back, or switched off, while a text is open: nothing is left of us. */
import type { Page } from 'playwright'
import { expect, expectMarked, isIn, open, STORY, says, switchOn, test, toolbar, USE } from './own-sites.support'
import type { Browser } from './support/extension'
import { FORUM } from './support/forum'
import { takeBack } from './support/host-access'
import { Surface } from './support/surface'

const draft = (page: Page) => page.locator('#draft').inputValue()

/** What stands in the document and its registries. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    children: [...document.documentElement.children].map(({ tagName }) => tagName),
  }))

/** The ways to take a site back. */
const ENDINGS = {
  async 'in the popup'(own: Browser, page: Page) {
    const popup = await toolbar(own, page)
    await popup.press('Remove')
    await says(popup, USE)
    await popup.close()
  },
  async 'in the options'(own: Browser) {
    const options = await own.context.newPage()
    await options.goto(`chrome-extension://${own.id}/src/options/index.html#sites`)
    await options.getByRole('button', { name: 'Remove forum.example' }).click()
    await expect(options.getByText('forum.example is removed.')).toBeVisible()
    await expect(options.getByText('No other sites yet')).toBeVisible()
    await options.close()
  },
  async 'on the browser’s own page'(own: Browser) {
    await takeBack(own, 'forum.example')
  },
}

for (const [way, end] of Object.entries(ENDINGS)) {
  test(`taken back ${way}: nothing is left, at once and in new pages`, async ({ own }) => {
    const page = await open(own.context)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    const before = await stateOf(page)
    await switchOn(own, page)
    await expectMarked(page, '#draft')
    const surface = await Surface.of(page)
    await page.keyboard.press('Alt+Shift+F')
    await surface.wait(() => surface.boxOf('.card'), 'the card')
    await end(own, page)
    await expect.poll(() => stateOf(page)).toEqual(before)
    expect(await surface.count('.badge')).toBe(0)
    await page.bringToFront()
    await page.locator('#draft').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' More.')
    await page.getByRole('button', { name: 'Post topic' }).click()
    expect(await page.evaluate(() => window.posted)).toEqual([`${STORY} More.`])
    expect(await stateOf(page)).toEqual(before)
    const left = () =>
      own.worker().then((worker) =>
        worker.evaluate(async (origin) => {
          const stored = await chrome.storage.local.get()
          const { origins = [] } = await chrome.permissions.getAll()
          return [
            await chrome.scripting.getRegisteredContentScripts(),
            origins.filter((one) => one.startsWith(origin)),
            JSON.stringify(stored).includes('forum.example'),
          ]
        }, FORUM),
      )
    await expect.poll(left).toEqual([[], [], false])
    await page.reload()
    expect(await isIn(page)).toBe(false)
    expect(await isIn(await open(own.context, `${FORUM}/other`))).toBe(false)
    expect(errors).toEqual([])
  })
}

test('switched off and on again in the options, while a post stands there', async ({ own }) => {
  const page = await open(own.context)
  await switchOn(own, page)
  await expectMarked(page, '#draft')
  const surface = await Surface.of(page)
  const options = await own.context.newPage()
  await options.goto(`chrome-extension://${own.id}/src/options/index.html#sites`)
  const on = options.getByRole('switch', { name: 'forum.example' })
  await on.uncheck()
  await expect.poll(() => surface.count('.badge')).toBe(0)
  const popup = await toolbar(own, page)
  await says(popup, 'Off')
  await popup.close()
  await options.bringToFront()
  await on.check()
  await page.bringToFront()
  await page.locator('#draft').click()
  await surface.wait(() => surface.boxOf('.badge'), 'the badge again')
  expect(await draft(page)).toBe(STORY)
})
