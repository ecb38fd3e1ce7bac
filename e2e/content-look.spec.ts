/** The surface of ours under other conditions: dark pages, forced colours, no motion, zoom, transforms. */
import { type Desk, markPoint, open, openCard, typeMarked } from './behaviours/desk'
import { expect, test } from './support/test'

let desk: Desk
test.beforeEach(async ({ fresh }) => {
  desk = await open(fresh, 'lexical')
})

const style = (selector: string, property: string) => desk.surface.styleOf(selector, property)

async function shot(name: string): Promise<void> {
  if (process.env.SHOTS) await desk.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}

async function withCard(): Promise<void> {
  await typeMarked(desk)
  await desk.page.keyboard.press('Alt+Shift+F')
  await desk.surface.wait(() => desk.surface.boxOf('.card'), 'the card')
}

const lightness = (colour: string) => {
  const [red, green, blue] = colour.match(/\d+/g)!.map(Number) as [number, number, number]
  return (red + green + blue) / 765
}

test('on a dark page the card is dark, on a light one light, whatever the system says', async () => {
  await desk.page.emulateMedia({ colorScheme: 'dark' })
  await withCard()
  expect(lightness(await style('.card', 'background-color'))).toBeLessThan(0.35)
  expect(lightness(await style('.card', 'color'))).toBeGreaterThan(0.75)
  await shot('dark')
  await desk.page.keyboard.press('Escape')
  await desk.page.addStyleTag({ content: 'body { background: #fff; color: #222 }' })
  await desk.page.keyboard.press('Alt+Shift+F')
  await expect.poll(async () => lightness(await style('.card', 'background-color'))).toBeGreaterThan(0.9)
})

test('a page that turns dark, or light again, while its box is in use takes card and badge along', async () => {
  await desk.page.emulateMedia({ colorScheme: 'light' })
  await desk.page.addStyleTag({ content: 'body { transition: none } body.night { background: #111; color: #eee }' })
  await desk.page.addStyleTag({ content: 'body.day { background: #fff; color: #222 }' })
  const turn = (to: string) =>
    desk.page.evaluate((name) => {
      document.body.className = name
    }, to)
  await turn('day')
  await withCard()
  const card = async () => lightness(await style('.card', 'background-color'))
  await expect.poll(card).toBeGreaterThan(0.9)
  await turn('night')
  await expect.poll(card).toBeLessThan(0.35)
  await turn('day')
  await expect.poll(card).toBeGreaterThan(0.9)
})

test('with forced colours the card, the badge and the buttons have edges, in the system’s colours', async () => {
  await desk.page.emulateMedia({ forcedColors: 'active' })
  await withCard()
  for (const part of ['.card', '.badge']) {
    expect(await style(part, 'border-top-style')).toBe('solid')
    expect(await style(part, 'border-top-width')).toBe('1px')
  }
  await shot('forced')
})

test('without motion nothing moves', async () => {
  await withCard()
  expect(await style('.card', 'animation-name')).toBe('in')
  await desk.page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await style('.card', 'animation-name')).toBe('none')
})

test('at 200 % the card is whole, in view, and all of it can be reached', async () => {
  const metrics = { width: 500, height: 400, deviceScaleFactor: 2, mobile: false }
  await desk.surface.cdp.send('Emulation.setDeviceMetricsOverride', metrics)
  await withCard()
  const card = (await desk.surface.boxOf('.card'))!
  expect(card.x).toBeGreaterThanOrEqual(0)
  expect(card.x + card.width).toBeLessThanOrEqual(500)
  expect(card.y).toBeGreaterThanOrEqual(0)
  expect(card.y + card.height).toBeLessThanOrEqual(400)
  expect(await style('.scroll', 'overflow-y')).toBe('auto')
  const foot = (await desk.surface.boxOf('.foot'))!
  expect(foot.y + foot.height).toBeLessThanOrEqual(card.y + card.height + 1)
  await shot('zoom-200')
})

for (const [name, css] of Object.entries({
  'a page at 67 %': ':root { zoom: 0.67 }',
  'a page at 150 %': ':root { zoom: 1.5 }',
  'a box in a scaled and shifted frame':
    'section { transform: translate(60px, 80px) scale(1.2); transform-origin: 0 0 }',
  'a box in a turned frame': 'section { transform: rotate(4deg) }',
  'a box under filter and containment': 'main { filter: brightness(1); contain: layout paint; height: 700px }',
})) {
  test(`${name}: pointing finds the words, and the card stands by them`, async () => {
    await desk.page.addStyleTag({ content: css })
    await typeMarked(desk)
    await openCard(desk)
    const words = await markPoint(desk)
    const card = (await desk.surface.boxOf('.card'))!
    if (process.env.SHOTS) await shot(name)
    expect(card.y - words.y).toBeGreaterThan(0)
    expect(card.y - words.y).toBeLessThan(90)
    expect(card.x).toBeLessThanOrEqual(words.x)
    expect(card.width).toBeGreaterThan(340)
    expect(card.width).toBeLessThan(362)
  })
}
