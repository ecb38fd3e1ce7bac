/** The card: when it opens and closes, where it stands, and what it never covers. */
import { CLEAN, type Desk, hasFocus, markPoint, NAMED, open, openCard, SERIOUS, typeMarked } from './behaviours/desk'
import type { Browser } from './support/extension'
import { type Box, overlaps } from './support/surface'
import { expect, test } from './support/test'

let browser: Browser
let desk: Desk
test.beforeEach(({ fresh }) => {
  browser = fresh
})

const isOpen = async () => (await desk.surface.count('.card')) > 0
const opened = () => desk.surface.wait(isOpen, 'the card')
const closed = () => desk.surface.wait(async () => !(await isOpen()), 'the card to close')

/** Where the card stands once it has come to rest. */
async function cardBox(): Promise<Box> {
  let last: Box | undefined
  return desk.surface.wait(async () => {
    const now = await desk.surface.boxOf('.card')
    const rests = now !== undefined && last !== undefined && now.x === last.x && now.y === last.y
    last = now
    return rests && now
  }, 'the card to come to rest')
}

async function isInView(card: Box): Promise<void> {
  const { width, height } = await desk.page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  expect(card.x).toBeGreaterThanOrEqual(0)
  expect(card.y).toBeGreaterThanOrEqual(0)
  expect(card.x + card.width).toBeLessThanOrEqual(width)
  expect(card.y + card.height).toBeLessThanOrEqual(height)
}

/** Where the box stands, at 1000 by 800. */
const PLACES = {
  'in the middle': 'left: 200px; top: 260px',
  'at the top left': 'left: 10px; top: 0',
  'at the bottom right': 'right: 10px; bottom: 0',
  'at the bottom left': 'left: 10px; bottom: 0',
  'at the top right': 'right: 10px; top: 0',
}

