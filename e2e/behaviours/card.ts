/** The card in every editor: the ways to it, where it stands, and in what it works. */
import { expect } from 'playwright/test'
import { type Box, overlaps } from '../support/surface'
import {
  type Behaviours,
  CLEAN,
  caretSeen,
  type Desk,
  hasFocus,
  keptAside,
  markPoint,
  NAMED,
  SERIOUS,
  typeMarked,
} from './desk'

export const CARD: Behaviours = {
  async 'opens its card where the pointer rests, at a click and at a tap'(desk, browser) {
    await typeMarked(desk)
    const { page } = desk
    // One line shows its end only.
    await page.keyboard.press('Home')
    await caretSeen(desk)
    const { x, y } = await markPoint(desk)
    await page.mouse.move(x, y, { steps: 3 })
    const card = await opened(desk)
    expect(await hasFocus(desk), 'the caret stays in the box').toBe(true)
    // On to the card, and away.
    await page.mouse.move(card.x + 40, card.y + 30, { steps: 4 })
    await page.mouse.move(900, 780)
    await closed(desk)
    await page.mouse.click(x, y)
    await opened(desk)
    expect(await hasFocus(desk), 'the caret stays in the box').toBe(true)
    await page.mouse.click(900, 780)
    await closed(desk)
    await tap(desk, { x, y })
    await opened(desk)
    const aside = (await desk.surface.boxOf('button', 'Not this one'))!
    await tap(desk, { x: aside.x + aside.width / 2, y: aside.y + aside.height / 2 })
    await closed(desk)
    await desk.surface.wait(async () => (await desk.marked()).length === 0, 'the mark to go')
    expect(await desk.model()).toBe(SERIOUS)
    await keptAside(desk, browser)
  },

  async 'its shortcut goes through all marks and round; Escape gives the caret back'(desk) {
    await desk.page.keyboard.insertText(`${NAMED} `)
    await typeMarked(desk)
    await desk.page.keyboard.press('ArrowLeft')
    await caretSeen(desk)
    const position = async () =>
      /(\d+) of (\d+)/
        .exec(await desk.surface.words('.turn'))
        ?.slice(1)
        .map(Number)
    // The second sentence's marks come with the next answer.
    await desk.surface.wait(async () => (await desk.marked()).join().includes('My client'), 'all marks')
    await desk.page.keyboard.press(SHORTCUT)
    await expect.poll(() => hasFocus(desk)).toBe(false)
    const [first, total] = await desk.surface.wait(position, 'the first card')
    expect(first).toBe(1)
    expect(total).toBeGreaterThan(1)
    for (let at = 2; at <= total! + 1; at++) {
      await desk.page.keyboard.press(SHORTCUT)
      await expect.poll(position).toEqual([at > total! ? 1 : at, total])
    }
    await desk.page.keyboard.press('Escape')
    await closed(desk)
    await expect.poll(() => hasFocus(desk)).toBe(true)
    await desk.page.keyboard.type('X')
    expect(await desk.model()).toBe(`${NAMED} ${SERIOUS.slice(0, -1)}X.`)
  },

  async 'its card covers neither words nor the button at any edge, is whole in any window, follows and goes with its box'(
    desk,
  ) {
    const { page } = desk
    const before = page.viewportSize()!
    // One line shows its beginning only.
    const more = desk.name === 'input' ? '' : `${CLEAN} ${CLEAN} `
    await page.keyboard.insertText(more)
    await typeMarked(desk, SERIOUS)
    await page.keyboard.insertText(` ${more}`)
    await page.keyboard.press(more ? 'ArrowLeft' : 'Home')
    await caretSeen(desk)
    try {
      for (const { where, css, size, roomy } of WINDOWS) {
        await page.setViewportSize(size)
        await page.evaluate(
          ([name, style]) => {
            const section = document.getElementById(name!)!
            section.style.cssText = `position: absolute; margin: 0; ${style}`
            scrollTo(0, 0)
          },
          [desk.name, css],
        )
        await page.keyboard.press(SHORTCUT)
        const card = await opened(desk)
        isIn(card, size, where)
        const { x, y } = await markPoint(desk)
        expect(overlaps(card, { x, y, width: 1, height: 1 }), `over the words, ${where}`).toBe(false)
        const post = (await page.locator('footer button').boundingBox())!
        if (roomy) {
          expect(overlaps(card, post), `over the button, ${where}`).toBe(false)
          expect(overlaps(card, await linesOf(desk)), `over the text, ${where}`).toBe(false)
        }
        for (const name of ['Close', 'Not this one']) {
          isIn((await desk.surface.boxOf('button', name))!, size, `${name}, ${where}`)
        }
        await page.keyboard.press('Escape')
        await closed(desk)
      }
    } finally {
      await page.setViewportSize(before)
    }
    await page.evaluate((name) => {
      document.body.style.cssText = 'height: 3000px; padding-top: 300px'
      document.getElementById(name)!.style.cssText = ''
    }, desk.name)
    await page.keyboard.press(SHORTCUT)
    await opened(desk)
    for (const by of [0, 120, -60]) {
      await page.evaluate((y) => scrollBy(0, y), by)
      await expect.poll(async () => gap(await opened(desk), await markPoint(desk)), `after ${by}`).toBeLessThan(100)
    }
    await page.evaluate((name) => document.getElementById(name)!.remove(), desk.name)
    await closed(desk)
    await desk.surface.wait(async () => (await desk.surface.count('.badge')) === 0, 'the badge to go')
  },

  async 'its card works in a popover, in full screen and in a modal dialog'(desk) {
    const { page } = desk
    await typeMarked(desk, NAMED)
    for (const [what, { enter, leave }] of Object.entries(ENCLOSURES)) {
      await page.evaluate(enter, desk.name)
      if (what === 'full screen') await page.locator('h2').click()
      await page.waitForFunction((path) => document.querySelector(path), IN)
      await desk.box.evaluate((box) => box.focus())
      await page.keyboard.press(SHORTCUT)
      await opened(desk)
      await desk.surface.press('Close')
      await closed(desk)
      expect(await page.locator(IN).count(), `${what} stays`).toBe(1)
      await expect.poll(() => hasFocus(desk), what).toBe(true)
      if (leave) await page.evaluate(leave, desk.name)
    }
    // In the dialog, which is still open.
    await page.keyboard.press(SHORTCUT)
    await desk.surface.wait(async () => {
      if (await desk.surface.boxOf('button', 'Use this wording')) return true
      await page.keyboard.press(SHORTCUT)
      return false
    }, 'a wording')
    await desk.surface.press('Use this wording')
    await desk.surface.wait(async () => (await desk.model()) !== NAMED, 'the model to change')
  },
}

