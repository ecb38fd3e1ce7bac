/**
 * The mirror over a textarea must break and place words exactly as the box does. The browser's own selection is the
 * measure: the marked words are selected, and the selection's pixels must lie where the mirror's words lie.
 */
import { caretSeen, type Desk, open, SERIOUS, typeMarked } from './behaviours/desk'
import { type Extent, extentOf, type Pixel, pixelsIn } from './support/pixels'
import { expect, test } from './support/test'

/** The selection in a colour that nothing else has. */
const GREEN = '::selection { background: #00ff00; color: #00ff00 } h1 { display: none }'
const FILL = 'The garden smells of rain and the library opens at nine. '

/**
 * Style of the box, of what is round it, how the box is scrolled, its style once there are marks, and what is then typed
 * on at its end, after two words at its beginning: the box stays as typing scrolled it.
 */
const CASES: Record<
  string,
  {
    name?: string
    box?: string
    around?: string
    before?: string
    after?: string
    scroll?: [number, number]
    later?: string
    typed?: string
  }
> = {
  'as it comes': {},
  'letter and word spacing': { box: 'letter-spacing: 0.7px; word-spacing: 5px' },
  'serif, large, tall lines': { box: 'font: 21px/2.1 serif' },
  monospace: { box: 'font: 13px/1.3 monospace' },
  'indent and uneven padding': { box: 'text-indent: 34px; padding: 3px 40px 5px 17px' },
  'thick borders': { box: 'border: 9px solid #333; border-left-width: 21px' },
  'content-box': { box: 'box-sizing: content-box; width: 300px; padding: 13px' },
  centred: { box: 'text-align: center' },
  'aligned right': { box: 'text-align: right' },
  justified: { box: 'text-align: justify; width: 333px' },
  'right to left': { box: 'direction: rtl' },
  'narrow, over many lines': { box: 'width: 121px; height: 400px' },
  tabs: { box: 'tab-size: 3', before: '\tA\tB\t' },
  'upper case': { box: 'text-transform: uppercase' },
  'no wrapping, scrolled sideways': { box: 'white-space: pre; width: 520px', before: FILL, scroll: [380, 0] },
  'with a scrollbar, scrolled': { box: 'height: 96px', before: FILL.repeat(4), after: FILL.repeat(6), scroll: [0, 60] },
  'right to left with a scrollbar': { box: 'height: 96px; direction: rtl', after: FILL.repeat(8) },
  'zoomed out': { around: 'zoom: 0.67' },
  'zoomed in': { around: 'zoom: 1.5' },
  'in a scaled parent': { around: 'transform: scale(1.25); transform-origin: 0 0; width: 500px' },
  'fractions of pixels': { box: 'font-size: 15.3px; width: 301.7px; padding: 7.4px; border-width: 1.5px' },
  'break anywhere': { box: 'width: 142px; height: 260px; word-break: break-all' },
  'one line': { name: 'input', box: 'height: 44px; width: 520px' },
  'one line, scrolled': { name: 'input', box: 'width: 380px', before: FILL, scroll: [350, 0] },
  hyphens: { box: 'width: 128px; height: 300px; hyphens: auto', before: 'Incomprehensibilities notwithstanding, ' },
  'as wide and tall as its text': { box: 'field-sizing: content; width: auto; max-width: 420px', before: FILL },
  'mixed directions': {
    before: '\u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05d5\u05dc\u05dd, \u0645\u0631\u062d\u0628\u0627 (3) ',
  },
  'emoji with joiners': { before: '\u{1f469}\u200d\u{1f469}\u200d\u{1f467} \u{1f44d}\u{1f3fd} \u{1f1ee}\u{1f1f9} ' },
  'combining marks': { before: 'cafe\u0301 a\u0304\u0323 \u0915\u094d\u0937\u093f ' },
  'transparent over a mirror of the site': { box: 'color: transparent; caret-color: #000; background: transparent' },
  'a thin scrollbar': { box: 'height: 96px; scrollbar-width: thin', after: FILL.repeat(8) },
  'no scrollbar': { box: 'height: 96px; scrollbar-width: none', after: FILL.repeat(8), scroll: [0, 10] },
  'room kept for a scrollbar': { box: 'scrollbar-gutter: stable; height: 200px', before: FILL },
  'resized by hand': { before: FILL, later: 'width: 240px; height: 220px' },
  'another font later': { before: FILL, later: 'font: 19px/1.5 serif; letter-spacing: 0.4px' },
  'moved and scaled later': { later: 'transform: translate(40px, 30px) scale(0.8); transform-origin: 0 0' },
  'typed on': { before: FILL, typed: ` ${FILL}` },
  'typed on, centred': { box: 'text-align: center', typed: ' So it is.' },
  'typed on before right-to-left words': {
    after: ' \u05e9\u05dc\u05d5\u05dd',
    typed: ' \u05dc\u05db\u05d5\u05dc\u05dd',
  },
  'scrolled by typing on': { box: 'height: 96px', before: FILL.repeat(2), typed: `\n${FILL}` },
  'one line, scrolled by typing on': { name: 'input', box: 'width: 560px', before: FILL, typed: ' So it is.' },
  ligatures: { box: 'font: 18px "DejaVu Serif", serif; font-feature-settings: "liga" 1', before: 'office fluff ' },
}

