/** The behaviours of e2e/behaviours in short form, in Firefox, in every editor. */
import { join } from 'node:path'
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extentOf, type Pixels, pixelsIn } from '../support/pixels.ts'
import { type Firefox, highlighted, launch, until } from './firefox.ts'

const SERIOUS = 'My client told me today in session that her husband hit her.'
/** What the rules mark in it. */
const MARKED = 'My client told'
const CLEAN = 'The library opens at nine and the garden smells of rain.'

const RICH = ['contenteditable', 'shadow', 'lexical', 'draft', 'prosemirror', 'tiptap', 'quill', 'slate', 'ckeditor']
const VALUE = ['textarea', 'react-textarea']

let firefox: Firefox
let apply: string

beforeAll(async () => {
  firefox = await launch()
  apply = await bundled('src/content/apply.ts', 'contentApply')
})
afterAll(() => firefox?.browser.close())

/** A module of the content script as a script that puts its exports on `window[name]`. */
async function bundled(entry: string, name: string): Promise<string> {
  const root = join(import.meta.dirname, '../..')
  const lib = { entry: join(root, entry), formats: ['iife' as const], name }
  const results = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib, minify: false },
  })
  const [first] = Array.isArray(results) ? results : [results]
  if (!first || !('output' in first)) throw new Error(`${entry} was not bundled`)
  return first.output[0].code.replace(/^(var|const) (\w+) ?=/m, 'window.$2 =')
}

/** @param clipboard a text to be there for pasting */
async function openEditor(name: string, clipboard?: string): Promise<Page> {
  const page = await firefox.open(`https://x.com/__editors/?only=${name}`)
  await page.waitForFunction(() => document.body.dataset.ready === 'yes')
  if (clipboard !== undefined) await copy(page, clipboard)
  const box = await page.evaluateHandle((n) => window.page.editors[n]!.box(), name)
  await (box as ElementHandle<HTMLElement>).click()
  return page
}

async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const scratch = document.createElement('textarea')
    scratch.id = 'scratch'
    scratch.value = words
    document.body.append(scratch)
    scratch.select()
  }, text)
  await press(page, 'Control', 'c')
  await page.evaluate(() => document.getElementById('scratch')!.remove())
}

const model = (page: Page, name: string) => page.evaluate((n) => window.page.editors[n]!.model(), name)

/** What a screenshot shows: Firefox lets no test look into a closed shadow root. */
async function pixelsOf(page: Page): Promise<Pixels> {
  const shot = await page.screenshot({ encoding: 'base64' })
  const scratch = await firefox.browser.newPage()
  const found = await scratch.evaluate(pixelsIn, shot)
  await scratch.close()
  await page.bringToFront()
  return found
}

/** How many pixels have the colour of a mark, left of where the badge may stand. */
const markPixels = async (page: Page) => (await pixelsOf(page)).mark.filter(([x]) => x < 400).length

/** The right words are marked; over a field's value, that many words. */
const isMarked = async (page: Page, name: string) =>
  RICH.includes(name) ? (await highlighted(page)).join('|') === MARKED : (await markPixels(page)) > 60

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\n+$/, '')

async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.reverse()) await page.keyboard.up(key)
}

