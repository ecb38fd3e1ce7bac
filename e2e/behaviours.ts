/** What must hold in every editor, written once. Each behaviour starts from an empty editor in focus. */

import type { ElementHandle, Page } from 'playwright'
import { expect } from 'playwright/test'
import type { Browser } from './support/extension'
import { Surface } from './support/surface'

/** Texts that the rules mark for sure: one with advice, one with a wording to take over, one clean. */
export const SERIOUS = 'My client told me today in session that her husband hit her.'
export const NAMED = 'Saoirse from my Thursday group is a star.'
export const CLEAN = 'The library opens at nine and the garden smells of rain.'

export type Desk = {
  page: Page
  name: string
  box: ElementHandle<HTMLElement>
  surface: Surface
  model(): Promise<string>
  posted(): Promise<string[]>
  /** The words under marks now: from highlights, or from the mirror over a value box. */
  marked(): Promise<string[]>
}

export async function open(browser: Browser, name: string): Promise<Desk> {
  const page = await browser.context.newPage()
  await page.goto(`https://x.com/__editors/?only=${name}`)
  await page.waitForFunction(() => document.body.dataset.ready === 'yes')
  const box = (
    await page.evaluateHandle((n) => window.page.editors[n]!.box(), name)
  ).asElement() as ElementHandle<HTMLElement>
  await box.click()
  const surface = await Surface.of(page)
  const isValue = await box.evaluate((element) => 'value' in element)
  return {
    page,
    name,
    box,
    surface,
    model: () => page.evaluate((n) => window.page.editors[n]!.model(), name),
    posted: () => page.evaluate(() => window.page.posted.map(({ text }) => text)),
    marked: async () => {
      if (isValue) return surface.count('.mark').then(async (n) => (n === 0 ? [] : [await surface.words('.mark')]))
      return page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
      )
    },
  }
}

/** Types, and waits until something is marked. */
export async function typeMarked(desk: Desk, text = SERIOUS): Promise<string> {
  await desk.page.keyboard.type(text)
  const [words] = await desk.surface.wait(async () => {
    const marked = await desk.marked()
    return marked.length > 0 && marked
  }, 'a mark')
  return words!
}

/** A point in the middle of marked words, the shortest where marks overlap. */
export function markPoint(desk: Desk): Promise<{ x: number; y: number }> {
  // An editor that draws anew takes its marks along a little later.
  return desk.surface.wait(async () => {
    const mirrored = await desk.surface.boxOf('.mark')
    if (mirrored) return { x: mirrored.x + mirrored.width / 2, y: mirrored.y + mirrored.height / 2 }
    return desk.page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[])
      const [range] = ranges.sort((a, b) => String(a).length - String(b).length)
      const rect = range?.getClientRects()[0]
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
    })
  }, 'a mark with a place')
}

async function openCard(desk: Desk): Promise<void> {
  const { x, y } = await markPoint(desk)
  await desk.page.mouse.move(x + 5, y, { steps: 3 })
  await desk.surface.wait(() => desk.surface.boxOf('.card'), 'the card')
}

const hasFocus = (desk: Desk) =>
  desk.box.evaluate((box) => {
    const root = box.getRootNode() as Document | ShadowRoot
    return root.activeElement === box
  })

/** Nothing in the editor but what the editor itself put there. */
async function domText(desk: Desk): Promise<string> {
  return desk.box.evaluate((box) => {
    const text = 'value' in box ? String(box.value) : box.innerText
    return text
      .replace(/[\u00a0]/g, ' ')
      .replace(/[\ufeff\u200b]/g, '')
      .replace(/\n+/g, '\n')
      .trim()
  })
}

