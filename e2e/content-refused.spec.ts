/** A box that doesn't take a wording: one try, the text as it was, and the wording to copy. */
import { type Desk, domText, hasFocus, NAMED, open, openCard, typeMarked } from './behaviours/desk'
import type { Browser } from './support/extension'
import { expect, test } from './support/test'

let browser: Browser
test.beforeEach(({ fresh }) => {
  browser = fresh
})

/** How a box may refuse. Each counts the tries to write in `window.tries`. */
const REFUSALS: Record<string, { editor: string; refuse(box: HTMLElement): void }> = {
  'an editor that takes the event and does nothing': {
    editor: 'contenteditable',
    refuse(box) {
      box.addEventListener('beforeinput', (event) => {
        event.preventDefault()
        window.tries++
      })
    },
  },
  'an editor that puts its own text back': {
    editor: 'contenteditable',
    refuse(box) {
      const own = box.textContent
      box.addEventListener('input', () => {
        window.tries++
        queueMicrotask(() => {
          box.textContent = own
        })
      })
    },
  },
  'a field that puts its own value back': {
    editor: 'textarea',
    refuse(box) {
      const field = box as HTMLTextAreaElement
      const own = field.value
      field.addEventListener('input', () => {
        window.tries++
        field.value = own
      })
    },
  },
  'an editor that writes something else': {
    editor: 'contenteditable',
    refuse(box) {
      box.addEventListener('beforeinput', (event) => {
        event.preventDefault()
        window.tries++
        box.append('!')
      })
    },
  },
}

declare global {
  interface Window {
    tries: number
  }
}

for (const [how, { editor, refuse }] of Object.entries(REFUSALS)) {
  test(`${how}: the wording is offered to copy, nothing is tried again`, async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' })
    const desk = await open(browser, editor)
    await typeMarked(desk, NAMED)
    await desk.page.evaluate(() => {
      window.tries = 0
    })
    await desk.box.evaluate(refuse)
    await openCard(desk)
    const wording = (await desk.surface.words('.wording')).trim()
    await desk.surface.press('Use this wording')
    await desk.surface.wait(() => desk.surface.boxOf('button', 'Copy the wording'), 'the offer to copy')
    await isLeftAlone(desk)
    await desk.surface.press('Copy the wording')
    await desk.surface.wait(async () => (await desk.surface.count('.card')) === 0, 'the card to close')
    expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toBe(wording)
    await isLeftAlone(desk)
    expect(await hasFocus(desk)).toBe(true)
    await desk.page.close()
  })
}

/** One try, and what was written stands. */
async function isLeftAlone(desk: Desk): Promise<void> {
  // Longer than a box is given to come to hold what was meant.
  await desk.page.waitForTimeout(700)
  expect(await desk.page.evaluate(() => window.tries)).toBe(1)
  expect((await domText(desk)).replace(/!$/, '')).toBe(NAMED)
}
