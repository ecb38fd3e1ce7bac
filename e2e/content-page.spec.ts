/** The content script as a guest: what it leaves in a page, where its surface goes, and how it ends. */
import { type Desk, NAMED, open, typeMarked } from './behaviours/desk'
import type { Browser } from './support/extension'
import { expect, test } from './support/test'

let browser: Browser
test.beforeEach(({ fresh }) => {
  browser = fresh
})

const ours = (desk: Desk) =>
  desk.page.evaluate(() =>
    [...document.querySelectorAll('[popover]')].map(
      (element) => `${element.parentElement?.tagName}>${element.tagName}`,
    ),
  )

test('one node of a neutral name, nothing else, and nothing before there is a box', async () => {
  const page = await browser.context.newPage()
  await page.goto('https://x.com/__editors/?only=lexical')
  await page.waitForFunction(() => document.body.dataset.ready === 'yes')
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  await page.close()
  const desk = await open(browser, 'lexical')
  await typeMarked(desk)
  expect(await ours(desk)).toHaveLength(1)
  const state = await desk.page.evaluate(() => ({
    children: document.documentElement.children.length,
    host: document.documentElement.lastElementChild?.outerHTML ?? '',
    shadow: document.documentElement.lastElementChild?.shadowRoot,
    names: [...CSS.highlights.keys()].join(' '),
  }))
  expect(state.children).toBe(3)
  expect(state.shadow).toBeNull()
  expect(state.host).toMatch(/^<([a-z]{5}-[a-z]{5}) popover="manual"><\/\1>$/)
  expect(state.names).toMatch(/^h\w+ h\w+ h\w+$/)
})

test('in a modal dialog the surface is inside the dialog, and works there', async () => {
  const desk = await open(browser, 'contenteditable')
  await desk.box.evaluate((box) => {
    const dialog = document.createElement('dialog')
    document.body.append(dialog)
    dialog.append(box.closest('section')!)
    dialog.showModal()
    box.focus()
  })
  await typeMarked(desk, NAMED)
  expect(await ours(desk)).toEqual([expect.stringContaining('DIALOG>')])
  await desk.page.keyboard.press('Alt+Shift+F')
  await desk.surface.press(/Use this wording/)
  await desk.surface.wait(async () => (await desk.model()) !== NAMED, 'the model to change')
})

test('what studies say is asked for when it is opened', async () => {
  const desk = await open(browser, 'textarea')
  await typeMarked(desk)
  await desk.page.keyboard.press('Alt+Shift+F')
  await desk.surface.wait(() => desk.surface.boxOf('summary', 'What studies say'), 'the disclosure')
  expect(await desk.surface.words()).not.toContain('In favour:')
  const { x, y, width, height } = (await desk.surface.boxOf('summary', 'What studies say'))!
  await desk.page.mouse.click(x + width / 2, y + height / 2)
  await desk.surface.wait(async () => (await desk.surface.words()).includes('In favour:'), 'a study')
  await desk.page.screenshot({ path: 'e2e/.out/research.png' })
})

test('the badge goes with its box, and with the text', async () => {
  const desk = await open(browser, 'textarea')
  await typeMarked(desk)
  await desk.page.keyboard.press('Control+a')
  await desk.page.keyboard.press('Delete')
  await desk.surface.wait(async () => (await desk.surface.count('.badge')) === 0, 'the badge to go with the text')
  await typeMarked(desk)
  await desk.box.evaluate((box) => box.remove())
  await desk.surface.wait(async () => (await desk.surface.count('.badge')) === 0, 'the badge to go with the box')
  expect(await desk.surface.count('.mirror')).toBe(0)
})

test('a double click on Post is one press', async () => {
  const desk = await open(browser, 'contenteditable')
  await typeMarked(desk)
  await desk.page.locator('[data-testid=tweetButton]').dblclick()
  await desk.surface.wait(() => desk.surface.boxOf('button', 'Look at it'), 'the pause')
  await desk.page.waitForTimeout(300)
  expect(await desk.posted()).toEqual([])
})

test('on a narrow, enlarged page the card stays in view', async () => {
  const desk = await open(browser, 'textarea')
  await desk.page.setViewportSize({ width: 320, height: 480 })
  await typeMarked(desk)
  await desk.page.keyboard.press('Alt+Shift+F')
  const card = await desk.surface.wait(() => desk.surface.boxOf('.card'), 'the card')
  await desk.page.waitForTimeout(200)
  const placed = (await desk.surface.boxOf('.card')) ?? card
  expect(placed.x).toBeGreaterThanOrEqual(0)
  expect(placed.x + placed.width).toBeLessThanOrEqual(320)
  expect(placed.y).toBeGreaterThanOrEqual(0)
  expect(placed.y + placed.height).toBeLessThanOrEqual(480)
  if (process.env.SHOTS) await desk.page.screenshot({ path: `${process.env.SHOTS}/narrow.png` })
})
