/** A wording taken over, or set aside: text, caret, focus and undo are as meant. */
import { expect } from 'playwright/test'
import { type Behaviours, caretSeen, domText, hasFocus, keptAside, NAMED, openCard, SERIOUS, typeMarked } from './desk'

export const SUGGESTIONS: Behaviours = {
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

  async '"Not this one" keeps focus and caret'(desk, browser) {
    await typeMarked(desk)
    await desk.page.keyboard.press('ArrowLeft')
    await caretSeen(desk)
    await openCard(desk)
    expect(await hasFocus(desk)).toBe(true)
    await desk.surface.press('Not this one')
    await desk.surface.wait(async () => (await desk.marked()).length === 0, 'the mark to go')
    expect(await hasFocus(desk)).toBe(true)
    await desk.page.keyboard.type('X')
    expect(await desk.model()).toBe(`${SERIOUS.slice(0, -1)}X.`)
    await keptAside(desk, browser)
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
}
