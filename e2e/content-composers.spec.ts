/** Several boxes at once, boxes that a site replaces, addresses that change without a load, and sites that are off. */
import { CLEAN, SERIOUS } from './behaviours/desk'
import { marksOf } from './sites/marks'
import { visit } from './sites/visit'
import type { Browser } from './support/extension'
import { replicaOf } from './support/replicas'
import { Surface } from './support/surface'
import { expect, test } from './support/test'

let browser: Browser
test.beforeEach(({ fresh }) => {
  browser = fresh
})

async function at(site: string, name: string) {
  const { page, errors } = await visit(browser.context, replicaOf(site), name)
  const surface = await Surface.of(page)
  const worker = await browser.worker()
  return {
    page,
    surface,
    errors,
    async type(selector: string, text: string) {
      await page.locator(selector).first().click()
      await page.keyboard.type(text)
    },
    /** How many marks stand on the page, by surface. */
    marks: async () => (await marksOf(page, worker)).map((mark) => mark.surface),
    badges: (count: number) => surface.wait(async () => (await surface.count('.badge')) === count, `${count} badges`),
    paused: () => surface.wait(() => surface.boxOf('button', 'Look at it'), 'the pause'),
    posted: () => page.evaluate(() => window.posted),
  }
}

test('the inline box and the modal one each have their badge; each is held for its own text only', async () => {
  const { page, type, badges, paused, posted, surface } = await at('x', 'modal')
  await page.locator('#layers [role="dialog"]').evaluate((dialog) => dialog.setAttribute('style', 'top: 420px'))
  await type('main [data-testid="tweetTextarea_0"]', SERIOUS)
  await badges(1)
  await type('#layers [data-testid="tweetTextarea_0"]', CLEAN)
  await badges(2)
  await surface.wait(() => surface.boxOf('button', 'Checked: nothing to mark'), 'a quiet tick')
  await page.locator('[data-testid="tweetButton"]').click()
  await expect.poll(posted).toEqual([CLEAN])
  await page.locator('[data-testid="tweetButtonInline"]').click()
  await paused()
  expect(await posted()).toEqual([CLEAN])
  await page.waitForTimeout(480)
  await page.locator('[data-testid="tweetButtonInline"]').click()
  await expect.poll(posted).toEqual([CLEAN, SERIOUS])
  await page.close()
})

test('a thread is one post: each box has its badge, and one press is held once for all', async () => {
  const { page, type, badges, paused, posted } = await at('x', 'modal')
  await page.locator('[data-testid="addButton"]').click()
  await type('#layers [data-testid="tweetTextarea_0"]', SERIOUS)
  await type('#layers [data-testid="tweetTextarea_1"]', CLEAN)
  await badges(2)
  const press = () => page.locator('[data-testid="tweetButton"]').click()
  await press()
  await paused()
  await page.waitForTimeout(480)
  await press()
  await expect.poll(posted).toEqual([SERIOUS, CLEAN])
  await page.close()
})

test('a comment, a reply and a floating chat on one page keep their surfaces', async () => {
  const { page, type, badges, marks } = await at('facebook', 'comment')
  await type('[aria-label^="Comment as"]', SERIOUS)
  await badges(1)
  await type('[aria-label^="Reply to"]', SERIOUS)
  await badges(2)
  await expect.poll(async () => [...new Set(await marks())].sort()).toEqual(['comment', 'reply'])
  await page.close()
})

test('a box that the site replaces while it is written in loses its badge; the new one is looked after', async () => {
  const { page, type, badges, marks, errors } = await at('linkedin', 'post-swapped')
  await page.locator('.ql-editor').first().click()
  await page.keyboard.insertText(SERIOUS)
  await page.waitForSelector('[data-replica="swapped"] .ql-editor')
  await badges(0)
  await type('[data-replica="swapped"] .ql-editor', SERIOUS)
  await badges(1)
  await expect.poll(marks).toEqual(['post'])
  expect(errors).toEqual([])
  await page.close()
})

test('an address that changes without a load takes the old box along and judges the new one by the new address', async () => {
  const { page, type, badges, marks } = await at('linkedin', 'post-light')
  await type('.ql-editor', SERIOUS)
  await badges(1)
  await page.locator('[data-replica="navigate"]').first().click()
  await badges(0)
  await type('.msg-form__contenteditable', SERIOUS)
  await badges(1)
  await expect.poll(async () => new Set(await marks())).toEqual(new Set(['dm']))
  await page.close()
})

for (const [site, name, box] of [
  ['discord', 'direct', '[data-slate-editor="true"]'],
  ['whatsapp', 'chat', 'footer [role="textbox"]'],
] as const) {
  test(`${site} is off until it is switched on, and then needs no reload`, async () => {
    const { page, type, marks, surface } = await at(site, name)
    await type(box, SERIOUS)
    // Longer than a check takes elsewhere.
    await page.waitForTimeout(900)
    expect(await marks()).toEqual([])
    expect(await surface.count('.badge')).toBe(0)
    const settings = { sites: { [site]: true } }
    await (await browser.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), settings)
    await expect.poll(marks).toContain('dm')
    await page.close()
  })
}
