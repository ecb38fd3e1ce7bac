/**
 * The quiet line: in the people searches of replicas, and on their pages of requests. It comes once a day, says what
 * stands behind it, keeps nothing of what was typed, and stands in nobody's way.
 */
import type { Page } from 'playwright'
import { nameOf } from './sites/journey'
import { notedLine } from './sites/notes'
import type { Replica } from './sites/replica'
import { visit } from './sites/visit'
import type { Browser } from './support/extension'
import { REPLICAS, replicaOf } from './support/replicas'
import { Surface } from './support/surface'
import { expect, test } from './support/test'

const NAME = 'Quillfeather'
const SEARCH = 'Searching for a client?'
const REQUEST = 'A request from a client'

let browser: Browser

const stored = async () => (await browser.worker()).evaluate(() => chrome.storage.local.get(null))
const settings = async (value: Record<string, unknown>) =>
  (await browser.worker()).evaluate((given) => chrome.storage.local.set({ settings: given }), value)

type Open = { page: Page; surface: Surface; errors: string[] }

async function open(replica: Replica, name: string): Promise<Open> {
  const { page, errors } = await visit(browser.context, replica, name)
  return { page, errors, surface: await Surface.of(page) }
}

const line = (surface: Surface) => surface.wait(() => surface.boxOf('.line'), 'the line')
const noLine = (surface: Surface) => surface.wait(async () => (await surface.count('.line')) === 0, 'the line to go')

/** Types a name into the search of a replica. */
async function search(id: string): Promise<Open> {
  const replica = replicaOf(id)
  const [{ page: name, box }] = replica.searches as [{ page: string; box: string }]
  const opened = await open(replica, name)
  const field = opened.page.locator(box).first()
  await field.click()
  await opened.page.keyboard.type(NAME)
  return opened
}

const inUse = (element: Element) => {
  const root = element.getRootNode() as Document | ShadowRoot
  return { focus: root.activeElement === element, value: (element as HTMLInputElement).value }
}

const readOut = (surface: Surface, words: string) =>
  surface.wait(async () => (await surface.words('.sr')).includes(words), 'the line to be read out')

for (const replica of REPLICAS) {
  for (const { page: name, box } of replica.searches ?? []) {
    test(`${replica.id}: a name in the search on ${name}`, async ({ tab, shared }) => {
      browser = shared
      const { page, errors } = await visit(tab, replica, name)
      const surface = await Surface.of(page)
      const field = page.locator(box).first()
      await field.click()
      expect(await surface.count('.line')).toBe(0)
      await page.keyboard.insertText(NAME)
      await line(surface)
      expect(await surface.words('.line-words')).toContain(SEARCH)
      await readOut(surface, SEARCH)
      expect(await field.evaluate(inUse)).toEqual({ focus: true, value: NAME })
      const kept = await stored()
      expect(Object.keys(kept.reminded as object)).toEqual(['search'])
      expect(JSON.stringify(kept)).not.toContain(NAME.slice(0, 3))
      expect(errors).toEqual([])
      expect(browser.refused).toEqual([])
      test.info().annotations.push(notedLine(await nameOf(page, replica), 'search', 'yes'))
    })
  }

  for (const { page: name, accept, only } of replica.requests ?? []) {
    test(`${replica.id}: the page of requests, before one is accepted`, async ({ tab, shared }) => {
      browser = shared
      const { page, errors } = await visit(tab, replica, name)
      const surface = await Surface.of(page)
      // Lists that come later than their page are noticed as the pointer moves.
      await page.locator(accept).first().hover()
      await line(surface)
      expect(await surface.words('.line-words')).toContain(REQUEST)
      await readOut(surface, REQUEST)
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
      await page.locator(accept).first().click()
      expect(await page.evaluate(() => window.posted)).toEqual(['accepted Elena Marsh'])
      expect(Object.keys((await stored()).reminded as object)).toEqual(['request'])
      expect(errors).toEqual([])
      test.info().annotations.push(notedLine(await nameOf(page, replica), 'request', only ?? 'yes'))
    })
  }
}

test('comes once a day: not again on another site, but tomorrow', async ({ fresh }) => {
  browser = fresh
  const first = await search('x')
  await line(first.surface)
  const second = await search('facebook')
  await second.page.waitForTimeout(700)
  expect(await second.surface.count('.line')).toBe(0)
  await (await browser.worker()).evaluate(() => chrome.storage.local.set({ reminded: { search: '2026-01-01' } }))
  const third = await search('reddit')
  await line(third.surface)
  for (const { page } of [first, second, third]) await page.close()
})

