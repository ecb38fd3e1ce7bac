/**
 * The extension is updated, switched off or removed while a half-written post is open: the text stays, the page hears
 * nothing of it, nothing of ours is left, and the new copy's popup says what to do.
 */
import type { CDPSession, Page } from 'playwright'
import { visit } from './sites/visit'
import { type BuildCopy, copyBuild, update } from './support/build-copy'
import { type Browser, browserCommand, inManager, launch } from './support/extension'
import { replicaOf } from './support/replicas'
import { Surface } from './support/surface'
import { expect, test } from './support/test'
import { pressToolbar } from './support/toolbar'

const STORY = 'My client told me today in session that her husband hit her.'

let copy: BuildCopy
let browser: Browser
test.beforeEach(async () => {
  copy = copyBuild()
  browser = await launch({ extension: copy.folder, unpacked: true })
})
test.afterEach(async () => {
  await browser.close()
  copy.remove()
})

/** What ends the copy of the extension that a page holds. Each answers when it has happened. */
const ENDINGS = {
  async updated() {
    await update(browser, copy, '9.9.9')
    await expect.poll(versions).toEqual(['9.9.9'])
  },
  async 'switched off'() {
    await inManager(browser.context, (id) => chrome.management.setEnabled(id, false), browser.id)
  },
  async removed() {
    await browserCommand(browser.context, 'Extensions.uninstall', { id: browser.id })
  },
}

/** The versions of this extension that run. */
async function versions(): Promise<string[]> {
  const { extensions } = (await browserCommand(browser.context, 'Extensions.getExtensions', {})) as {
    extensions: { id: string; version: string; enabled: boolean }[]
  }
  return extensions.filter(({ id, enabled }) => id === browser.id && enabled).map(({ version }) => version)
}

/** How many listeners stand on window and document, of the page and of all worlds of extensions. */
async function listeners(cdp: CDPSession, contexts: readonly number[]): Promise<number> {
  let count = 0
  for (const contextId of contexts) {
    for (const expression of ['window', 'document', 'window.navigation', 'window.visualViewport']) {
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId })
      if (result.objectId === undefined) continue
      const found = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId })
      count += found.listeners.length
    }
  }
  return count
}

const isPages = ({ auxData }: { auxData?: object }) =>
  auxData !== undefined && 'isDefault' in auxData && auxData.isDefault

type Draft = {
  place: Place
  page: Page
  errors: string[]
  surface: Surface
  /** The page before there was anything of ours in it. */
  before: Awaited<ReturnType<typeof stateOf>>
  listening(): Promise<number>
  text(): Promise<string>
}

const BOXES = [
  ['x', 'post'],
  ['linkedin', 'post-shadow'],
  ['mastodon', 'post'],
] as const
type Place = (typeof BOXES)[number]

const boxOf = ([id, name]: Place) => replicaOf(id).boxes.find((one) => one.page === name)!

/** A half-written post with a mark and an open card. */
async function draft(place: Place): Promise<Draft> {
  const [id, name] = place
  const replica = replicaOf(id)
  const { page, errors } = await visit(browser.context, replica, name)
  const surface = await Surface.of(page)
  const contexts: number[] = []
  surface.cdp.on('Runtime.executionContextCreated', ({ context }) => {
    // Playwright has a world of its own in each page.
    if (isPages(context) || context.name === 'Framekeeper') contexts.push(context.id)
  })
  await surface.cdp.send('Runtime.enable')
  const before = await stateOf(page)
  const box = page.locator(boxOf(place).box).first()
  await box.click()
  await page.keyboard.type(STORY)
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
  await page.keyboard.press('Alt+Shift+F')
  await surface.wait(() => surface.boxOf('.card'), 'the card')
  const text = () => box.evaluate((node) => ('value' in node ? String(node.value) : (node.textContent ?? '')))
  return { place, page, errors, surface, before, text, listening: () => listeners(surface.cdp, contexts) }
}

/** What stands in the document and its registries. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    children: [...document.documentElement.children].map(({ tagName }) => tagName),
  }))

/** Nothing of ours on the page. */
async function expectGone({ page, surface, before }: Draft): Promise<void> {
  await expect.poll(() => stateOf(page)).toEqual(before)
  expect(await surface.count('.card')).toBe(0)
}

for (const [ending, end] of Object.entries(ENDINGS)) {
  test(`${ending} while posts stand half-written on ${BOXES.map(([id]) => id).join(', ')}`, async () => {
    const posts: Draft[] = []
    for (const place of BOXES) posts.push(await draft(place))
    const withUs = await Promise.all(posts.map((post) => post.listening()))
    await end()
    for (const [at, post] of posts.entries()) await expectLeftAlone(post, withUs[at]!)
  })
}

/** The post goes on and is sent as if we had never been there. */
async function expectLeftAlone(post: Draft, withUs: number): Promise<void> {
  const { place, page, errors, text } = post
  await page.bringToFront()
  await page.mouse.move(5, 300)
  await page.mouse.move(6, 301)
  await expectGone(post)
  const without = await post.listening()
  expect(without).toBeLessThan(withUs)
  // What is left is the page's own: as many as before the first of ours came.
  expect(without).toBe((await pagesOwn()).get(place))
  const { box, submit } = boxOf(place)
  await page.locator(box).first().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' More.')
  await page.keyboard.press('Alt+Shift+F')
  await page.keyboard.press('Escape')
  expect(await text()).toBe(`${STORY} More.`)
  await page.locator(submit!).first().click()
  expect((await page.evaluate(() => window.posted)).map((one) => one.trim())).toEqual([`${STORY} More.`])
  expect(errors).toEqual([])
  await expectGone(post)
}

let counted: Promise<Map<Place, number>> | undefined

/** How many listeners the same pages have in a browser that never had the extension. */
function pagesOwn(): Promise<Map<Place, number>> {
  counted ??= countAll()
  return counted
}

async function countAll(): Promise<Map<Place, number>> {
  const bare = await launch({ extension: null })
  try {
    const counts = new Map<Place, number>()
    for (const place of BOXES) counts.set(place, await countedIn(bare, place))
    return counts
  } finally {
    await bare.close()
  }
}

async function countedIn(bare: Browser, place: Place): Promise<number> {
  const [id, name] = place
  const { page } = await visit(bare.context, replicaOf(id), name)
  const cdp = await page.context().newCDPSession(page)
  const contexts: number[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (isPages(context)) contexts.push(context.id)
  })
  await cdp.send('Runtime.enable')
  await page.locator(boxOf(place).box).first().click()
  await page.keyboard.type('a')
  return await listeners(cdp, contexts)
}

test('after an update the popup of that tab says to reload, and does it', async () => {
  const { page } = await draft(BOXES[0])
  await ENDINGS.updated()
  await browser.context
    .pages()
    .find((one) => one.url().startsWith('chrome-extension:'))
    ?.close()
  const popup = await pressToolbar(browser.context, browser.id, page)
  await expect.poll(() => popup.words()).toContain('Reload this page to go on')
  expect(await popup.words()).toContain('Save what you were writing first')
  const loaded = page.waitForEvent('load')
  await popup.press('Reload the page')
  await loaded
  const surface = await Surface.of(page)
  await page.getByRole('textbox').first().click()
  await page.keyboard.type(STORY)
  await surface.wait(() => surface.boxOf('.badge'), 'the badge of the new copy')
})