const SHORTCUT = 'Alt+Shift+F'

/** Where the box stands in which window, and whether there is room beside its text. */
const WINDOWS = [
  { where: 'in the middle', css: 'width: 420px; left: 200px; top: 260px', size: { width: 1000, height: 800 } },
  { where: 'at the top left', css: 'width: 420px; left: 10px; top: 0', size: { width: 1000, height: 800 } },
  { where: 'at the top right', css: 'width: 420px; right: 10px; top: 0', size: { width: 1000, height: 800 } },
  { where: 'at the bottom left', css: 'width: 420px; left: 10px; bottom: 0', size: { width: 1000, height: 800 } },
  { where: 'at the bottom right', css: 'width: 420px; right: 10px; bottom: 0', size: { width: 1000, height: 800 } },
  { where: '320 px', css: 'width: 300px; left: 10px; top: 0', size: { width: 320, height: 640 } },
  // What is left of 1280 by 800 at 200 %.
  { where: 'at 200 %', css: 'width: 420px; left: 10px; top: 0', size: { width: 640, height: 400 } },
].map((window) => ({ ...window, roomy: window.size.width === 1000 }))

/** What of the page the section is in. */
const IN = 'section:popover-open, section:fullscreen, dialog:modal'

type Enclosure = { enter(name: string): void; leave?(name: string): void }

const ENCLOSURES: Record<string, Enclosure> = {
  'a popover': {
    enter(name) {
      const section = document.getElementById(name)!
      section.popover = 'auto'
      section.showPopover()
    },
    leave: (name) => document.getElementById(name)!.removeAttribute('popover'),
  },
  'full screen': {
    enter(name) {
      const section = document.getElementById(name)!
      section.addEventListener('click', () => void section.requestFullscreen(), { once: true })
    },
    leave: () => document.exitFullscreen(),
  },
  'a modal dialog': {
    enter(name) {
      const dialog = document.createElement('dialog')
      document.body.append(dialog)
      dialog.append(document.getElementById(name)!)
      dialog.showModal()
    },
  },
}

/** Where the card stands once it has come to rest. */
export async function opened({ surface }: Desk): Promise<Box> {
  let last: Box | undefined
  return surface.wait(async () => {
    const now = await surface.boxOf('.card')
    const rests = now !== undefined && last !== undefined && now.x === last.x && now.y === last.y
    last = now
    return rests && now
  }, 'the card to come to rest')
}

export const closed = ({ surface }: Desk) =>
  surface.wait(async () => (await surface.count('.card')) === 0, 'the card to close')

export function isIn(box: Box, { width, height }: { width: number; height: number }, what: string): void {
  expect(box.x, what).toBeGreaterThanOrEqual(0)
  expect(box.y, what).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width, what).toBeLessThanOrEqual(width)
  expect(box.y + box.height, what).toBeLessThanOrEqual(height)
}

/** How far above or below the card a point is. */
const gap = (card: Box, { y }: { y: number }) => Math.max(card.y - y, y - card.y - card.height)

/** Where the lines stand that are written; all the inside of a field, whose lines have no place in the page. */
const linesOf = ({ box }: Desk): Promise<Box> =>
  box.evaluate((box) => {
    const range = document.createRange()
    range.selectNodeContents(box)
    const isField = 'value' in box
    const { x, y, width, height } = isField ? box.getBoundingClientRect() : range.getBoundingClientRect()
    const padding = isField ? Number.parseFloat(getComputedStyle(box).paddingTop) + box.clientTop : 0
    return { x, y: y + padding, width, height: height - 2 * padding }
  })

async function tap({ surface: { cdp } }: Desk, { x, y }: { x: number; y: number }): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
