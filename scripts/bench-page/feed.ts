/** A feed of 10,000 nodes that changes a hundred times a second, no box in focus: our share of the time. */
import type { Page } from 'playwright'
import type { Browser } from '../../e2e/support/extension.ts'
import { traced, type Work } from './trace.ts'
import { openEditor, STORY } from './typing.ts'

/** A page whose box was never in focus. */
async function untouched(browser: Browser): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto('https://x.com/__editors/?only=textarea')
  await page.waitForFunction(() => document.body.dataset.ready === 'yes')
  return page
}

/** A page with a marked post in a box, which then lost the focus. Its looks after the last key are over (watch.ts). */
async function written(browser: Browser, name: string): Promise<Page> {
  const page = await openEditor(browser, name, 200)
  await page.keyboard.type(STORY)
  await page.waitForTimeout(1_000)
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.waitForTimeout(1_000)
  return page
}

/**
 * Our share of the main thread's time, from 0 to 1; also how busy the page itself kept it.
 * @param draft the editor that holds a marked post, out of focus; without, nothing was written
 */
export async function benchFeed(
  browser: Browser,
  seconds: number,
  draft?: string,
): Promise<{ ours: number; page: number }> {
  const page = draft ? await written(browser, draft) : await untouched(browser)
  const trace = await traced(page, async () => {
    await page.evaluate(() => {
      const feed = document.createElement('div')
      for (let post = 0; post < 2_500; post++) {
        const article = document.createElement('article')
        for (let part = 0; part < 3; part++) article.append(document.createElement('p'))
        article.lastElementChild!.textContent = `Post ${post} about the weather and the library.`
        feed.append(article)
      }
      document.body.append(feed)
      let turn = 0
      setInterval(() => {
        const article = feed.children[turn % feed.children.length]!
        article.lastElementChild!.textContent = `Post ${turn} of now.`
        feed.prepend(article)
        turn++
      }, 10)
    })
    await page.waitForTimeout(seconds * 1000)
  })
  await page.close()
  const sum = (work: readonly Work[]) => work.reduce((total, { cost }) => total + cost, 0)
  return { ours: sum(trace.ours) / trace.end, page: sum(trace.tasks) / trace.end }
}