export const BEHAVIOURS: Record<string, (desk: Desk, browser: Browser) => Promise<void>> = {
  async 'marks the right words, and nothing in a clean text'(desk) {
    await desk.page.keyboard.type(CLEAN)
    await desk.surface.wait(() => desk.surface.boxOf('.badge'), 'the badge')
    expect(await desk.marked()).toEqual([])
    await desk.page.keyboard.press('Enter')
    const words = await typeMarked(desk)
    expect(SERIOUS).toContain(words)
    const { x, y } = await markPoint(desk)
    const hit = await desk.page.evaluate(
      ({ x, y }) => {
        const registry = CSS.highlights as HighlightRegistry & {
          highlightsFromPoint?(x: number, y: number, options: object): { ranges: Range[] }[]
        }
        const shadow = document.querySelector('#shadow .box div div')?.shadowRoot
        const found = registry.highlightsFromPoint?.(x, y, { shadowRoots: shadow ? [shadow] : [] }) ?? []
        return found.flatMap(({ ranges }) => ranges.map(String))
      },
      { x, y },
    )
    if (!(await desk.surface.count('.mirror'))) expect(hit).toEqual([words])
    expect((await desk.model()).replace(/\u00a0/g, ' ')).toBe(`${CLEAN}\n${SERIOUS}`)
  },

  async 'writes a wording: model and page as meant, caret after it, one undo takes it back'(desk) {
    const before = NAMED
    await typeMarked(desk, NAMED)
    await openCard(desk)
    const wording = (await desk.surface.words('.wording')).trim()
    await desk.surface.press(/Use this wording|Leave this out/)
    await desk.surface.wait(async () => (await desk.model()) !== before, 'the model to change')
    await desk.surface.wait(async () => (await desk.surface.count('.card')) === 0, 'the card to close')
    const after = await desk.model()
    expect(after).toContain(wording)
    expect(await domText(desk)).toBe(after.trim())
    expect(await hasFocus(desk)).toBe(true)
    await desk.page.keyboard.type('QQ')
    const typed = await desk.model()
    expect(typed).toBe(
      after.slice(0, after.indexOf(wording) + wording.length) +
        'QQ' +
        after.slice(after.indexOf(wording) + wording.length),
    )
    await desk.page.keyboard.press('Backspace')
    await desk.page.keyboard.press('Backspace')
    expect(await desk.model()).toBe(after)
  },

  async 'one undo takes a wording back'(desk) {
    await typeMarked(desk, NAMED)
    await desk.page.waitForTimeout(700)
    await openCard(desk)
    await desk.surface.press(/Use this wording|Leave this out/)
    await desk.surface.wait(async () => (await desk.model()) !== NAMED, 'the model to change')
    await desk.page.waitForTimeout(700)
    await desk.page.keyboard.press('Control+z')
    await expect.poll(() => desk.model()).toBe(NAMED)
    await expect.poll(() => domText(desk)).toBe(NAMED)
  },

  async '"Not this one" keeps focus and caret'(desk) {
    await typeMarked(desk)
    await desk.page.keyboard.press('ArrowLeft')
    await openCard(desk)
    expect(await hasFocus(desk)).toBe(true)
    await desk.surface.press('Not this one')
    await desk.surface.wait(async () => (await desk.marked()).length === 0, 'the mark to go')
    expect(await hasFocus(desk)).toBe(true)
    await desk.page.keyboard.type('X')
    expect(await desk.model()).toBe(`${SERIOUS.slice(0, -1)}X.`)
  },

  async 'typing goes on while the card is open'(desk) {
    await typeMarked(desk)
    await openCard(desk)
    await desk.page.keyboard.type(' And more.')
    expect(await desk.model()).toBe(`${SERIOUS} And more.`)
    expect(await desk.surface.count('.card')).toBe(1)
    await desk.page.keyboard.press('Escape')
    await desk.surface.wait(async () => (await desk.surface.count('.card')) === 0, 'the card to close')
    expect(await hasFocus(desk)).toBe(true)
  },

  async 'by keyboard: the shortcut opens the card with focus, Escape gives the caret back'(desk) {
    await typeMarked(desk)
    await desk.page.keyboard.press('ArrowLeft')
    await desk.page.keyboard.press('Alt+Shift+F')
    await desk.surface.wait(() => desk.surface.boxOf('.card'), 'the card')
    await expect.poll(() => hasFocus(desk)).toBe(false)
    await desk.page.keyboard.press('Escape')
    await expect.poll(() => hasFocus(desk)).toBe(true)
    await desk.page.keyboard.type('X')
    expect(await desk.model()).toBe(`${SERIOUS.slice(0, -1)}X.`)
  },

  async 'changes nothing in the editor and asks nothing of the network'(desk, browser) {
    await desk.page.keyboard.type(SERIOUS)
    await desk.box.evaluate((box) => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver((records) => seen.push(...records.map((record) => record.type))).observe(box, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      })
    })
    await desk.surface.wait(async () => (await desk.marked()).length > 0, 'a mark')
    await openCard(desk)
    await desk.page.mouse.move(5, 5)
    await desk.surface.wait(async () => (await desk.surface.count('.card')) === 0, 'the card to close')
    expect(await desk.page.evaluate(() => (window as Window & { seen?: string[] }).seen)).toEqual([])
    expect(browser.refused).toEqual([])
  },

  async 'is silent while an input method composes, and checks right after'(desk) {
    await desk.page.keyboard.type(CLEAN)
    await desk.surface.wait(() => desk.surface.boxOf('.badge'), 'the badge')
    const { cdp } = desk.surface
    const text = ` ${SERIOUS}`
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await desk.page.waitForTimeout(900)
    expect(await desk.marked()).toEqual([])
    await cdp.send('Input.insertText', { text })
    await desk.surface.wait(async () => (await desk.marked()).length > 0, 'a mark after composing')
    await expect.poll(() => desk.model()).toBe(CLEAN + text)
  },

  async 'pauses a post once: by button'(desk) {
    await typeMarked(desk)
    const button = desk.page.locator('[data-testid=tweetButton]')
    await button.click()
    await desk.surface.wait(() => desk.surface.boxOf('button', 'Look at it'), 'the pause')
    expect(await desk.posted()).toEqual([])
    await expect.poll(() => hasFocus(desk)).toBe(true)
    await desk.page.waitForTimeout(500)
    await button.click()
    await expect.poll(() => desk.posted()).toEqual([SERIOUS])
    await desk.surface.wait(async () => (await desk.surface.count('.card')) === 0, 'the panel to close')
  },

  async 'pauses a post once: by keyboard'(desk) {
    await typeMarked(desk)
    await desk.page.keyboard.press('Control+Enter')
    await desk.surface.wait(() => desk.surface.boxOf('button', 'Look at it'), 'the pause')
    expect(await desk.posted()).toEqual([])
    expect(await desk.model()).toBe(SERIOUS)
    await desk.page.waitForTimeout(500)
    await desk.page.keyboard.press('Control+Enter')
    await expect.poll(() => desk.posted()).toEqual([SERIOUS])
  },

  async 'a clean post goes through at the first press'(desk) {
    await desk.page.keyboard.type(CLEAN)
    await desk.page.locator('[data-testid=tweetButton]').click()
    await expect.poll(() => desk.posted()).toEqual([CLEAN])
  },

  async 'a post pressed right after the last key is still checked'(desk) {
    await desk.page.keyboard.type(SERIOUS)
    await desk.page.locator('[data-testid=tweetButton]').click()
    await desk.surface.wait(() => desk.surface.boxOf('button', 'Look at it'), 'the pause')
    expect(await desk.posted()).toEqual([])
  },
}
