/**
 * The line about the account: asked once which one it is, told when another one posts than last time, and what is
 * written is marked for the account it is on.
 */
import type { Page } from 'playwright'
import { visit } from './sites/visit'
import type { Browser } from './support/extension'
import { replicaOf } from './support/replicas'
import { Surface } from './support/surface'
import { expect, test } from './support/test'

let browser: Browser
test.beforeEach(({ fresh }) => {
  browser = fresh
})

const stored = async () => {
  const { settings } = await (await browser.worker()).evaluate(() => chrome.storage.local.get('settings'))
  return (settings ?? {}) as { accounts?: unknown[] }
}
const store = async (items: Record<string, unknown>) =>
  (await browser.worker()).evaluate((given) => chrome.storage.local.set(given), items)

const BOX = '[data-testid="tweetTextarea_0"]'
type Open = { page: Page; surface: Surface; errors: string[] }

async function open(name = 'post'): Promise<Open> {
  const { page, errors } = await visit(browser.context, replicaOf('x'), name)
  const surface = await Surface.of(page)
  await page
    .locator(name === 'chat' ? '[data-testid="dm-composer-textarea"]' : BOX)
    .first()
    .click()
  return { page, surface, errors }
}

const shown = (surface: Surface) => surface.wait(() => surface.boxOf('.account-line'), 'the line')
const gone = (surface: Surface) =>
  surface.wait(async () => (await surface.count('.account-line')) === 0, 'the line to go')

test('a new account is asked about once, and the answer counts in the next check', async () => {
  const { page, surface, errors } = await open()
  await shown(surface)
  expect(await surface.words('.line-words')).toBe('You’re posting as @sam_lpc. Which account is this?')
  await surface.wait(async () => (await surface.words('.sr')).includes('Which account is this?'), 'it to be read out')
  await page.keyboard.type('Long day. My 3pm told me she finally left her husband.')
  await surface.press('Personal')
  await gone(surface)
  await expect.poll(async () => (await stored()).accounts).toMatchObject([{ handle: 'sam_lpc', role: 'personal' }])
  // The caret stayed in the box.
  await page.keyboard.type(' Tea.')
  await expect(page.locator(BOX).first()).toContainText('husband. Tea.')
  await surface.wait(async () => Number(await surface.firstWords('.badge')) >= 2, 'what is told, and where')
  await page.keyboard.press('Alt+Shift+KeyF')
  const told = await surface.wait(() => surface.firstWords('.title'), 'a card')
  await page.keyboard.press('Alt+Shift+KeyF')
  const other = await surface.wait(async () => {
    const title = await surface.firstWords('.title')
    return title !== told && title
  }, 'the other card')
  expect([told, other].join()).toContain('Private and professional in one place')
  expect(errors).toEqual([])
  await page.close()
})

test('closed without an answer it does not come again; the popup still asks', async () => {
  const { page, surface } = await open()
  await shown(surface)
  await surface.press('Close')
  await gone(surface)
  await page.close()
  const again = await open()
  await again.page.keyboard.type('A quiet evening.')
  await again.surface.wait(() => again.surface.boxOf('.badge'), 'the badge')
  expect(await again.surface.count('.account-line')).toBe(0)
  expect((await stored()).accounts).toMatchObject([{ handle: 'sam_lpc', role: 'unknown' }])
  await again.page.close()
})

test('another account than last time: said once, and away from the box', async () => {
  await store({
    settings: { accounts: [{ site: 'x', handle: 'sam_lpc', role: 'professional' }] },
    'accounts-used': { x: 'samandthesea' },
  })
  const { page, surface } = await open()
  const line = await shown(surface)
  expect(await surface.words('.line-words')).toBe('You’re now posting as @sam_lpc, your professional account.')
  const box = (await page.locator(BOX).first().boundingBox())!
  expect(line.y > box.y + box.height || line.y + line.height < box.y).toBe(true)
  await page.keyboard.press('Escape')
  await gone(surface)
  await page.reload()
  await page.locator(BOX).first().click()
  await page.keyboard.type('Morning.')
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
  expect(await surface.count('.account-line')).toBe(0)
  await page.close()
})

test('changed in the box itself, with the focus staying there: said, and the marks follow', async () => {
  const accounts = [
    { site: 'x', handle: 'sam_lpc', role: 'professional' },
    { site: 'x', handle: 'samandthesea', role: 'personal' },
  ]
  await store({ settings: { accounts }, 'accounts-used': { x: 'sam_lpc' } })
  const { page, surface } = await open()
  await page.keyboard.type('Two evening slots have come up if anybody needs a counsellor')
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
  expect([await surface.words('.badge'), await surface.count('.account-line')]).toEqual(['', 0])
  await page.evaluate(() => {
    const [, handle] = document.querySelectorAll('[data-testid="SideNav_AccountSwitcher_Button"] span')
    handle!.textContent = '@samandthesea'
  })
  await page.keyboard.type('.')
  await shown(surface)
  expect(await surface.words('.line-words')).toBe('You’re now posting as @samandthesea, your personal account.')
  await surface.wait(async () => (await surface.words('.badge')) === '1', 'the mark')
  await page.close()
})

test('an account removed in the options stays away while its box stands open, until one writes there again', async () => {
  const { page, surface } = await open()
  await surface.press('Professional')
  await expect.poll(async () => (await stored()).accounts).toMatchObject([{ role: 'professional' }])
  await page.keyboard.type('A quiet evening.')
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
  // As the options do: the page hears of it, and checks anew.
  const checks = await page.evaluate(() => performance.now())
  await store({ settings: { accounts: [], hold: 'medium' } })
  await page.keyboard.type(' And tea.')
  await page.waitForFunction((since) => performance.now() > since + 900, checks)
  expect((await stored()).accounts).toEqual([])
  await page.locator('body').click({ position: { x: 5, y: 5 } })
  await page.locator(BOX).first().click()
  await shown(surface)
  expect((await stored()).accounts).toMatchObject([{ handle: 'sam_lpc', role: 'unknown' }])
  await page.close()
})

test('a box at the foot of the window has the line at its head', async () => {
  const { page, surface } = await open('chat')
  const line = await shown(surface)
  const box = (await page.locator('[data-testid="dm-composer-textarea"]').boundingBox())!
  expect(line.y + line.height < box.y || line.y > box.y + box.height).toBe(true)
  await page.close()
})

test('by keyboard: the shortcut says that nothing is marked; pressed again it goes to the line', async () => {
  const { page, surface } = await open()
  await shown(surface)
  const box = page.locator(BOX).first()
  await page.keyboard.press('Alt+Shift+KeyF')
  await surface.wait(async () => (await surface.words('.card')).includes('Nothing is marked'), 'the note')
  await surface.wait(
    async () => (await surface.words('.sr')).includes('Press the same keys again'),
    'it to be read out',
  )
  await expect(box).toBeFocused()
  // Whoever writes on has read it, and loses no key.
  await page.keyboard.type('Tea')
  await surface.wait(async () => (await surface.count('.card')) === 0, 'the note to go')
  await expect(box).toContainText('Tea')
  await page.keyboard.press('Alt+Shift+KeyF')
  await page.keyboard.press('Alt+Shift+KeyF')
  await expect(box).not.toBeFocused()
  expect(await surface.count('.card')).toBe(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await gone(surface)
  await expect.poll(async () => (await stored()).accounts).toMatchObject([{ role: 'professional' }])
  await page.keyboard.type(' for two.')
  await expect(box).toContainText('Tea for two.')
  await page.close()
})
