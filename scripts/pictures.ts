/**
 * The pictures of the README, from the built extension (dist/chrome), light and at twice the size, into docs/images.
 * Where `pngquant` is installed it makes them smaller. `npm run pictures` builds the extension before.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { visit } from '../e2e/sites/visit'
import { popupShots } from '../e2e/states/popup'
import { SETTINGS } from '../e2e/states/scenes'
import type { Shot } from '../e2e/states/shot'
import { Stage } from '../e2e/states/stage'
import buildPages from '../e2e/support/build-pages'
import { type Browser, launch } from '../e2e/support/extension'
import { replicaOf } from '../e2e/support/replicas'
import { Surface } from '../e2e/support/surface'

const OUT = join(import.meta.dirname, '../docs/images')
const LIGHT = { colorScheme: 'light' } as const
const POST =
  'Long day. My 3pm told me today she finally left her husband, and I nearly cried with her. This work is a privilege.'

/** Saves what a page shows as it is on a sharp screen. */
async function save(page: Page, name: string, fullPage: boolean): Promise<void> {
  const { width, height } = page.viewportSize()!
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.waitForTimeout(400)
  const path = join(OUT, `${name}.png`)
  // Playwright's own pictures are as sharp as the context's screen, which is a plain one.
  const cdp = await page.context().newCDPSession(page)
  const { data } = await cdp.send('Page.captureScreenshot', {
    clip: { x: 0, y: 0, width, height: fullPage ? whole : height, scale: 2 },
    captureBeyondViewport: fullPage,
  })
  writeFileSync(path, Buffer.from(data, 'base64'))
  spawnSync('pngquant', ['--force', '--strip', '--speed', '1', '--ext', '.png', '64', path])
  console.log(path)
}

/** A post on X with a passage marked, and its card. */
async function card(browser: Browser): Promise<Page> {
  const { page } = await visit(browser.context, replicaOf('x'), 'post')
  await page.setViewportSize({ width: 760, height: 660 })
  await page.emulateMedia({ ...LIGHT, reducedMotion: 'reduce' })
  const surface = await Surface.of(page)
  await page.locator('[data-testid="tweetTextarea_0"]').first().click()
  await page.keyboard.type(POST)
  await surface.wait(() => surface.boxOf('.badge'), 'the badge')
  await page.waitForTimeout(600)
  await page.keyboard.press('Alt+Shift+F')
  await surface.wait(() => surface.boxOf('.card'), 'the card')
  return page
}

await buildPages()
const browser = await launch()
try {
  const stage = await Stage.of(browser)
  const popup = popupShots(await stage.tabs()).find(({ name }) => name === 'popup')!
  await stage.page(popup, (page) => save(page, 'popup', true), LIGHT)
  const options: Shot = { name: 'options', path: 'options/index.html#accounts', size: { width: 1000, height: 640 } }
  await stage.page(options, (page) => save(page, 'options', false), LIGHT)
  const shot = { name: 'card', settings: SETTINGS, stage: card }
  await stage.card(shot, (page) => save(page, 'card', false), LIGHT)
} finally {
  await browser.close()
}
