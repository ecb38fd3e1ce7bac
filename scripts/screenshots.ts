/**
 * Pictures of every page and state of the built extension (dist/chrome), in both themes, into screenshots/. Builds
 * nothing but the replicas: `npm run screenshots` builds the extension before. Takes those whose name begins with the
 * argument, if one is given.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { CARD_SHOTS } from '../e2e/states/cards'
import { PAGE_SHOTS } from '../e2e/states/pages'
import { popupShots, type Tabs } from '../e2e/states/popup'
import { DISMISSALS, SETTINGS } from '../e2e/states/scenes'
import type { Shot } from '../e2e/states/shot'
import { ask, setScene, type VaultScene } from '../e2e/states/vault'
import buildPages from '../e2e/support/build-pages'
import { type Browser, launch } from '../e2e/support/extension'
import { setPolicy } from '../e2e/support/policy'

const OUT = process.env.FRAMEKEEPER_SCREENSHOTS ?? join(import.meta.dirname, '../screenshots')
const THEMES = ['light', 'dark'] as const

const only = process.argv[2] ?? ''
const isWanted = ({ name }: { name: string }) => name.startsWith(only)

/** Storage as it is for one picture, and nothing else in it but the vault. */
async function store(own: Page, items: Record<string, unknown>): Promise<void> {
  await own.evaluate(async (value) => {
    const before = Object.keys(await chrome.storage.local.get(null))
    await chrome.storage.local.remove(before.filter((key) => !key.startsWith('vault')))
    await chrome.storage.local.set(value)
  }, items)
}

/** A tab of X with something typed into its box. */
async function tabOfX({ context, worker }: Browser, text: string): Promise<number> {
  const page = await context.newPage()
  await page.goto('https://x.com/home')
  if (text !== '') {
    await page.getByRole('textbox').first().click()
    await page.keyboard.type(text)
    await page.waitForTimeout(1000)
  }
  return tabOf(page, await worker())
}

async function tabOf(page: Page, worker: Awaited<ReturnType<Browser['worker']>>): Promise<number> {
  await page.bringToFront()
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }))
  return tab?.id ?? 0
}

async function openTabs(browser: Browser): Promise<Tabs> {
  const worker = await browser.worker()
  const blank = await browser.context.newPage()
  const stale = await tabOf(blank, worker)
  // What a frame of the site had reported, with no content script behind it any more.
  const report = { [`tab:${stale}`]: { 0: { site: 'x', high: 0, other: 0, at: 1 } } }
  await worker.evaluate((items) => chrome.storage.session.set(items), report)
  return {
    stale,
    marked: await tabOfX(browser, 'Long day. My 3pm told me she finally left her husband, and I cried with her.'),
    clean: await tabOfX(browser, 'The library opens at nine.'),
    before: await tabOfX(browser, ''),
  }
}

/** The picture, with everything at rest. */
async function take(page: Page, name: string, theme: string, fullPage: boolean): Promise<void> {
  await page.waitForTimeout(250)
  await page.screenshot({ path: join(OUT, `${name}-${theme}.png`), fullPage, animations: 'disabled' })
}

const failed: string[] = []

/** One picture in both themes. One that fails is told at the end; the rest are taken all the same. */
async function inThemes(name: string, shoot: (theme: 'light' | 'dark') => Promise<void>): Promise<void> {
  console.log(name)
  try {
    for (const theme of THEMES) await shoot(theme)
  } catch (error) {
    failed.push(`${name}: ${error}`)
  }
}

async function takePages(browser: Browser, own: Page, shots: readonly Shot[]): Promise<void> {
  const { context, id } = browser
  const at = (path: string) => `chrome-extension://${id}/src/${path}`
  let scene: VaultScene | undefined
  for (const shot of shots.filter(isWanted)) {
    const { name, path, size, act, before, policy, zoomed, forcedColors } = shot
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    if (scene !== (shot.scene ?? 'full')) {
      scene = shot.scene ?? 'full'
      await setScene(own, scene)
    }
    if (policy) await setPolicy(context, id, policy)
    if (before) await page.addInitScript(before)
    // Zoom halves the window that the page sees.
    await page.setViewportSize(zoomed ? { width: size.width / 2, height: size.height / 2 } : size)
    await inThemes(name, async (colorScheme) => {
      await store(own, { settings: shot.settings ?? SETTINGS, dismissals: DISMISSALS, ...shot.stored })
      const media = { colorScheme, reducedMotion: 'reduce', media: 'screen' } as const
      await page.emulateMedia({ ...media, forcedColors: forcedColors ? 'active' : 'none' })
      await page.goto('about:blank')
      await page.goto(at(path))
      await page.locator('main').waitFor()
      await page.waitForTimeout(250)
      await act?.(page)
      await take(page, name, colorScheme, !shot.window)
    })
    await page.close()
    if (policy) await setPolicy(context, id, {})
  }
}

async function takeCards(browser: Browser, own: Page): Promise<void> {
  for (const { name, settings, words, forcedColors, size, stage } of CARD_SHOTS.filter(isWanted)) {
    await inThemes(name, async (colorScheme) => {
      await store(own, { settings })
      await setScene(own, 'empty')
      if (words) await ask(own, 'add-words', { words })
      const page = await stage(browser, async (one) => {
        await one.setViewportSize(size ?? { width: 760, height: 620 })
        await one.emulateMedia({ colorScheme, reducedMotion: 'reduce', forcedColors: forcedColors ? 'active' : 'none' })
      })
      await take(page, name, colorScheme, false)
      await page.close()
    })
  }
}

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true })
  await buildPages()
  const browser = await launch()
  // Storage and vault are seen to from a page that stays: the worker comes and goes.
  const own = await browser.context.newPage()
  await own.goto(`chrome-extension://${browser.id}/src/options/index.html#appearance`)
  await store(own, { settings: SETTINGS })
  await takePages(browser, own, [...popupShots(await openTabs(browser)), ...PAGE_SHOTS])
  // The tabs of the popup would note their account anew.
  for (const page of browser.context.pages()) if (page !== own) await page.close()
  await takeCards(browser, own)
  await browser.close()
  for (const one of failed) console.error(one)
  process.exitCode = failed.length === 0 ? 0 : 1
}

await main()
