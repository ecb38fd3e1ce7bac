/** "Take this to supervision": a note taken from the card, in a page that tries to listen. */
import { type Desk, open, SERIOUS, typeMarked } from './behaviours/desk'
import { visit } from './sites/visit'
import type { Browser } from './support/extension'
import { replicaOf } from './support/replicas'
import { Surface } from './support/surface'
import { expectSurfaceAccessible } from './support/surface-axe'
import { expect, test } from './support/test'
import { type Asker, asker, notesOf } from './support/vault'

let browser: Browser
let vault: Asker
test.beforeEach(async ({ fresh }) => {
  browser = fresh
  vault = await asker(browser)
})

const QUESTION = 'Would she know herself in this post?'

async function openForm(desk: Desk, text = SERIOUS): Promise<void> {
  await typeMarked(desk, text)
  await desk.page.keyboard.press('Alt+Shift+F')
  await desk.surface.press('Take this to supervision')
  await desk.surface.wait(() => desk.surface.boxOf('textarea'), 'the question')
}

/** Its label is what one presses. */
async function tick(desk: Pick<Desk, 'page' | 'surface'>): Promise<void> {
  const box = await desk.surface.wait(() => desk.surface.boxOf('.tick'), 'the tick')
  await desk.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function said(desk: Pick<Desk, 'surface'>, words: string): Promise<void> {
  await desk.surface.wait(async () => (await desk.surface.words()).includes(words), words)
}

const boxHasFocus = (desk: Desk) =>
  desk.box.evaluate((box) => (box.getRootNode() as Document | ShadowRoot).activeElement === box)

for (const editor of ['textarea', 'contenteditable', 'lexical', 'draft', 'shadow', 'ckeditor']) {
  test(`a question is asked, kept, and the caret comes back: ${editor}`, async () => {
    const desk = await open(browser, editor)
    await openForm(desk)
    await desk.page.keyboard.type(QUESTION)
    expect(await desk.model()).toBe(SERIOUS)
    await desk.surface.press('Keep note')
    await said(desk, 'Noted for supervision')
    await expect.poll(() => boxHasFocus(desk)).toBe(true)
    await desk.page.keyboard.type(' On.')
    expect(await desk.model()).toBe(`${SERIOUS} On.`)
    const [note, ...others] = await notesOf(vault)
    expect(others).toEqual([])
    expect(note).toMatchObject({ category: 'client-story', site: 'x', surface: 'post', question: QUESTION })
    expect(note).not.toHaveProperty('text')
    expect(note!.citations.length).toBeGreaterThan(0)
    await desk.page.close()
  })
}

test('the page hears nothing of what is typed there, and can’t take the focus away', async () => {
  const desk = await open(browser, 'contenteditable')
  await desk.page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'selectionchange', 'select']
    for (const target of [window, document, document.documentElement]) {
      for (const type of [...types, 'compositionupdate', 'focusin']) {
        target.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true)
      }
    }
    // A dialog that keeps the focus in itself, as sites' own do.
    document.addEventListener(
      'focusin',
      ({ target }) => {
        const box = document.querySelector<HTMLElement>('[contenteditable]')
        if (target instanceof Element && !target.closest('section')) box?.focus()
      },
      true,
    )
  })
  await openForm(desk)
  await desk.page.evaluate(() => {
    ;(window as unknown as { heard: string[] }).heard.length = 0
  })
  await desk.page.keyboard.type('secret')
  await desk.page.keyboard.press('Control+a')
  const { cdp } = desk.surface
  await cdp.send('Input.imeSetComposition', { text: 'さ', selectionStart: 1, selectionEnd: 1 })
  await cdp.send('Input.insertText', { text: 'さ' })
  await desk.page.keyboard.press('Control+a')
  expect(await desk.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
  const seen = await desk.page.evaluate(() => {
    document.execCommand('selectAll')
    const active = document.activeElement?.textContent ?? ''
    return { selected: String(getSelection()), frames: window.length, active }
  })
  expect(seen).toEqual({ selected: expect.not.stringContaining('さ'), frames: 0, active: '' })
  await desk.page.keyboard.type('A secret question')
  await desk.surface.press('Keep note')
  await said(desk, 'Noted for supervision')
  expect((await notesOf(vault))[0]!.question).toBe('A secret question')
  await desk.page.close()
})

test('the post is kept only if ticked, as it was shown: names masked, words to watch among them', async () => {
  await vault.ask('add-words', { words: ['crooked mill'] })
  const desk = await open(browser, 'textarea')
  await openForm(desk, 'My client Saoirse from the crooked mill told me today in session that her husband hit her.')
  await tick(desk)
  const masked = 'My client [name] from the [name] told me today in session that her husband hit her.'
  await said(desk, masked)
  await expectSurfaceAccessible(desk.surface)
  await desk.surface.press('Keep note')
  await said(desk, 'Noted for supervision')
  expect((await notesOf(vault))[0]!.text).toBe(masked)
  await desk.page.close()
})

