/** What stands beside a text on a site: every kind of card, the pause, the notes, the lines and the badge. */
import type { Page } from 'playwright'
import { CLEAN, type Desk, NAMED, open, SERIOUS, typeMarked } from '../behaviours/desk'
import { visit } from '../sites/visit'
import type { Browser } from '../support/extension'
import { replicaOf } from '../support/replicas'
import { Surface } from '../support/surface'
import { SETTINGS } from './scenes'

export type CardShot = {
  name: string
  settings?: Record<string, unknown>
  words?: string[]
  forcedColors?: boolean
  size?: { width: number; height: number }
  /** Brings a page to the state; the page is closed after the picture. */
  stage(browser: Browser, theme: (page: Page) => Promise<void>): Promise<Page>
}

const BOX = '[data-testid="tweetTextarea_0"]'

/** An editor with a text in it, and its card open. */
function onDesk(text: string, act?: (desk: Desk) => Promise<unknown>, card = true): CardShot['stage'] {
  return async (browser, look) => {
    const desk = await open(browser, 'contenteditable')
    await look(desk.page)
    await typeMarked(desk, text)
    if (card) {
      await desk.page.keyboard.press('Alt+Shift+F')
      await desk.surface.wait(() => desk.surface.boxOf('.card'), 'the card')
    }
    await act?.(desk)
    return desk.page
  }
}

/** The same, its badge pressed. */
function withBadge(text: string): CardShot['stage'] {
  return async (browser, look) => {
    const desk = await open(browser, 'contenteditable')
    await look(desk.page)
    await desk.page.keyboard.type(text)
    const badge = await desk.surface.wait(() => desk.surface.boxOf('.badge'), 'the badge')
    await desk.page.mouse.click(badge.x + badge.width / 2, badge.y + badge.height / 2)
    await desk.surface.wait(() => desk.surface.boxOf('.card'), 'what it says')
    return desk.page
  }
}

/** A box of X, with a line at the end of the window. */
function onX(box: string, text: string, name = 'post'): CardShot['stage'] {
  return async (browser, look) => {
    const { page } = await visit(browser.context, replicaOf('x'), name)
    await look(page)
    const surface = await Surface.of(page)
    await page.locator(box).first().click()
    await page.keyboard.type(text)
    await surface.wait(() => surface.boxOf('.line'), 'the line')
    return page
  }
}

const [search] = replicaOf('x').searches ?? []
const [requests] = replicaOf('x').requests ?? []
const press = (name: string) => (desk: Desk) => desk.surface.press(name)
const MANY = `${SERIOUS} ${NAMED} I guarantee you will feel better in four sessions. DM me to book!`
const LOW = { width: 320, height: 480 }

const SHOTS: readonly CardShot[] = [
  { name: 'card-advice', stage: onDesk(SERIOUS) },
  { name: 'card-wording', stage: onDesk(NAMED) },
  { name: 'card-several', stage: onDesk(MANY) },
  {
    name: 'card-research',
    stage: onDesk(SERIOUS, async (desk) => {
      const studies = () => desk.surface.wait(() => desk.surface.boxOf('summary', 'What studies say'), 'the studies')
      const { x, y } = await desk.surface.wait(() => desk.surface.boxOf('.card'), 'the card')
      await desk.page.mouse.move(x + 40, y + 40)
      await desk.page.mouse.wheel(0, 900)
      await desk.page.waitForTimeout(300)
      const at = await studies()
      await desk.page.mouse.click(at.x + 20, at.y + at.height / 2)
      await desk.page.waitForTimeout(300)
      await desk.page.mouse.wheel(0, 900)
    }),
  },
  { name: 'card-supervision', stage: onDesk(SERIOUS, press('Take this to supervision')) },
  {
    name: 'card-supervision-text',
    stage: onDesk('My client Saoirse told me today in session that her husband hit her.', async (desk) => {
      await desk.surface.press('Take this to supervision')
      await desk.surface.wait(() => desk.surface.boxOf('textarea'), 'the question')
      await desk.page.keyboard.type('Would she know herself in this?')
      const tick = await desk.surface.wait(() => desk.surface.boxOf('.tick'), 'the tick')
      await desk.page.mouse.click(tick.x + tick.width / 2, tick.y + tick.height / 2)
      await desk.surface.wait(async () => (await desk.surface.words()).includes('[name]'), 'the text')
    }),
  },
  { name: 'card-watched', words: ['Kowalska'], stage: onDesk('The garden of Kowalska smells of rain.') },
  { name: 'card-forced', forcedColors: true, stage: onDesk(SERIOUS) },
  { name: 'card-narrow', size: LOW, stage: onDesk(SERIOUS) },
  { name: 'marks', stage: onDesk(MANY, undefined, false) },
  {
    name: 'marks-beside',
    settings: { ...SETTINGS, marks: 'beside' },
    stage: withBadge(SERIOUS),
  },
  { name: 'pause', stage: onDesk(SERIOUS, (desk) => desk.page.keyboard.press('Control+Enter'), false) },
  {
    name: 'pause-several',
    settings: { ...SETTINGS, hold: 'medium' },
    stage: onDesk(MANY, (desk) => desk.page.keyboard.press('Control+Enter'), false),
  },
  { name: 'nothing-marked', stage: withBadge(CLEAN) },
  { name: 'line-account', settings: {}, stage: onX(BOX, '') },
  { name: 'line-account-narrow', settings: {}, size: LOW, stage: onX(BOX, '') },
  ...(search ? [{ name: 'line-search-narrow', size: LOW, stage: onX(search.box, 'Quillfeather', search.page) }] : []),
  ...(search ? [{ name: 'line-search', stage: onX(search.box, 'Quillfeather', search.page) }] : []),
  ...(requests ? [{ name: 'line-request', stage: onX('body', '', requests.page) }] : []),
]

export const CARD_SHOTS = SHOTS.map((shot) => ({ settings: SETTINGS, ...shot }))
