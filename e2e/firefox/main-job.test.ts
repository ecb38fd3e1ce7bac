/** The main job in Firefox: what is typed on a site is marked, and a serious post is held once before it goes out. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicaOf } from '../support/replicas.ts'
import { type Firefox, highlighted, launch, until } from './firefox.ts'

const SERIOUS = 'My client told me today in session that her husband hit her.'

let firefox: Firefox
beforeAll(async () => {
  firefox = await launch()
})
afterAll(() => firefox?.browser.close())

async function typed(site: string, pageName: string, box: string): Promise<Page> {
  const replica = replicaOf(site)
  const page = await firefox.open(replica.origin + replica.pages[pageName])
  await page.waitForSelector(box)
  await page.click(box)
  await page.keyboard.type(SERIOUS)
  return page
}

const marked = (page: Page) => until(async () => (await highlighted(page)).length > 0, 'a mark')

describe.each([
  ['x', 'post', '[data-testid="tweetTextarea_0"]'],
  ['linkedin', 'comment', '[componentkey^="commentBox-"] [role="textbox"]'],
  ['facebook', 'post', '[role="dialog"] [role="textbox"]'],
])('%s in Firefox', (site, pageName, box) => {
  it(`marks what is typed into its ${pageName} box and asks nothing of the network`, async () => {
    const page = await typed(site, pageName, box)
    await marked(page)
    expect(SERIOUS).toContain((await highlighted(page))[0])
    expect(firefox.refused).toEqual([])
    await page.close()
  })
})

describe('the pause before posting in Firefox', () => {
  it('holds the first press of Post and lets the second through, with the text as typed', async () => {
    const page = await typed('x', 'post', '[data-testid="tweetTextarea_0"]')
    await marked(page)
    const posted = () => page.evaluate(() => window.posted)
    await page.click('[data-testid="tweetButtonInline"]')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await posted()).toEqual([])
    await page.click('[data-testid="tweetButtonInline"]')
    await until(async () => (await posted()).length > 0, 'the post to go out')
    expect(await posted()).toEqual([SERIOUS])
    await page.close()
  })

  it('never holds a clean post', async () => {
    const page = await firefox.open('https://x.com/home')
    await page.click('[data-testid="tweetTextarea_0"]')
    await page.keyboard.type('The garden smells of rain.')
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await page.click('[data-testid="tweetButtonInline"]')
    await until(async () => (await page.evaluate(() => window.posted)).length > 0, 'the post to go out')
    await page.close()
  })
})
