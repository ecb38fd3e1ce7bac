/** What a keystroke costs: a thousand into a composer of 5,000 characters, by turns with and without the extension. */
import type { Page } from 'playwright'
import type { Browser } from '../../e2e/support/extension.ts'
import { perKey, type Trace, traced } from './trace.ts'

/** Nobody types evenly: a burst, then a look at what it says, which lets the check run. */
const BURST = 40
const KEY_MS = 55
const LOOK_MS = 500
/** What gets a mark. */
export const STORY = 'My client told me today in session that her husband hit her.'
const WORDS = 'We walked by the river and talked about the weather, the library and what to plant in spring. '

/** A page with one editor that holds `length` characters of plain prose, the caret at their end. */
export async function openEditor(browser: Browser, name: string, length: number): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`https://x.com/__editors/?only=${name}`)
  await page.waitForFunction(() => document.body.dataset.ready === 'yes')
  const box = (await page.evaluateHandle((n) => window.page.editors[n]!.box(), name)).asElement()!
  await box.click()
  await page.keyboard.insertText(WORDS.repeat(Math.ceil(length / WORDS.length)).slice(0, length))
  await page.waitForTimeout(1_500)
  return page
}

/**
 * Types `count` characters and answers with the trace of it. What gets a mark comes after a third of them, so that its
 * first drawing and the keys after it count too; the last third goes before all that was written, where it moves the mark.
 */
function type(page: Page, count: number): Promise<Trace> {
  const clean = WORDS.repeat(Math.ceil(count / WORDS.length))
  const third = Math.floor(count / 3)
  const text = `${clean.slice(0, third)}${STORY} ${clean.slice(third)}`.slice(0, count)
  return traced(page, async () => {
    for (const [at, letter] of [...text].entries()) {
      if (at === count - third) await page.keyboard.press('Control+Home')
      await page.keyboard.press(letter === ' ' ? 'Space' : letter)
      await page.waitForTimeout(at % BURST === BURST - 1 ? LOOK_MS : KEY_MS)
    }
  })
}

export type Typing = { total: number[]; ours: number[]; longest: number }

/** Blocks of typing, each in a fresh page, the two browsers taking turns. */
export async function benchTyping(
  browsers: { with: Browser; without: Browser },
  name: string,
  blocks: number,
  keys: number,
): Promise<{ with: Typing; without: Typing }> {
  const result = { with: empty(), without: empty() }
  for (let block = 0; block < blocks; block++) {
    for (const side of block % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
      const page = await openEditor(browsers[side], name, 5_000)
      const trace = await type(page, keys)
      result[side].total.push(...perKey(trace, trace.tasks))
      result[side].ours.push(...perKey(trace, trace.ours))
      result[side].longest = Math.max(result[side].longest, ...trace.ours.map(({ cost }) => cost))
      await page.close()
    }
  }
  return result
}

const empty = (): Typing => ({ total: [], ours: [], longest: 0 })
