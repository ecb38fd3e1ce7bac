/** The pause before posting in its corners: input methods, a slow worker, settings, what was set aside. */
import type { Page } from 'playwright'
import { CLEAN, type Desk, keptAside, NAMED, open, SERIOUS, typeMarked } from './behaviours/desk'
import { visit } from './sites/visit'
import type { Browser } from './support/extension'
import { replicaOf } from './support/replicas'
import { Surface } from './support/surface'
import { expect, test } from './support/test'

let browser: Browser
test.beforeEach(({ fresh }) => {
  browser = fresh
})

const post = (desk: Desk) => desk.page.locator('[data-testid=tweetButton]').click()
const pause = (surface: Surface) => surface.wait(() => surface.boxOf('button', 'Look at it'), 'the pause')

async function settings(value: object): Promise<void> {
  await (await browser.worker()).evaluate((given) => chrome.storage.local.set({ settings: given }), value)
}

test('Cmd+Enter is held as Ctrl+Enter is', async () => {
  const desk = await open(browser, 'lexical')
  await typeMarked(desk)
  await desk.page.keyboard.press('Meta+Enter')
  await pause(desk.surface)
  expect(await desk.posted()).toEqual([])
  await desk.page.close()
})

test('a form sent by its own script is held, and goes through at the second try', async () => {
  const { page, surface, box } = await written('old-reddit', 'comments', '.commentarea textarea', SERIOUS)
  const send = () => box.evaluate((area) => (area as HTMLTextAreaElement).form!.requestSubmit())
  await send()
  await pause(surface)
  expect(await posted(page)).toEqual([])
  await page.waitForTimeout(480)
  await send()
  expect(await posted(page)).toEqual([SERIOUS])
  await page.close()
})

test('the Enter that ends a composition neither posts nor is held; the next one is', async () => {
  const { page, surface } = await written('x', 'chat', '[data-testid="dm-composer-textarea"]', SERIOUS)
  const text = ' Ja'
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
  await surface.cdp.send('Input.imeSetComposition', { text, selectionStart: 3, selectionEnd: 3 })
  await surface.cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await surface.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  await page.waitForTimeout(300)
  expect(await surface.count('.card')).toBe(0)
  await surface.cdp.send('Input.insertText', { text })
  expect(await posted(page)).toEqual([])
  await page.keyboard.press('Enter')
  await pause(surface)
  await page.waitForTimeout(480)
  await page.keyboard.press('Enter')
  expect(await posted(page)).toEqual([SERIOUS + text])
  await page.close()
})

/** Posts a text while the worker is too busy to check it: it goes out after a moment. */
async function postUnchecked(text: string): Promise<{ desk: Desk; free: () => Promise<void> }> {
  const desk = await open(browser, 'lexical')
  await typeMarked(desk, NAMED)
  await desk.page.keyboard.press('Control+a')
  await desk.page.keyboard.press('Delete')
  const free = await blockWorker()
  await desk.page.keyboard.insertText(text)
  await post(desk)
  await expect.poll(() => desk.posted(), { timeout: 1_000 }).toEqual([text])
  return { desk, free }
}

test('what the worker is too slow to check goes out after a moment, and that is said', async () => {
  const { desk, free } = await postUnchecked(SERIOUS)
  expect(await desk.surface.words()).not.toContain('Posted before')
  await free()
  await desk.surface.wait(
    async () => (await desk.surface.words()).includes('Posted before the check was done'),
    'a word',
  )
  await desk.page.close()
})

test('nothing is said of a clean text that went out unchecked', async () => {
  const { desk, free } = await postUnchecked(CLEAN)
  await free()
  await desk.page.waitForTimeout(500)
  expect(await desk.surface.words()).not.toContain('Posted before')
  await desk.page.close()
})

test('a passage that was set aside holds nothing', async () => {
  const desk = await open(browser, 'prosemirror')
  await typeMarked(desk)
  await desk.page.keyboard.press('Alt+Shift+F')
  await desk.surface.press('Not this one')
  await desk.surface.wait(async () => (await desk.marked()).length === 0, 'the mark to go')
  await post(desk)
  await expect.poll(() => desk.posted()).toEqual([SERIOUS])
  await keptAside(desk, browser)
  await desk.page.close()
})

test('the setting decides: medium holds names too, off holds nothing', async () => {
  await settings({ hold: 'medium' })
  const desk = await open(browser, 'textarea')
  await typeMarked(desk, NAMED)
  await post(desk)
  await pause(desk.surface)
  expect(await desk.posted()).toEqual([])
  await desk.page.close()
  await settings({ hold: 'off' })
  const other = await open(browser, 'textarea')
  await typeMarked(other)
  await post(other)
  await expect.poll(() => other.posted()).toEqual([SERIOUS])
  await other.page.close()
})

test('a double click on Post is one press', async () => {
  const desk = await open(browser, 'contenteditable')
  await typeMarked(desk)
  await desk.page.locator('[data-testid=tweetButton]').dblclick()
  await pause(desk.surface)
  await desk.page.waitForTimeout(300)
  expect(await desk.posted()).toEqual([])
  await desk.page.close()
})

test('the next message in a chat is held anew, when the site emptied the box without a word', async () => {
  const { page, surface, box } = await written('x', 'chat', '[data-testid="dm-composer-textarea"]', SERIOUS)
  const send = page.locator('[data-testid="dm-composer-send-button"]')
  for (const round of [1, 2]) {
    if (round === 2) {
      await box.click()
      await page.keyboard.type(SERIOUS)
    }
    await send.click()
    await pause(surface)
    await page.waitForTimeout(480)
    await send.click()
    await expect.poll(() => posted(page)).toHaveLength(round)
  }
  await page.close()
})

const posted = (page: Page) => page.evaluate(() => window.posted)

/** A replica's page with a text in a box, already marked. */
async function written(site: string, name: string, selector: string, text: string) {
  const { page } = await visit(browser.context, replicaOf(site), name)
  const box = page.locator(selector).first()
  await box.click()
  await page.keyboard.type(text)
  const surface = await Surface.of(page)
  await surface.wait(async () => (await surface.count('.mark')) > 0, 'a mark')
  return { page, surface, box }
}

/** Keeps the worker busy; the answer lets it go and waits until it has. */
async function blockWorker(): Promise<() => Promise<void>> {
  const worker = await browser.worker()
  const busy = worker.evaluate(() => {
    const until = Date.now() + 2_000
    while (Date.now() < until);
  })
  return () => busy
}