for (const name of ['textarea', 'lexical']) {
  test.describe(name, () => {
    test.beforeEach(async () => {
      desk = await open(browser, name)
    })

    test('opens where the pointer rests, not where it passes, and goes when the pointer goes', async () => {
      await typeMarked(desk)
      const { x, y } = await markPoint(desk)
      await desk.page.mouse.move(x, y)
      await desk.page.mouse.move(900, 700)
      await desk.page.waitForTimeout(500)
      expect(await isOpen()).toBe(false)
      await openCard(desk)
      // To the card, and on it for longer than a look elsewhere would last.
      const card = await cardBox()
      await desk.page.mouse.move(card.x + 40, card.y + 30, { steps: 4 })
      await desk.page.waitForTimeout(800)
      expect(await isOpen()).toBe(true)
      await desk.page.mouse.move(900, 780)
      await closed()
    })

    test('opens at a click, stays when the pointer goes, and closes at a click elsewhere', async () => {
      await typeMarked(desk)
      const { x, y } = await markPoint(desk)
      await desk.page.mouse.click(x, y)
      await opened()
      expect(await hasFocus(desk)).toBe(true)
      await desk.page.mouse.move(900, 780)
      await desk.page.waitForTimeout(800)
      expect(await isOpen()).toBe(true)
      await desk.page.mouse.click(900, 780)
      await closed()
    })

    test('the shortcut goes through all marks and round; Escape gives the caret back', async () => {
      await desk.page.keyboard.type(`${NAMED} `)
      await typeMarked(desk)
      await desk.page.keyboard.press('ArrowLeft')
      const position = async () =>
        /(\d+) of (\d+)/
          .exec(await desk.surface.words('.turn'))
          ?.slice(1)
          .map(Number)
      await desk.page.keyboard.press('Alt+Shift+F')
      const first = await desk.surface.wait(position, 'the first card')
      expect(first[0]).toBe(1)
      const total = first[1]!
      expect(total).toBeGreaterThan(1)
      for (let at = 2; at <= total + 1; at++) {
        await desk.page.keyboard.press('Alt+Shift+F')
        await expect.poll(position).toEqual([at > total ? 1 : at, total])
      }
      await desk.page.keyboard.press('Escape')
      await closed()
      await expect.poll(() => hasFocus(desk)).toBe(true)
      await desk.page.keyboard.type('X')
      expect(await desk.model()).toBe(`${NAMED} ${SERIOUS.slice(0, -1)}X.`)
    })

    test('opens at a tap and works by touch', async () => {
      await typeMarked(desk)
      await tap(await markPoint(desk))
      await opened()
      const aside = (await desk.surface.boxOf('button', 'Not this one'))!
      await tap({ x: aside.x + aside.width / 2, y: aside.y + aside.height / 2 })
      await closed()
      await desk.surface.wait(async () => (await desk.marked()).length === 0, 'the mark to go')
      expect(await desk.model()).toBe(SERIOUS)
    })

    for (const [where, style] of Object.entries(PLACES)) {
      test(`covers neither words, caret's line, other lines nor the button: ${where}`, async () => {
        await desk.page.addStyleTag({ content: `section { position: absolute; width: 420px; ${style} }` })
        await desk.page.keyboard.type(`${CLEAN} ${CLEAN} `)
        await typeMarked(desk, `${SERIOUS} `)
        await desk.page.keyboard.type(`${CLEAN} ${CLEAN}`)
        await desk.page.keyboard.press('Alt+Shift+F')
        const card = await cardBox()
        const words = await markPoint(desk)
        const button = (await desk.page.locator('footer button').boundingBox())!
        const text = (await linesOf())!
        await isInView(card)
        expect(overlaps(card, { ...words, width: 1, height: 1 })).toBe(false)
        expect(overlaps(card, button)).toBe(false)
        expect(overlaps(card, text), 'there is room beside the text').toBe(false)
      })
    }

    test('follows the page and the box when they scroll', async () => {
      await desk.page.addStyleTag({ content: 'section { margin-top: 300px } body { height: 3000px }' })
      await typeMarked(desk)
      await desk.page.keyboard.press('Alt+Shift+F')
      for (const by of [0, 90, 90, -120]) {
        await desk.page.evaluate((y) => scrollBy(0, y), by)
        await expect
          .poll(async () => {
            const [card, { y }] = [await cardBox(), await markPoint(desk)]
            return Math.max(card.y - y, y - card.y - card.height)
          })
          .toBeLessThan(60)
      }
      await desk.page.evaluate(() => scrollBy(0, 2000))
      await isInView(await cardBox())
    })

    test('goes with its box', async () => {
      await typeMarked(desk)
      await desk.page.keyboard.press('Alt+Shift+F')
      await opened()
      await desk.box.evaluate((box) => box.closest('section')!.remove())
      await closed()
    })

    test('works in a popover, which stays open at a press in the card', async () => {
      await desk.box.evaluate((box) => {
        const section = box.closest('section')!
        section.popover = 'auto'
        section.showPopover()
        box.focus()
      })
      await typeMarked(desk, NAMED)
      await desk.page.keyboard.press('Alt+Shift+F')
      await takeWording()
      expect(await desk.page.evaluate(() => document.querySelectorAll('section:popover-open').length)).toBe(1)
    })

    test('works in full screen', async () => {
      await desk.page.locator('h2').evaluate((title) => {
        title.addEventListener('click', () => void title.parentElement!.requestFullscreen())
      })
      await desk.page.locator('h2').click()
      await desk.page.waitForFunction(() => document.fullscreenElement !== null)
      await desk.box.click()
      await typeMarked(desk, NAMED)
      await desk.page.keyboard.press('Alt+Shift+F')
      await takeWording()
      expect(await desk.page.evaluate(() => document.fullscreenElement?.tagName)).toBe('SECTION')
    })
  })
}

/** Where the lines stand that are written; a field's whole frame, whose lines have no place in the page. */
const linesOf = () =>
  desk.box.evaluate((box) => {
    const range = document.createRange()
    range.selectNodeContents(box)
    const { x, y, width, height } = 'value' in box ? box.getBoundingClientRect() : range.getBoundingClientRect()
    return { x, y, width, height }
  })

async function takeWording(): Promise<void> {
  await desk.surface.wait(async () => {
    if (await desk.surface.boxOf('button', 'Use this wording')) return true
    await desk.page.keyboard.press('Alt+Shift+F')
    return false
  }, 'a wording')
  await desk.surface.press('Use this wording')
  await desk.surface.wait(async () => (await desk.model()) !== NAMED, 'the model to change')
}

async function tap({ x, y }: { x: number; y: number }): Promise<void> {
  const { cdp } = desk.surface
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
