/**
 * A site of the user's own in Firefox: allowed, it is marked at once and in new pages; taken back, nothing is left. The
 * popup can't be opened by protocol here: a button of the test's own asks in its place, with the same words.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { replicaOf } from '../support/replicas.ts'
import { type Firefox, highlighted, launch, until } from './firefox.ts'

const NAMED = 'Saoirse from my Thursday group is a star.'
const BOX = '.content-editor'

let firefox: Firefox
let options: Page
beforeAll(async () => {
  firefox = await launch()
  options = await firefox.openOwn('options/index.html#sites')
})
afterAll(() => firefox?.browser.close())

/** Elk, at a host that no pattern of ours names, with a name written into its box. */
async function written(path: string): Promise<Page> {
  const page = await firefox.open(`https://social.example${path}`, replicaOf('elk').origin)
  await (await page.waitForSelector(BOX))!.click()
  await page.keyboard.type(NAMED)
  return page
}

/** Presses a button that asks for the host, as the popup's does. */
async function allow(): Promise<void> {
  await options.bringToFront()
  await options.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: typeof chrome }
    const button = document.createElement('button')
    button.id = 'allow'
    button.textContent = 'Allow'
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9'
    button.onclick = () => browser.permissions.request({ origins: ['https://social.example/*'] })
    document.body.append(button)
  })
  await options.click('#allow')
  await options.evaluate(() => document.querySelector('#allow')!.remove())
}

const words = () => options.evaluate(() => document.body.innerText)
const marked = (page: Page) => until(async () => (await highlighted(page)).length > 0, 'a mark')

it('is marked once it is allowed, in the open page and in new ones, and no more once it is taken back', async () => {
  const first = await written('/home')
  expect(await highlighted(first)).toEqual([])
  await allow()
  await until(async () => (await words()).includes('social.example'), 'the list in the options')
  await first.bringToFront()
  await marked(first)
  const second = await written('/home?second')
  await marked(second)
  await options.bringToFront()
  await options.click('[aria-label="Remove social.example"]')
  await until(async () => (await words()).includes('No other sites yet'), 'the empty list')
  for (const page of [first, second]) {
    await until(async () => (await highlighted(page)).length === 0, 'a page without marks')
    expect(await page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName))).toEqual([
      'HEAD',
      'BODY',
    ])
  }
  const third = await written('/home?third')
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(await highlighted(third)).toEqual([])
  expect(firefox.refused).toEqual([])
})
