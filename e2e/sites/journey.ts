/**
 * One compose box of a replica from the first key to the post, with the extension on: what the site file says of it,
 * marks, the pause, a wording taken over. What came out well is noted for the table in docs/sites.md.
 */
import type { Frame, FrameLocator, Locator, Page, Worker } from 'playwright'
import { expect, test } from 'playwright/test'
import { SAME_PRESS_MS } from '../../src/content/guard-state'
import { Surface } from '../support/surface'
import { changesOf, watchTrees } from '../support/untouched'
import { write } from '../support/write'
import { marksOf } from './marks'
import { editorOf, type Fact, noted, type Place } from './notes'
import { siteFiles } from './probe'
import type { Replica, ReplicaBox } from './replica'
import { bringUp } from './visit'

export const STORY = 'My client told me today in session that her husband hit her.'
/** Not serious enough to be held, with a wording to take over. */
const NAMED = 'Saoirse from my Thursday group is a star.'

export type Journey = {
  page: Page
  place: Page | FrameLocator
  replica: Replica
  box: ReplicaBox
  worker: Worker
  surface: Surface
  editable: Locator
  row: Place
}

/** The name of a replica's site in docs/sites.md, with the replica's own where a site has several. */
export async function nameOf(page: Page | Frame, { id, site }: Replica): Promise<string> {
  await page.evaluate(await siteFiles())
  const name = await page.evaluate(() => window.siteFiles.siteOf(new URL(location.href))!.name)
  return site ? `${name} (${id})` : name
}

export async function beginJourney(page: Page, replica: Replica, box: ReplicaBox, worker: Worker): Promise<Journey> {
  const place = await bringUp(page, box)
  const editable = place.locator(box.box).first()
  const surface = await Surface.of(page)
  const frame = (await (await editable.elementHandle())?.ownerFrame()) ?? page.mainFrame()
  const site = await nameOf(frame, replica)
  const row: Place = { site, page: box.page, surface: box.surface, editor: await editable.evaluate(editorOf) }
  return { page, place, replica, box, worker, surface, editable, row }
}

/** A cell of docs/sites.md, after the expectation that shows it. */
function note({ row }: Journey, fact: Fact, said: string): void {
  test.info().annotations.push(noted(row, fact, said))
}

/** What the site file says of the element. */
const judge = (element: Element) => {
  const url = new URL(location.href)
  const site = window.siteFiles.siteOf(url)
  const box = element as HTMLElement
  return { site: site?.id, composer: site?.composer(box, url) ?? null, answers: site?.repliedTo?.(box) }
}

export async function isKnown(journey: Journey): Promise<void> {
  const { editable, replica, box } = journey
  const handle = box.handle === undefined ? replica.handle : (box.handle ?? undefined)
  expect(await editable.evaluate(judge)).toEqual({
    site: replica.site ?? replica.id,
    composer: { surface: box.surface, audience: box.audience, ...(handle ? { handle } : {}) },
    answers: box.answers,
  })
  note(journey, 'account', handle ?? '–')
  note(journey, 'audience', box.audience)
  note(journey, 'answers', box.answers ? 'yes' : '–')
  if (!box.submit && !box.key) note(journey, 'paused', '–')
}

/** The text of the box, as a person reads it. */
const textIn = (element: Element): string => {
  const text =
    element instanceof HTMLElement && !('value' in element) ? element.innerText : (element as HTMLInputElement).value
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\n+$/, '')
}

/** The words under highlights, or `undefined` for a box whose text is its value. */
function highlighted(box: Element): string[] | undefined {
  if ('value' in box) return undefined
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight] as Range[])
    .filter((range) => box.contains(range.startContainer))
    .map(String)
}

/** Whether exactly these quotes are under marks. A mirror cuts words that two marks share into pieces. */
async function areMarked({ editable, surface }: Journey, quotes: readonly string[]): Promise<boolean> {
  const text = await editable.evaluate(textIn)
  const words = await editable.evaluate(highlighted)
  if (words) return words.sort().join('|') === [...quotes].sort().join('|')
  const pieces = (await surface.texts('.mark')).join('')
  return (
    pieces.length > 0 &&
    quotes.every((quote) => pieces.includes(quote)) &&
    text.replaceAll(' ', '').includes(pieces.replaceAll(' ', ''))
  )
}

export async function isMarked(journey: Journey): Promise<void> {
  const { page, editable, surface, worker, box } = journey
  await editable.click()
  await write(page, STORY)
  await watchTrees(editable)
  const surfaces = async () => new Set((await marksOf(page, worker)).map((mark) => mark.surface))
  await expect.poll(surfaces).toEqual(new Set([box.surface]))
  // Marks follow each key; asked for in between, their words are those of a moment ago.
  await surface.wait(async () => {
    const quotes = (await marksOf(page, worker)).map(({ quote }) => quote)
    return quotes.length > 0 && areMarked(journey, quotes)
  }, 'marks under the words that are listed')
  expect(await changesOf(editable)).toEqual([])
  note(journey, 'marked', 'yes')
}

const posted = ({ place }: Journey) => place.locator('body').evaluate(() => window.posted)

async function press({ page, place, box }: Journey, way: 'button' | 'key'): Promise<void> {
  if (way === 'key') await page.keyboard.press(box.key!)
  else await place.locator(box.submit!).first().click()
}

/** Held once with what it is about, then posted as typed. The box holds a story now. */
export async function isHeld(journey: Journey, way: 'button' | 'key'): Promise<void> {
  const { page, surface, editable } = journey
  const text = await editable.evaluate(textIn)
  const before = await posted(journey)
  await press(journey, way)
  await surface.wait(() => surface.boxOf('button', 'Look at it'), `the pause by ${way}`)
  expect(await posted(journey)).toEqual(before)
  expect(await editable.evaluate(textIn)).toBe(text)
  await page.waitForTimeout(SAME_PRESS_MS)
  await press(journey, way)
  await expect.poll(() => posted(journey)).toEqual([...before, text])
  note(journey, 'paused', way === 'key' ? journey.box.key! : way)
}

/** A wording is taken over by keyboard and mouse; what is posted then is what was meant. */
export async function isApplied(journey: Journey): Promise<void> {
  const { page, surface, editable, box } = journey
  await editable.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(NAMED)
  const meant = await takeOver(journey)
  await expect.poll(() => editable.evaluate(textIn)).toBe(meant)
  await surface.wait(async () => (await surface.count('.card')) === 0, 'the card to close')
  const way = box.submit ? 'button' : box.key ? 'key' : undefined
  if (way) {
    const sent = await posted(journey)
    await press(journey, way)
    await expect.poll(() => posted(journey)).toEqual([...sent, meant])
  }
  note(journey, 'applied', 'yes')
}

/** Opens cards until one has a wording, and takes it. Returns what the box must hold then. */
async function takeOver({ page, surface, worker }: Journey): Promise<string> {
  const quotes = async () => (await marksOf(page, worker)).map(({ quote }) => quote)
  await expect.poll(quotes).toContain('Saoirse')
  await surface.wait(async () => {
    await page.keyboard.press('Alt+Shift+F')
    await surface.wait(() => surface.boxOf('.card'), 'the card')
    return surface.boxOf('button', 'Use this wording')
  }, 'a card with a wording')
  const wording = (await surface.words('.wording')).trim()
  await surface.press('Use this wording')
  return wording + NAMED.slice('Saoirse'.length)
}
