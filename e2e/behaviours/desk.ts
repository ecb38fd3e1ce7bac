/** One editor on a page of its own, with the extension on: how behaviours type into it and look at it. */

import type { ElementHandle, Page } from 'playwright'
import type { Browser } from '../support/extension'
import { Surface } from '../support/surface'

/** Texts that the rules mark for sure: one with advice, one with a wording to take over, one clean. */
export const SERIOUS = 'My client told me today in session that her husband hit her.'
export const NAMED = 'Saoirse from my Thursday group is a star.'
export const CLEAN = 'The library opens at nine and the garden smells of rain.'

/** What must hold in every editor, by name. Each starts from an empty editor in focus. */
export type Behaviours = Record<string, (desk: Desk, browser: Browser) => Promise<void>>

export type Desk = {
  page: Page
  name: string
  box: ElementHandle<HTMLElement>
  surface: Surface
  model(): Promise<string>
  posted(): Promise<string[]>
  clear(): Promise<void>
  /** Chooses a name from a list of mentions, at the `@` before the caret. */
  mention(name: string): Promise<void>
  /** Chooses an emoji in a panel outside the editor, which takes the focus and gives it back. */
  pick(sign: string): Promise<void>
  /** The words under marks now: from highlights, or from the mirror over a value box. */
  marked(): Promise<string[]>
}

/** @param page the tab to open it in; a new one where none is given */
export async function open(browser: Browser, name: string, tab?: Page): Promise<Desk> {
  const page = tab ?? (await browser.context.newPage())
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
    clear: () => page.evaluate((n) => window.page.editors[n]!.clear(), name),
    mention: (who) => page.evaluate(([n, who]) => window.page.editors[n!]!.mention(who!), [name, who]),
    pick: async (sign) => {
      await page.evaluate(
        ([n, sign]) => {
          const button = document.createElement('button')
          button.id = 'picker'
          button.textContent = sign!
          button.style.cssText = 'position: fixed; right: 4px; bottom: 4px'
          button.addEventListener('click', () => {
            const editor = window.page.editors[n!]!
            editor.pick(sign!)
            button.remove()
            // Frameworks draw a little later.
            setTimeout(() => editor.box().focus())
          })
          document.body.append(button)
        },
        [name, sign],
      )
      await page.locator('#picker').click()
      await surface.wait(() => hasFocus({ box }), 'the focus to come back')
    },
    marked: async () => {
      if (isValue) return (await surface.count('.mark')) === 0 ? [] : [(await surface.texts('.mark')).join('')]
      return page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
      )
    },
  }
}

/** Types, and waits until something is marked. */
export async function typeMarked(desk: Desk, text = SERIOUS): Promise<string> {
  await desk.page.keyboard.insertText(text.slice(0, -3))
  await desk.page.keyboard.type(text.slice(-3))
  const [words] = await desk.surface.wait(async () => {
    const marked = await desk.marked()
    return marked.length > 0 && marked
  }, 'a mark')
  return words!
}

/** Waits until what was set aside is stored: stored any later, it would count in the next test. */
export async function keptAside({ surface }: Desk, browser: Browser): Promise<void> {
  const worker = await browser.worker()
  await surface.wait(
    () => worker.evaluate(async () => 'dismissals' in (await chrome.storage.local.get('dismissals'))),
    'the mark set aside to be kept',
  )
}

/**
 * Waits until the editor has heard where the caret is now: browsers tell it after the key, and a machine's next key may
 * come before that, as no person's does.
 */
export async function caretSeen({ page }: Desk): Promise<void> {
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))))
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

export async function openCard(desk: Desk): Promise<void> {
  const { x, y } = await markPoint(desk)
  await desk.page.mouse.move(x + 5, y, { steps: 3 })
  await desk.surface.wait(() => desk.surface.boxOf('.card'), 'the card')
}

export const hasFocus = ({ box }: Pick<Desk, 'box'>) =>
  box.evaluate((box) => {
    const root = box.getRootNode() as Document | ShadowRoot
    return root.activeElement === box
  })

/** What stands in the editor on the page, without what editors put in to hold lines and carets. */
export async function domText(desk: Desk): Promise<string> {
  return desk.box.evaluate((box) => {
    const text = 'value' in box ? String(box.value) : box.innerText
    return text
      .replace(/[\u00a0]/g, ' ')
      .replace(/[\ufeff\u200b]/g, '')
      .replace(/\n+/g, '\n')
      .trim()
  })
}
