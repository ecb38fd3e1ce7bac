/** The behaviours of e2e/behaviours in short form, in Firefox, in every editor. */
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firefox, highlighted, launch, until } from './firefox.ts'

const SERIOUS = 'My client told me today in session that her husband hit her.'
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

async function openEditor(name: string): Promise<Page> {
  const page = await firefox.open(`https://x.com/__editors/?only=${name}`)
  await page.waitForFunction(() => document.body.dataset.ready === 'yes')
  const box = await page.evaluateHandle((n) => window.page.editors[n]!.box(), name)
  await (box as ElementHandle<HTMLElement>).click()
  return page
}

const model = (page: Page, name: string) => page.evaluate((n) => window.page.editors[n]!.model(), name)

/** How many pixels of a screenshot have the colour of a serious mark. */
async function brickPixels(page: Page): Promise<number> {
  const shot = await page.screenshot({ encoding: 'base64' })
  const scratch = await firefox.browser.newPage()
  const count = await scratch.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
    let found = 0
    for (let i = 0; i < pixels.length; i += 4) {
      const [red, green, blue] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
      if (red > 150 && red - green > 70 && red - blue > 90) found++
    }
    return found
  }, shot)
  await scratch.close()
  await page.bringToFront()
  return count
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
    expect(await brickPixels(page)).toBe(0)
    await page.keyboard.type(` ${SERIOUS}`)
    // The badge alone has fewer pixels of that colour than an underline of five words.
    await until(async () => (await brickPixels(page)) > 120, 'a mark drawn over the text')
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
    await page.keyboard.down('Control')
    await page.keyboard.press('z')
    await page.keyboard.up('Control')
    await until(async () => (await model(page, name)).trim() === 'I saw Priya today and it went well.', 'the undo')
    await page.close()
  })
})