describe.each(RICH)('%s in Firefox', (name) => {
  it('marks the right words, and nothing in a clean text', async () => {
    const page = await openEditor(name)
    await page.keyboard.type(CLEAN)
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(await highlighted(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.type(SERIOUS)
    const [words] = await until(async () => {
      const marked = await highlighted(page)
      return marked.length > 0 ? marked : undefined
    }, 'a mark')
    expect(SERIOUS).toContain(words)
    expect((await model(page, name)).replaceAll('\u00a0', ' ')).toBe(`${CLEAN}\n${SERIOUS}`)
    await page.close()
  })
})

describe.each(VALUE)('%s in Firefox', (name) => {
  it('draws marks over the text of a serious post only', async () => {
    const page = await openEditor(name)
    await page.keyboard.type(CLEAN)
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(await markPixels(page)).toBe(0)
    await page.keyboard.type(` ${SERIOUS}`)
    await until(() => isMarked(page, name), 'a mark drawn over the text')
    await page.close()
  })
})

describe.each([...RICH, ...VALUE])('a wording written into %s in Firefox', (name) => {
  it('is in the model as meant, and one undo takes it back', async () => {
    const page = await openEditor(name)
    await page.keyboard.type('I saw Priya today and it went well.')
    // A pause closes the editor's undo step, as it does for a person who reads the card.
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    const meant = 'I saw someone today and it went well.'
    await page.evaluate(apply)
    const outcome = await page.evaluate(
      (n, text) => {
        const { contentApply } = window as unknown as { contentApply: typeof import('../../src/content/apply') }
        const plan = { start: 6, end: 11, text: 'someone', meant: text }
        return contentApply.write(window.page.editors[n]!.box(), plan as Parameters<typeof contentApply.write>[1])
      },
      name,
      meant,
    )
    expect(outcome).toBe('written')
    expect((await model(page, name)).trim()).toBe(meant)
    await press(page, 'Control', 'z')
    await until(async () => (await model(page, name)).trim() === 'I saw Priya today and it went well.', 'the undo')
    await page.close()
  })
})

describe.each([...RICH, ...VALUE])('%s in Firefox', (name) => {
  it('marks what is pasted behind an emoji; the mark goes with an undo and comes back with a redo', async () => {
    const text = `\u{1f469}\u200d\u{1f33e} ${CLEAN} ${SERIOUS}`
    const page = await openEditor(name, text)
    await page.keyboard.type('So: ')
    // Typing and pasting are undone apart.
    await new Promise((resolve) => setTimeout(resolve, 700))
    await press(page, 'Control', 'v')
    await until(() => isMarked(page, name), 'a mark on pasted words')
    expect(plain(await model(page, name))).toBe(`So: ${text}`)
    await press(page, 'Control', 'z')
    await until(async () => !(await model(page, name)).includes(MARKED), 'the undo')
    await until(async () => !(await isMarked(page, name)), 'the mark to go')
    // Editors differ in the key.
    await until(async () => {
      await press(page, 'Control', 'y')
      if ((await model(page, name)).includes(SERIOUS)) return true
      await press(page, 'Control', 'Shift', 'z')
      return (await model(page, name)).includes(SERIOUS)
    }, 'the redo')
    await until(() => isMarked(page, name), 'the mark to come back')
    await page.close()
  })

  it('takes 2,000 pasted lines', async () => {
    const lines = Array.from({ length: 1999 }, (_, at) => `Row ${at} of the garden list.`)
    const page = await openEditor(name, [...lines, SERIOUS].join('\n'))
    await press(page, 'Control', 'v')
    await until(() => isMarked(page, name), 'a mark in 2,000 lines', 20_000)
    const kept = plain(await model(page, name)).split('\n')
    expect(kept.filter((line) => line !== '')).toEqual([...lines, SERIOUS])
    await page.close()
  })
})

describe('the mirror over a textarea in Firefox', () => {
  it.each([
    ['as it comes', ''],
    [
      'letter and word spacing, indent, uneven padding',
      'letter-spacing: 0.7px; word-spacing: 5px; text-indent: 34px; padding: 3px 40px 5px 17px',
    ],
    ['serif, large, centred', 'font: 21px/2.1 serif; text-align: center'],
    ['fractions of pixels', 'font-size: 15.3px; width: 401.7px; padding: 7.4px; border-width: 1.5px'],
    ['with a scrollbar', 'height: 60px; overflow-y: scroll'],
  ])('draws marks within a pixel of the words: %s', async (_, css) => {
    const page = await openEditor('textarea')
    await page.evaluate((style) => {
      const box = window.page.editors.textarea!.box()
      box.style.cssText = `color: #999; outline: none; caret-color: transparent; ${style}`
      const sheet = document.createElement('style')
      sheet.textContent = '::selection { background: #00ff00; color: #00ff00 }'
      document.head.append(sheet)
    }, css)
    await page.keyboard.type(SERIOUS)
    await until(() => isMarked(page, 'textarea'), 'a mark')
    await page.evaluate((words) => {
      const box = window.page.editors.textarea!.box() as HTMLTextAreaElement
      const at = box.value.indexOf(words)
      box.setSelectionRange(at, at + words.length)
      box.scrollTop = 0
    }, MARKED)
    const { drawn, selected } = await until(async () => {
      const { mark, green } = await pixelsOf(page)
      const selected = extentOf(green)
      // The badge, which has the same colour, is at the far end of the box.
      const drawn = selected && extentOf(mark.filter(([x]) => x < selected.right + 30))
      return drawn && selected && { drawn, selected }
    }, 'the words selected')
    expect(Math.abs(drawn.left - selected.left), 'left edge').toBeLessThanOrEqual(1)
    expect(Math.abs(drawn.right - selected.right), 'right edge').toBeLessThanOrEqual(1)
    // The line is drawn at the foot of the words.
    expect(drawn.top).toBeGreaterThan((selected.top + selected.bottom) / 2)
    expect(drawn.bottom).toBeLessThanOrEqual(selected.bottom + 4)
    await page.close()
  })
})