test('what the box answers is kept along with the post, masked as well', async () => {
  const { page } = await visit(browser.context, replicaOf('facebook'), 'comment')
  await page.locator('[aria-label^="Comment as"]').click()
  await page.keyboard.insertText(SERIOUS)
  const surface = await Surface.of(page)
  const desk = { page, surface }
  await surface.wait(async () => (await surface.words('.badge')) !== '', 'the mark')
  await page.keyboard.press('Alt+Shift+F')
  await surface.press('Take this to supervision')
  await tick(desk)
  await said(desk, 'In answer to: Two new group places')
  await surface.press('Keep note')
  await said(desk, 'Noted for supervision')
  expect((await notesOf(vault))[0]!.text).toMatch(/\n\nIn answer to: Two new group places .*, Wednesdays at six\.$/)
  await page.close()
})

test('by keyboard alone; Escape closes, and the question is still there', async () => {
  const desk = await open(browser, 'textarea')
  await openForm(desk)
  await desk.page.keyboard.type('Half a thought')
  await desk.page.keyboard.press('Escape')
  await desk.surface.wait(async () => (await desk.surface.count('textarea')) === 0, 'the panel to close')
  await expect.poll(() => boxHasFocus(desk)).toBe(true)
  await desk.page.keyboard.press('Alt+Shift+F')
  await desk.surface.press('Take this to supervision')
  await desk.surface.wait(() => desk.surface.boxOf('textarea'), 'the question')
  await desk.page.keyboard.press('End')
  await desk.page.keyboard.type(', and more')
  // Past the tick, onto the button.
  for (const key of ['Tab', 'Tab', 'Enter']) await desk.page.keyboard.press(key)
  await said(desk, 'Noted for supervision')
  expect((await notesOf(vault)).map(({ question }) => question)).toEqual(['Half a thought, and more'])
  await desk.page.close()
})

test('the field is used by mouse as any other', async () => {
  const desk = await open(browser, 'contenteditable')
  await openForm(desk)
  await desk.page.keyboard.type('one two')
  const field = await desk.surface.wait(() => desk.surface.boxOf('textarea'), 'the question')
  await desk.page.mouse.dblclick(field.x + 20, field.y + 16)
  await desk.page.keyboard.type('three')
  await desk.surface.press('Keep note')
  await said(desk, 'Noted for supervision')
  expect((await notesOf(vault))[0]!.question).toMatch(/^three ?two$/)
  await desk.page.close()
})

test('a locked vault takes the note all the same', async () => {
  await vault.ask('protect-vault', { next: 'four quiet chairs' })
  await vault.ask('lock-vault')
  const desk = await open(browser, 'textarea')
  await openForm(desk)
  await desk.page.keyboard.type(QUESTION)
  await desk.surface.press('Keep note')
  await said(desk, 'Your notes are locked: it was put in')
  expect(await notesOf(vault)).toEqual([])
  expect(await vault.ask('unlock-vault', { passphrase: 'four quiet chairs' })).toBe(true)
  expect((await notesOf(vault))[0]!.question).toBe(QUESTION)
  await desk.page.close()
})

test('the box may go while one asks: nothing typed is lost', async () => {
  const desk = await open(browser, 'contenteditable')
  await openForm(desk)
  await desk.page.keyboard.type('Still ')
  await desk.box.evaluate((box) => box.remove())
  await desk.page.waitForTimeout(300)
  await desk.page.keyboard.type('here')
  await desk.surface.press('Keep note')
  await expect.poll(async () => (await notesOf(vault))[0]?.question).toBe('Still here')
  await desk.page.close()
})

test('on a narrow, low page all of it can be reached', async () => {
  const desk = await open(browser, 'textarea')
  await desk.page.setViewportSize({ width: 320, height: 480 })
  await openForm(desk)
  for (const key of ['Tab', 'Space']) await desk.page.keyboard.press(key)
  await said(desk, 'This is what would be kept')
  // It grew with what it shows, and is placed anew in the next frame.
  await desk.surface.wait(async () => {
    const card = await desk.surface.boxOf('.card')
    return card && card.x >= 0 && card.x + card.width <= 320 && card.y >= 0 && card.y + card.height <= 480
  }, 'the whole panel in sight')
  await desk.surface.press('Keep note')
  await said(desk, 'Noted for supervision')
  await desk.page.close()
})
