/** The pause before posting. */
import { expect } from 'playwright/test'
import { write } from '../support/write'
import { type Behaviours, CLEAN, type Desk, hasFocus, SERIOUS, typeMarked } from './desk'

export const POSTING: Behaviours = {
  async 'pauses a post once: by button'(desk) {
    await typeMarked(desk)
    // The mark may be of the words before the last key. A press before the last check is done is the last test below.
    await desk.page.waitForTimeout(400)
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
    await write(desk.page, CLEAN)
    await desk.page.locator('[data-testid=tweetButton]').click()
    await expect.poll(() => desk.posted()).toEqual([CLEAN])
  },

  async 'a post pressed right after the last key is still checked'(desk) {
    // The check is awaited for 150 ms: a machine too busy for it may let a post through, but says so, and not each time.
    for (const said of [0, 1, 2]) {
      await write(desk.page, SERIOUS)
      await desk.page.locator('[data-testid=tweetButton]').click()
      const isHeld = await desk.surface.wait(() => heldOrSaid(desk), 'the pause, or why there is none')
      expect(await desk.posted()).toHaveLength(isHeld === 'held' ? said : said + 1)
      if (isHeld === 'held') return
      await desk.page.keyboard.press('Escape')
      await desk.page.keyboard.press('Control+a')
      await desk.page.keyboard.press('Delete')
    }
    throw new Error('Three posts went out before their check was done.')
  },
}

async function heldOrSaid({ surface }: Desk): Promise<'held' | 'said' | undefined> {
  if (await surface.boxOf('button', 'Look at it')) return 'held'
  return (await surface.words()).includes('Posted before the check was done') ? 'said' : undefined
}
