/**
 * Against software nobody here wrote: the comments of Ghost (TipTap in an `about:srcdoc` iframe), from npm as
 * publications embed it.
 */
import { SAME_PRESS_MS } from '../src/content/guard-state'
import { marksOf, showMark } from './sites/marks'
import { type Browser, launch } from './support/extension'
import { openGhost } from './support/ghost'
import { overlaps, Surface } from './support/surface'
import { expect, test } from './support/test'

const NAMED = 'Saoirse from my Thursday group is a star.'
const STORY = 'My client told me today in session that her husband hit her.'

type Way = 'button' | 'Control+Enter'

/** Opens the publication and puts the caret into its comment box. */
async function start(browser: Browser, way: Way) {
  const page = await browser.context.newPage()
  const { posted } = await openGhost(page)
  const frame = page.frameLocator('iframe[title="comments-frame"]')
  const editor = frame.locator('.tiptap').first()
  // The member's name lies over the first line until the form is in use.
  await frame
    .getByTestId('form-editor')
    .first()
    .click({ position: { x: 60, y: 100 } })
  await expect(editor).toBeFocused()
  const press = async () => {
    if (way === 'button') return frame.getByTestId('submit-form-button').first().click()
    await page.keyboard.press('Control+End')
    return page.keyboard.press(way)
  }
  return { page, posted, frame, editor, press }
}

/** What Ghost itself posts of a text: by keyboard its editor adds a line break of its own. */
async function postedWithout(text: string, way: Way): Promise<string[]> {
  const browser = await launch({ extension: null })
  const { page, posted, press } = await start(browser, way)
  await page.keyboard.type(text)
  await press()
  await expect.poll(() => posted).toHaveLength(1)
  await browser.close()
  return posted
}

for (const way of ['button', 'Control+Enter'] as const) {
  test(`a comment is marked, a wording taken over, and posted after one pause: ${way}`, async ({ fresh }) => {
    const browser = fresh
    const { page, posted, frame, editor, press } = await start(browser, way)
    await page.keyboard.type(`${NAMED} ${STORY}`)
    const worker = await browser.worker()
    const named = async () => (await marksOf(page, worker)).findIndex(({ quote }) => quote.includes('Saoirse'))
    await expect.poll(named).toBeGreaterThanOrEqual(0)
    const surfaces = (await marksOf(page, worker)).map(({ surface }) => surface)
    expect(new Set(surfaces)).toEqual(new Set(['comment']))

    const surface = await Surface.of(page)
    await showMark(page, worker, await named())
    const wording = (await surface.wait(() => surface.words('.wording'), 'the wording')).trim()
    await surface.press(/Use this wording|Leave this out/)
    await expect.poll(() => editor.innerText()).not.toContain('Saoirse')
    const meant = (await editor.innerText()).trim()
    expect(meant).toContain(wording)
    expect(meant).toContain(STORY)

    await press()
    await surface.wait(() => surface.boxOf('button', 'Look at it'), 'the pause')
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/ghost-${way}.png`, animations: 'disabled' })
    // The frame is no higher than the comment box, and still text and button stay in sight.
    const pause = (await surface.boxOf('.card'))!
    const inSight = [editor.locator('p'), frame.getByTestId('submit-form-button').first()]
    for (const part of inSight) expect(overlaps(pause, (await part.boundingBox())!)).toBe(false)
    const around = (await page.locator('iframe[title="comments-frame"]').boundingBox())!
    expect(pause.y + pause.height).toBeLessThanOrEqual(around.y + around.height)
    await page.waitForTimeout(SAME_PRESS_MS)
    expect(posted).toEqual([])
    await press()
    await expect.poll(() => posted).toHaveLength(1)
    expect(posted).toEqual(await postedWithout(meant, way))
    await expect(frame.getByTestId('comment-content')).toHaveText(meant)
    expect(browser.refused).toEqual([])
  })
}
