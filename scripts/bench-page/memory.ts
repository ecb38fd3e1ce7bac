/** What a page holds in memory: with a composer in use, and after a hundred came and went. */
import type { CDPSession, Page } from 'playwright'
import type { Browser } from '../../e2e/support/extension.ts'
import { openEditor, STORY } from './typing.ts'
import { COUNTS, worldOf } from './world.ts'

export type Held = { heap: number; nodes: number; listeners: number }

/** The page's counts after everything that can go has gone. */
async function held(cdp: CDPSession): Promise<Held> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('Performance.enable')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** A page with a marked post of 5,000 characters and, where the extension is, its card open. */
export async function inUse(browser: Browser, name: string): Promise<Held> {
  const page = await openEditor(browser, name, 5_000)
  await page.keyboard.type(` ${STORY}`)
  await page.waitForTimeout(1_000)
  await page.keyboard.press('Alt+Shift+F')
  await page.waitForTimeout(500)
  const counts = await held(await page.context().newCDPSession(page))
  await page.close()
  return counts
}

/** The kinds of composers that come and go, by turns. */
const KINDS = ['lexical', 'textarea', 'prosemirror'] as const

/** Opens a composer, writes in it, has the card of a mark open in some, and takes it out of the page again. */
async function openAndClose(page: Page, at: number, look: () => Promise<void>): Promise<void> {
  await page.evaluate(
    async (kind) => {
      await window.page.open(kind)
      window.page.editors[kind]!.box().focus()
    },
    KINDS[at % KINDS.length]!,
  )
  await page.keyboard.insertText(` ${STORY}`)
  await page.waitForTimeout(260)
  await look()
  if (at % 4 === 0) {
    await page.keyboard.press('Alt+Shift+F')
    await page.waitForTimeout(60)
  }
  await page.evaluate(() => {
    document.querySelector('main')?.lastElementChild?.remove()
    for (const name of Object.keys(window.page.editors)) delete window.page.editors[name]
  })
  await page.waitForTimeout(120)
}

type Ours = { marks: number; badges: number; mirrors: number }
/** `marked` is how many of the composers had a mark while they were there: without any, nothing could be left. */
export type Leftovers = { before: Held; after: Held; ours: Ours; marked: number }

/** A hundred composers, opened and closed; a few go before, so that what is made once isn't counted. */
export async function leftovers(browser: Browser, isOurs: boolean): Promise<Leftovers> {
  const page = await browser.context.newPage()
  await page.goto('https://x.com/__editors/?only=none')
  await page.waitForFunction(() => document.body.dataset.ready === 'yes')
  const cdp = await page.context().newCDPSession(page)
  const none: Ours = { marks: 0, badges: 0, mirrors: 0 }
  const world = isOurs ? await worldOf(page) : undefined
  const here = async () => (await world?.run<Ours>(COUNTS)) ?? none
  let marked = 0
  const look = async () => {
    if ((await here()).marks > 0) marked++
  }
  const several = async (count: number) => {
    marked = 0
    for (let at = 0; at < count; at++) await openAndClose(page, at, look)
    await page.waitForTimeout(1_500)
    return held(cdp)
  }
  const before = await several(12)
  const after = await several(100)
  const ours = await here()
  await page.close()
  return { before, after, ours, marked }
}
