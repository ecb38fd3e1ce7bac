/**
 * "Use Framekeeper on this site": any page, and Mastodon at any host, by a permission the user gives in the popup. The
 * button in the toolbar and the popup are the browser's own.
 */
import type { Page } from 'playwright'
import { expect, test } from 'playwright/test'
import { expectAccessible } from './pages.support'
import { answer } from './support/answer'
import { type BuildCopy, copyBuild, update } from './support/build-copy'
import { type Browser, launch } from './support/extension'
import { FORUM, serveForum } from './support/forum'
import { sayYesTo, takeBack } from './support/host-access'
import { replicaOf } from './support/replicas'
import { Surface } from './support/surface'
import { pressToolbar, type RealPopup } from './support/toolbar'

const STORY = 'My client told me today in session that her husband hit her.'
const USE = 'Use Framekeeper on this site'

let copy: BuildCopy
let browser: Browser
test.beforeEach(async () => {
  copy = copyBuild()
  browser = await launch({ extension: copy.folder, unpacked: true })
  await serveForum(browser.context)
})
test.afterEach(async () => {
  await browser.close()
  copy.remove()
})

const toolbar = (page: Page) => pressToolbar(browser.context, browser.id, page)

async function open(address = `${FORUM}/new`): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(address)
  return page
}

/** Switches Framekeeper on for the page in front. */
async function use(page: Page): Promise<void> {
  await sayYesTo(browser, new URL(page.url()).hostname)
  const popup = await toolbar(page)
  await popup.press(USE)
  await says(popup, 'You added')
  await popup.close()
}

const says = (popup: RealPopup, words: string) => expect.poll(() => popup.words()).toContain(words)

