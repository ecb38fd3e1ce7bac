/**
 * "Use Framekeeper on this site": any page, and Mastodon at any host, by a permission the user gives in the popup. The
 * button in the toolbar and the popup are the browser's own.
 */
import { expect, expectMarked, isIn, open, STORY, says, switchOn, test, toolbar, USE } from './own-sites.support'
import { expectAccessible } from './pages.support'
import { answer } from './support/answer'
import { sayYesTo } from './support/host-access'
import { replicaOf } from './support/replicas'
import { Surface } from './support/surface'

test('one press in the popup: the half-written post is marked at once, nothing reloaded', async ({ own }) => {
  const page = await open(own.context)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.locator('#draft').click()
  await page.keyboard.type(STORY)
  expect(await isIn(page)).toBe(false)
  await sayYesTo(own, 'forum.example')
  const popup = await toolbar(own, page)
  await says(popup, 'forum.example')
  expect(await popup.evaluate<number>('document.body.getBoundingClientRect().width')).toBe(360)
  expect(await popup.words()).toContain('for this site only. What you write stays on this device.')
  await popup.press(USE)
  await says(popup, '1 place')
  await says(popup, 'You added forum.example.')
  await popup.close()
  const surface = await Surface.of(page)
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
  await page.bringToFront()
  await page.getByRole('button', { name: 'Post topic' }).click()
  await surface.wait(() => surface.boxOf('.card'), 'the pause')
  expect(await page.evaluate(() => window.posted)).toEqual([])
  // A second press that comes too soon is taken for a double click.
  await expect(async () => {
    await page.getByRole('button', { name: 'Post topic' }).click()
    expect(await page.evaluate(() => window.posted)).toEqual([STORY])
  }).toPass()
  expect(errors).toEqual([])
})

test('only boxes that are written in for others, in frames of the page too; and again after a reload', async ({
  own,
}) => {
  const page = await open(own.context)
  await switchOn(own, page)
  const surface = await Surface.of(page)
  for (const field of ['#search', '[type="password"]']) {
    await page.locator(field).click()
    await page.keyboard.type(STORY)
  }
  await page.frameLocator('iframe').locator('#comment').click()
  await page.keyboard.type(STORY)
  await surface.wait(() => surface.boxOf('.badge'), 'the badge in the frame')
  expect(await surface.count('.badge')).toBe(1)
  await page.reload()
  await expectMarked(page, '#draft')
  await page.frameLocator('iframe').locator('#comment').click()
  await page.keyboard.type(STORY)
  await surface.wait(async () => (await surface.count('.badge')) === 2, 'the badge in the frame')
})

test('where the browser has not said yes, nothing happens', async ({ own }) => {
  const page = await open(own.context)
  const popup = await toolbar(own, page)
  // The browser's question, which nobody answers here, takes the popup's place.
  await popup.press(USE).catch(() => {})
  await page.bringToFront()
  await page.locator('#draft').click()
  await page.keyboard.type(STORY)
  expect(await isIn(page)).toBe(false)
  const worker = await own.worker()
  expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([])
})

test('popup and options with a site of one’s own: by keyboard, in both themes, at 320 px', async ({ own }) => {
  const page = await open(own.context)
  await sayYesTo(own, 'forum.example')
  await page.bringToFront()
  const query = { active: true, lastFocusedWindow: true }
  const [tab] = await (await own.worker()).evaluate((asked) => chrome.tabs.query(asked), query)
  const popup = await own.context.newPage()
  await popup.setViewportSize({ width: 320, height: 600 })
  // As a page the popup isn't told the tab's address.
  await popup.addInitScript((url) => {
    const { tabs } = chrome
    const get = tabs.get.bind(tabs)
    Object.assign(tabs, { get: async (id: number) => ({ ...(await get(id)), url }) })
  }, page.url())
  await popup.goto(`chrome-extension://${own.id}/src/popup/index.html?tab=${tab?.id}`)
  const button = popup.getByRole('button', { name: USE })
  await expect(button).toBeVisible()
  await expectAccessible(popup)
  await button.focus()
  await popup.keyboard.press('Enter')
  await expect(popup.getByRole('button', { name: 'Remove forum.example' })).toBeVisible()
  await expectAccessible(popup)
  const options = await own.context.newPage()
  await options.setViewportSize({ width: 320, height: 700 })
  await options.goto(`chrome-extension://${own.id}/src/options/index.html#sites`)
  await expect(options.getByRole('switch', { name: 'forum.example' })).toBeVisible()
  await expectAccessible(options)
})

/** A client of Mastodon at a server that no pattern of ours names. */
for (const [id, box] of [
  ['mastodon', '.compose-form textarea'],
  ['elk', '.content-editor'],
  ['phanpy', 'textarea[name="status"]'],
] as const) {
  test(`a Mastodon server of one’s own: ${id}`, async ({ own }) => {
    const { origin, pages } = replicaOf(id)
    await own.context.route('https://social.example/**', (route) => {
      const url = new URL(route.request().url())
      return route.fulfill(answer(origin + url.pathname + url.search)!)
    })
    const page = await open(own.context, `https://social.example${pages.post}`)
    await switchOn(own, page)
    await expectMarked(page, box)
    const popup = await toolbar(own, page)
    await says(popup, 'Mastodon')
    await says(popup, 'You added social.example.')
    if (id === 'mastodon') await says(popup, '@sam_lpc@social.example')
    await popup.close()
  })
}

test('one of our own sites needs no permission, and private messengers wait for one switch', async ({ own }) => {
  const page = await open(own.context, replicaOf('discord').origin + Object.values(replicaOf('discord').pages)[0])
  const box = replicaOf('discord').boxes[0]!
  await page.locator(box.box).first().click()
  await page.keyboard.type(STORY)
  const popup = await toolbar(own, page)
  await says(popup, 'Off')
  expect(await popup.words()).not.toContain(USE)
  await popup.press('Check what I write on Discord')
  await says(popup, 'Marked in this tab')
  await popup.close()
  await page.bringToFront()
  const surface = await Surface.of(page)
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
})