test('names the study and the clauses of the codes in force, the first code first', async ({ fresh }) => {
  browser = fresh
  await settings({ codes: ['nasw', 'aca'] })
  const { page, surface } = await search('x')
  await line(surface)
  await surface.press('Why this line')
  await surface.wait(() => surface.boxOf('.line-behind'), 'what stands behind it')
  const words = await surface.words('.line-behind')
  expect(words).toMatch(/White E\., Hanley T\. \(2024\)/)
  expect(words).toMatch(/NASW 1\.07\(q\).*ACA H\.6\.c/)
  await page.close()
  await browser.reset()
  await settings({ codes: ['aca'] })
  const other = await search('x')
  await line(other.surface)
  await other.surface.press('Why this line')
  await other.surface.wait(() => other.surface.boxOf('.line-behind'), 'what stands behind it')
  expect(await other.surface.words('.line-behind')).not.toContain('NASW')
  await other.page.close()
})

test('closes by Escape, which the site’s search hears as well; the focus stays', async ({ fresh }) => {
  browser = fresh
  const { page, surface } = await search('x')
  await line(surface)
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.body.dataset.heard = key
    })
  })
  await page.keyboard.press('Escape')
  await noLine(surface)
  expect(await page.evaluate(() => document.body.dataset.heard)).toBe('Escape')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await page.close()
})

test('by keyboard alone: the shortcut goes there, Tab reaches all of it, Escape gives the caret back', async ({
  fresh,
}) => {
  browser = fresh
  const { page, surface } = await search('x')
  await line(surface)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Alt+Shift+F')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await surface.wait(() => surface.boxOf('.line-behind'), 'what stands behind it')
  await page.keyboard.press('Escape')
  await noLine(surface)
  await page.keyboard.type('X')
  expect(await page.locator('[data-testid="SearchBox_Search_Input"]').inputValue()).toBe('QuillfeatheXr')
  await page.close()
})

test('by mouse: the close button; the search keeps the focus', async ({ fresh }) => {
  browser = fresh
  const { page, surface } = await search('facebook')
  await line(surface)
  await surface.press('Close')
  await noLine(surface)
  await page.keyboard.type('X')
  expect(await page.locator('[aria-label="Search Facebook"]').inputValue()).toBe(`${NAME}X`)
  await page.close()
})

test('is switched off in the line, for searches alone, and on again in the options', async ({ fresh }) => {
  browser = fresh
  const { page, surface } = await search('x')
  await line(surface)
  await surface.press('Don’t remind me again')
  await surface.wait(async () => (await surface.words('.line-words')).includes('Switched off'), 'the answer')
  await expect
    .poll(async () => (await stored()).settings)
    .toMatchObject({ reminders: { search: false, request: true } })
  await page.close()
  await (await browser.worker()).evaluate(() => chrome.storage.local.remove('reminded'))
  const quiet = await search('facebook')
  await quiet.page.waitForTimeout(700)
  expect(await quiet.surface.count('.line')).toBe(0)
  const options = await browser.context.newPage()
  await options.goto(`chrome-extension://${browser.id}/src/options/index.html#writing`)
  await options.getByRole('switch', { name: /people search is used/ }).check()
  await quiet.page.bringToFront()
  await quiet.page.reload()
  await quiet.page.locator('[aria-label="Search Facebook"]').fill(NAME)
  await line(quiet.surface)
  await options.close()
  await quiet.page.close()
})

test('stays away while checking is paused, and where the site is switched off', async ({ fresh }) => {
  browser = fresh
  await settings({ pausedUntil: Date.now() + 3_600_000 })
  const paused = await search('x')
  await settings({ sites: { facebook: false } })
  const off = await search('facebook')
  await off.page.waitForTimeout(700)
  expect(await paused.surface.count('.line')).toBe(0)
  expect(await off.surface.count('.line')).toBe(0)
  expect((await stored()).reminded).toBeUndefined()
  await paused.page.close()
  await off.page.close()
})

test('comes where the site opens its requests without a load, and goes with them', async ({ fresh }) => {
  browser = fresh
  const { page, surface } = await open(replicaOf('linkedin'), 'message')
  expect(await surface.count('.line')).toBe(0)
  await page.getByText('Invitations').click()
  await line(surface)
  await page.getByText('Messaging').click()
  await noLine(surface)
  await page.close()
})

test('small windows: the line stays inside, the field in sight', async ({ fresh }) => {
  browser = fresh
  const { page, surface } = await search('x')
  await page.setViewportSize({ width: 320, height: 480 })
  await surface.press('Why this line')
  await surface.wait(() => surface.boxOf('.line-behind'), 'what stands behind it')
  const box = await line(surface)
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(320)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.y + box.height).toBeLessThanOrEqual(480)
  await page.close()
})
