/** The card where time or long ways count: when it opens and closes, and far scrolling. The rest: behaviours/card.ts. */
import { closed, isIn, opened } from './behaviours/card'
import { type Desk, hasFocus, markPoint, open, openCard, typeMarked } from './behaviours/desk'
import type { Browser } from './support/extension'
import { expect, test } from './support/test'

let browser: Browser
let desk: Desk
test.beforeEach(({ fresh }) => {
  browser = fresh
})

const isOpen = async () => (await desk.surface.count('.card')) > 0

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
      const card = await opened(desk)
      await desk.page.mouse.move(card.x + 40, card.y + 30, { steps: 4 })
      await desk.page.waitForTimeout(800)
      expect(await isOpen()).toBe(true)
      await desk.page.mouse.move(900, 780)
      await closed(desk)
    })

    test('opens at a click, stays when the pointer goes, and closes at a click elsewhere', async () => {
      await typeMarked(desk)
      const { x, y } = await markPoint(desk)
      await desk.page.mouse.click(x, y)
      await opened(desk)
      expect(await hasFocus(desk)).toBe(true)
      await desk.page.mouse.move(900, 780)
      await desk.page.waitForTimeout(800)
      expect(await isOpen()).toBe(true)
      await desk.page.mouse.click(900, 780)
      await closed(desk)
    })

    test('follows the page and the box when they scroll', async () => {
      await desk.page.addStyleTag({ content: 'section { margin-top: 300px } body { height: 3000px }' })
      await typeMarked(desk)
      await desk.page.keyboard.press('Alt+Shift+F')
      for (const by of [0, 90, 90, -120]) {
        await desk.page.evaluate((y) => scrollBy(0, y), by)
        await expect
          .poll(async () => {
            const [card, { y }] = [await opened(desk), await markPoint(desk)]
            return Math.max(card.y - y, y - card.y - card.height)
          })
          .toBeLessThan(60)
      }
      await desk.page.evaluate(() => scrollBy(0, 2000))
      isIn(await opened(desk), desk.page.viewportSize()!, 'the card')
    })
  })
}