/** What stands in the document and its registries. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    children: [...document.documentElement.children].map(({ tagName }) => tagName),
  }))

/** Is the content script in the page, in its own world? */
async function isIn(page: Page): Promise<boolean> {
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

async function expectMarked(page: Page, box: string): Promise<void> {
  const surface = await Surface.of(page)
  await page.bringToFront()
  await page.locator(box).first().click()
  await page.keyboard.type(STORY)
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
}

const draft = (page: Page) => page.locator('#draft').inputValue()

test('one press in the popup: the half-written post is marked at once, nothing reloaded', async () => {
  const page = await open()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.locator('#draft').click()
  await page.keyboard.type(STORY)
  expect(await isIn(page)).toBe(false)
  await sayYesTo(browser, 'forum.example')
  const popup = await toolbar(page)
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

test('only boxes that are written in for others, in frames of the page too; and again after a reload', async () => {
  const page = await open()
  await use(page)
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

test('after the worker was stopped, and after an update, new pages have it', async () => {
  const page = await open()
  await use(page)
  const cdp = await browser.context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  const second = await open(`${FORUM}/second`)
  await expectMarked(second, '#draft')
  await update(browser, copy, '9.9.9')
  const registered = async () => {
    const worker = browser.context.serviceWorkers().at(-1)
    return worker?.evaluate(async () => [
      chrome.runtime.getManifest().version,
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    ])
  }
  await expect.poll(() => registered().catch(() => undefined)).toEqual(['9.9.9', [`${FORUM}/*`]])
  await expectMarked(await open(`${FORUM}/third`), '#draft')
})

/** The ways to take a site back. */
const ENDINGS = {
  async 'in the popup'(page: Page) {
    const popup = await toolbar(page)
    await popup.press('Remove')
    await says(popup, USE)
    await popup.close()
  },
  async 'in the options'() {
    const options = await browser.context.newPage()
    await options.goto(`chrome-extension://${browser.id}/src/options/index.html#sites`)
    await options.getByRole('button', { name: 'Remove forum.example' }).click()
    await expect(options.getByText('forum.example is removed.')).toBeVisible()
    await expect(options.getByText('No other sites yet')).toBeVisible()
    await options.close()
  },
  async 'on the browser’s own page'() {
    await takeBack(browser, 'forum.example')
  },
}

for (const [way, end] of Object.entries(ENDINGS)) {
  test(`taken back ${way}: nothing is left, at once and in new pages`, async () => {
    const page = await open()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    const before = await stateOf(page)
    await use(page)
    await expectMarked(page, '#draft')
    const surface = await Surface.of(page)
    await page.keyboard.press('Alt+Shift+F')
    await surface.wait(() => surface.boxOf('.card'), 'the card')
    await end(page)
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
      browser.worker().then((worker) =>
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
    expect(await isIn(await open(`${FORUM}/other`))).toBe(false)
    expect(errors).toEqual([])
  })
}

test('switched off and on again in the options, while a post stands there', async () => {
  const page = await open()
  await use(page)
  await expectMarked(page, '#draft')
  const surface = await Surface.of(page)
  const options = await browser.context.newPage()
  await options.goto(`chrome-extension://${browser.id}/src/options/index.html#sites`)
  const on = options.getByRole('switch', { name: 'forum.example' })
  await on.uncheck()
  await expect.poll(() => surface.count('.badge')).toBe(0)
  const popup = await toolbar(page)
  await says(popup, 'Off')
  await popup.close()
  await options.bringToFront()
  await on.check()
  await page.bringToFront()
  await page.locator('#draft').click()
  await surface.wait(() => surface.boxOf('.badge'), 'the badge again')
  expect(await draft(page)).toBe(STORY)
})

test('where the browser has not said yes, nothing happens', async () => {
  const page = await open()
  const popup = await toolbar(page)
  // The browser's question, which nobody answers here, takes the popup's place.
  await popup.press(USE).catch(() => {})
  await page.bringToFront()
  await page.locator('#draft').click()
  await page.keyboard.type(STORY)
  expect(await isIn(page)).toBe(false)
  const worker = await browser.worker()
  expect(await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([])
})

test('popup and options with a site of one’s own: by keyboard, in both themes, at 320 px', async () => {
  const page = await open()
  await sayYesTo(browser, 'forum.example')
  await page.bringToFront()
  const query = { active: true, lastFocusedWindow: true }
  const [tab] = await (await browser.worker()).evaluate((asked) => chrome.tabs.query(asked), query)
  const popup = await browser.context.newPage()
  await popup.setViewportSize({ width: 320, height: 600 })
  // As a page the popup isn't told the tab's address.
  await popup.addInitScript((url) => {
    const { tabs } = chrome
    const get = tabs.get.bind(tabs)
    Object.assign(tabs, { get: async (id: number) => ({ ...(await get(id)), url }) })
  }, page.url())
  await popup.goto(`chrome-extension://${browser.id}/src/popup/index.html?tab=${tab?.id}`)
  const button = popup.getByRole('button', { name: USE })
  await expect(button).toBeVisible()
  await expectAccessible(popup)
  await button.focus()
  await popup.keyboard.press('Enter')
  await expect(popup.getByRole('button', { name: 'Remove forum.example' })).toBeVisible()
  await expectAccessible(popup)
  const options = await browser.context.newPage()
  await options.setViewportSize({ width: 320, height: 700 })
  await options.goto(`chrome-extension://${browser.id}/src/options/index.html#sites`)
  await expect(options.getByRole('switch', { name: 'forum.example' })).toBeVisible()
  await expectAccessible(options)
})

/** A client of Mastodon at a server that no pattern of ours names. */
for (const [id, box] of [
  ['mastodon', '.compose-form textarea'],
  ['elk', '.content-editor'],
  ['phanpy', 'textarea[name="status"]'],
] as const) {
  test(`a Mastodon server of one’s own: ${id}`, async () => {
    const { origin, pages } = replicaOf(id)
    await browser.context.route('https://social.example/**', (route) => {
      const url = new URL(route.request().url())
      return route.fulfill(answer(origin + url.pathname + url.search)!)
    })
    const page = await open(`https://social.example${pages.post}`)
    await use(page)
    await expectMarked(page, box)
    const popup = await toolbar(page)
    await says(popup, 'Mastodon')
    await says(popup, 'You added social.example.')
    if (id === 'mastodon') await says(popup, '@sam_lpc@social.example')
    await popup.close()
  })
}

test('one of our own sites needs no permission, and private messengers wait for one switch', async () => {
  const page = await open(replicaOf('discord').origin + Object.values(replicaOf('discord').pages)[0])
  const box = replicaOf('discord').boxes[0]!
  await page.locator(box.box).first().click()
  await page.keyboard.type(STORY)
  const popup = await toolbar(page)
  await says(popup, 'Off')
  expect(await popup.words()).not.toContain(USE)
  await popup.press('Check what I write on Discord')
  await says(popup, 'Marked in this tab')
  await popup.close()
  await page.bringToFront()
  const surface = await Surface.of(page)
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
})
