/**
 * Pictures of every page and state of the built extension (dist/chrome), in both themes, into screenshots/. Builds
 * nothing but the replicas: `npm run screenshots` builds the extension before. Takes those whose name begins with the
 * argument, if one is given. The states are e2e/states.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { CARD_SHOTS } from '../e2e/states/cards'
import { PAGE_SHOTS } from '../e2e/states/pages'
import { popupShots } from '../e2e/states/popup'
import { type Look, Stage } from '../e2e/states/stage'
import buildPages from '../e2e/support/build-pages'
import { launch } from '../e2e/support/extension'

const OUT = process.env.FRAMEKEEPER_SCREENSHOTS ?? join(import.meta.dirname, '../screenshots')
const THEMES = ['light', 'dark'] as const

const only = process.argv[2] ?? ''
const isWanted = ({ name }: { name: string }) => name.startsWith(only)
const failed: string[] = []

/** One picture in both themes. One that fails is told at the end; the rest are taken all the same. */
async function inThemes<S extends { name: string; window?: boolean }>(
  shot: S,
  fullPage: boolean,
  stand: (shot: S, look: (page: Page) => Promise<void>, how: Look) => Promise<void>,
): Promise<void> {
  console.log(shot.name)
  for (const colorScheme of THEMES) {
    const path = join(OUT, `${shot.name}-${colorScheme}.png`)
    const take = async (page: Page) => {
      await page.waitForTimeout(250)
      await page.screenshot({ path, fullPage, animations: 'disabled' })
    }
    await stand(shot, take, { colorScheme }).catch((error) => failed.push(`${shot.name}: ${error}`))
  }
}

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true })
  await buildPages()
  const browser = await launch()
  const stage = await Stage.of(browser)
  const pages = [...popupShots(await stage.tabs()), ...PAGE_SHOTS]
  for (const shot of pages.filter(isWanted)) await inThemes(shot, !shot.window, stage.page.bind(stage))
  for (const shot of CARD_SHOTS.filter(isWanted)) await inThemes(shot, false, stage.card.bind(stage))
  await browser.close()
  for (const one of failed) console.error(one)
  process.exitCode = failed.length === 0 ? 0 : 1
}

await main()