for (const [
  title,
  { name = 'textarea', box = '', around = '', before = '', after = '', scroll, later = '', typed = '' },
] of Object.entries(CASES)) {
  test(title, async ({ shared, tab }) => {
    const desk = await open(shared, name, tab)
    const { page } = desk
    await page.addStyleTag({ content: GREEN })
    await desk.box.evaluate(
      (element, { box, around, before, after }) => {
        element.style.cssText = `color: #999; outline: none; ${box}`
        element.closest('section')!.style.cssText = around
        const area = element as HTMLTextAreaElement
        area.value = before + after
        area.setSelectionRange(before.length, before.length)
        area.dispatchEvent(new InputEvent('input', { bubbles: true }))
      },
      { box, around, before, after },
    )
    await typeMarked(desk, SERIOUS)
    await desk.box.evaluate((element, css) => {
      element.style.cssText += `;${css}`
    }, later)
    // Nothing tells of a new font in a box of the same size: it is noticed a moment later.
    if (later) await page.waitForTimeout(700)
    if (typed) {
      await page.keyboard.press('Control+Home')
      await page.keyboard.type('Oh well. ')
      await page.keyboard.press('Control+End')
      await page.keyboard.type(typed)
    }
    const words = await desk.surface.firstWords('.mark')
    await select(desk, words, scroll ?? (typed ? undefined : [0, 0]))
    const drawn = await desk.surface.quadsOf('.mark')
    const selected = await greenIn(desk)
    const first = drawn[0]!
    const last = drawn.at(-1)!
    const rtl = box.includes('rtl')
    // Sideways: where the first line begins and the last one ends.
    const pixel = (around + later).includes('scale') ? 1.25 : 1
    const near = (a: number, b: number, what: string) => expect(Math.abs(a - b), what).toBeLessThanOrEqual(pixel)
    if (drawn.length === 1) {
      near(first.x, selected.left, 'left edge')
      near(first.x + first.width, selected.right, 'right edge')
    } else if (!rtl) {
      const line = selected.lineAt(first.y + first.height / 2)
      near(first.x, line.left, 'left edge of the first line')
      near(last.x + last.width, selected.lineAt(last.y + last.height / 2).right, 'right edge of the last line')
    }
    // Selections are painted in whole rows of pixels, so their middle is a little coarser.
    const middle = (selected.top + selected.bottom) / 2
    expect(Math.abs((first.y + last.y + last.height) / 2 - middle), 'height').toBeLessThanOrEqual(pixel + 0.25)
  })
}

test('marks out of sight cost a key nothing, and stand right as they come into sight', async ({ shared, tab }) => {
  const desk = await open(shared, 'textarea', tab)
  const { page } = desk
  await desk.box.evaluate((element) => {
    element.style.cssText = 'height: 96px; color: #999; outline: none'
  })
  await page.addStyleTag({ content: GREEN })
  await page.keyboard.insertText(FILL.repeat(12))
  await typeMarked(desk, SERIOUS)
  await page.keyboard.press('Control+Home')
  const mirrored = (words: string) => async () => (await desk.surface.words('.mirror-text')).includes(words)
  // The answer to the first words tells where the mark is now; what is typed after it waits.
  await page.keyboard.type('Rain. ')
  await desk.surface.wait(mirrored('Rain. The'), 'the first words')
  await page.waitForTimeout(900)
  await page.keyboard.insertText('And then some more of it. '.repeat(3))
  await caretSeen(desk)
  expect(await mirrored('more of it')(), 'at once').toBe(false)
  const words = await desk.surface.firstWords('.mark')
  await select(desk, words, [0, 9999])
  expect(await mirrored('more of it')(), 'once scrolled').toBe(true)
  const [first] = await desk.surface.quadsOf('.mark')
  const line = (await greenIn(desk)).lineAt(first!.y + first!.height / 2)
  expect(Math.abs(first!.x - line.left)).toBeLessThanOrEqual(1)
})

async function select(desk: Desk, words: string, scroll: [number, number] | undefined): Promise<void> {
  await desk.box.evaluate(
    (element, { words, scroll }) => {
      const area = element as HTMLTextAreaElement
      const at = area.value.indexOf(words)
      area.setSelectionRange(at, at + words.length)
      if (scroll) area.scrollTo(...scroll)
    },
    { words, scroll },
  )
  await desk.page.waitForTimeout(150)
}

/** Where the selection's colour is on screen. */
async function greenIn(desk: Desk): Promise<Extent & { lineAt(y: number): Extent }> {
  const shot = (await desk.page.screenshot()).toString('base64')
  const reader = await desk.page.context().newPage()
  const { green } = await reader.evaluate(pixelsIn, shot)
  await reader.close()
  const extent = (pixels: readonly Pixel[]): Extent => {
    const found = extentOf(pixels)
    if (!found) throw new Error('nothing selected is on screen')
    return found
  }
  return { ...extent(green), lineAt: (at) => extent(green.filter(([, y]) => Math.abs(y - at) < 2)) }
}
