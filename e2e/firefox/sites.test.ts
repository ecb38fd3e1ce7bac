/**
 * Five sites in Firefox, one for each kind of editor, at their real addresses: what is typed is marked, and a wording
 * is taken over from the card, all by keyboard. The card is in a closed shadow root that WebDriver BiDi can't look into.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaOf } from '../support/replicas.ts'
import { type Firefox, highlighted, launch, until } from './firefox.ts'

const NAMED = 'Saoirse from my Thursday group is a star.'

/** Site, page, box, what brings the box up. Marks of a value box are drawn over it: the card shows that they are there. */
const BOXES: [string, string, string, string?][] = [
  ['x', 'post', '[data-testid="tweetTextarea_0"]'],
  ['facebook', 'post', '[role="dialog"] [role="textbox"]'],
  ['reddit', 'submit', '[name="body"]'],
  ['bluesky', 'home', '.ProseMirror', '[data-testid="composeFAB"]'],
  ['mastodon', 'post', '.compose-form textarea'],
]

let firefox: Firefox
beforeAll(async () => {
  firefox = await launch()
})
afterAll(() => firefox?.browser.close())

describe.each(BOXES)('%s in Firefox', (site, pageName, selector, opener) => {
  it('marks a name and takes over a wording by keyboard, and asks nothing of the network', async () => {
    const replica = replicaOf(site)
    const page = await firefox.open(replica.origin + replica.pages[pageName])
    if (opener) await (await page.waitForSelector(opener))!.click()
    const box = (await page.waitForSelector(selector))!
    const text = () => box.evaluate((element) => ('value' in element ? String(element.value) : element.textContent))
    const isInBox = () => box.evaluate((element) => (element.getRootNode() as Document).activeElement === element)
    await box.click()
    await page.keyboard.type(NAMED)
    if (!(await box.evaluate((element) => 'value' in element))) {
      const words = await until(async () => (await highlighted(page))[0], 'a mark')
      expect(NAMED).toContain(words)
    } else {
      // Nothing of a mark drawn over the box can be asked for here: as long as a check takes, and more.
      await new Promise((resolve) => setTimeout(resolve, 1_200))
    }
    // The shortcut goes nowhere until there is a mark; then the card has the focus.
    await until(async () => {
      await page.keyboard.down('Alt')
      await page.keyboard.down('Shift')
      await page.keyboard.press('KeyF')
      await page.keyboard.up('Shift')
      await page.keyboard.up('Alt')
      return !(await isInBox())
    }, 'the card')
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/firefox-${site}.png` })
    // The way through the card: close, then what is offered.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until(async () => !(await text())?.includes('Saoirse'), 'the wording in the box')
    expect(await text()).toContain('is a star.')
    expect(await isInBox()).toBe(true)
    expect(firefox.refused).toEqual([])
    await page.close()
  })
})
