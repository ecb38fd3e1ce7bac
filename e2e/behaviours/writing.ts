/** What is written by hand, by paste, by drop, by voice or by an input method is marked, and nothing else is touched. */
import { expect } from 'playwright/test'
import { write } from '../support/write'
import { type Behaviours, CLEAN, caretSeen, type Desk, markPoint, openCard, SERIOUS, typeMarked } from './desk'

export const WRITING: Behaviours = {
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
    await write(desk.page, CLEAN)
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

  async 'marks what is pasted, dropped or spoken'(desk, browser) {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' })
    const text = `${CLEAN} ${SERIOUS}`
    for (const [way, put] of Object.entries(WAYS)) {
      if (way === 'drop' && TAKES_FILES_ONLY.includes(desk.name)) continue
      await put(desk, text)
      await onlyMarked(desk, way)
      expect(plain(await desk.model()), way).toBe(text)
      await desk.clear()
      await desk.surface.wait(async () => (await desk.marked()).length === 0, `no marks after ${way}`)
      await desk.box.click()
    }
  },

  async 'marks the right words behind a mention chosen from a list'(desk) {
    await desk.page.keyboard.type('Thanks @')
    await desk.mention('elena_reads')
    await expect.poll(async () => plain(await desk.model())).toBe('Thanks @elena_reads ')
    await write(desk.page, SERIOUS)
    // The name beside a client may be marked as well.
    await desk.surface.wait(async () => (await desk.marked()).some((words) => words.includes(MARKED)), 'the mark')
    await isExact(desk)
    expect(plain(await desk.model())).toBe(`Thanks @elena_reads ${SERIOUS}`)
  },

  async 'marks the right words behind an emoji from a picker, and moves along with one put before them'(desk) {
    const sign = '\u{1f469}\u200d\u{1f33e}'
    await desk.page.keyboard.type('Thanks ')
    await desk.pick(sign)
    await desk.page.keyboard.press('Control+End')
    await write(desk.page, ` ${SERIOUS}`)
    await onlyMarked(desk, 'an emoji')
    await desk.page.keyboard.press('Control+Home')
    await caretSeen(desk)
    await desk.pick(sign)
    await expect.poll(async () => plain(await desk.model())).toBe(`${sign}Thanks ${sign} ${SERIOUS}`)
    await onlyMarked(desk, 'an emoji put before it')
  },

  async 'marks the right words behind emoji with joiners, combining marks, ligatures and right-to-left words'(desk) {
    const before =
      '\u{1f469}\u200d\u{1f469}\u200d\u{1f467} cafe\u0301 o\ufb03ce \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 '
    await desk.page.keyboard.insertText(before)
    await write(desk.page, SERIOUS)
    await onlyMarked(desk, 'wide characters')
    expect(plain(await desk.model())).toBe(before + SERIOUS)
  },

  async 'marks go with an undo and come back with a redo'(desk) {
    await desk.page.keyboard.type(CLEAN)
    await desk.page.waitForTimeout(600)
    await typeMarked(desk, ` ${SERIOUS}`)
    const holds = async () => (await desk.model()).includes(MARKED)
    await press(desk, ['Control+z'], async () => !(await holds()))
    await desk.surface.wait(async () => (await desk.marked()).length === 0, 'the marks to go')
    await press(desk, ['Control+y', 'Control+Shift+z'], async () => (await desk.model()).includes(SERIOUS))
    await onlyMarked(desk, 'a redo')
  },

  async 'takes 2,000 pasted lines'(desk, browser) {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' })
    const lines = Array.from({ length: 1999 }, (_, at) => `Row ${at} of the garden list.`)
    await WAYS.paste!(desk, [...lines, SERIOUS].join('\n'))
    await onlyMarked(desk, '2,000 lines', 20_000)
    const kept = plain(await desk.model())
      .split('\n')
      .filter((line) => line !== '')
    expect(kept).toEqual([...lines, SERIOUS])
  },
}

/** What the rules mark in `SERIOUS`. */
const MARKED = 'My client told'

/** A highlight holds the words and nothing else; a mirror shares words among marks. */
async function isExact(desk: Desk): Promise<void> {
  const marked = await desk.marked()
  if ((await desk.surface.count('.mirror')) === 0) expect(marked).toContain(MARKED)
}

const onlyMarked = (desk: Desk, what: string, ms = 5_000) =>
  desk.surface.wait(async () => (await desk.marked()).join('|') === MARKED, `the right mark after ${what}`, ms)

/** Editors keep no-break spaces where plain ones would collapse. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\n+$/, '')

async function press(desk: Desk, keys: string[], until: () => Promise<boolean>): Promise<void> {
  for (let times = 0; times < 100; times++) {
    if (await until()) return
    await desk.page.keyboard.press(keys[times % keys.length]!)
  }
  throw new Error(`${keys} changed nothing: ${await desk.model()}`)
}

/** Editors that turn away words dropped on them. */
const TAKES_FILES_ONLY = ['quill']

const WAYS: Record<string, (desk: Desk, text: string) => Promise<void>> = {
  async paste({ page }, text) {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text)
    await page.keyboard.press('Control+v')
  },
  async drop({ box, surface }, text) {
    const { x, y, height } = (await box.boundingBox())!
    const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await surface.cdp.send('Input.dispatchDragEvent', { type, x: x + 30, y: y + Math.min(20, height / 2), data })
    }
  },
  async voice({ page }, text) {
    for (const sentence of text.split(/(?<=\.) /)) {
      await page.keyboard.insertText(text.startsWith(sentence) ? sentence : ` ${sentence}`)
    }
  },
}
