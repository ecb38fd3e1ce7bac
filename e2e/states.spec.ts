/** Every page, every state of it, and all that stands beside a text: no violation that axe knows of, in both themes. */
import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import { expectAccessible } from './pages.support'
import { CARD_SHOTS } from './states/cards'
import { test } from './states/on-stage'
import { PAGE_SHOTS } from './states/pages'
import { popupShots, type Tabs } from './states/popup'
import { NARROW, type Shot, WIDE } from './states/shot'
import type { Stage } from './states/stage'
import { Surface } from './support/surface'
import { expectSurfaceAccessible } from './support/surface-axe'

/** Other widths and colours of a state that is looked at anyway. */
const isOwnState = ({ name }: { name: string }) => !/-(narrow|zoomed|forced)$/.test(name)

async function holds(stage: Stage, shot: Shot): Promise<void> {
  const look = async (page: Page) => {
    await expectAccessible(page)
    if (shot.size !== WIDE) return
    await page.setViewportSize(NARROW)
    await expectAccessible(page)
  }
  await stage.page(shot, look, { colorScheme: 'light' })
}

test.describe('pages', () => {
  for (const shot of PAGE_SHOTS.filter(isOwnState)) test(shot.name, ({ stage }) => holds(stage, shot))
})

test.describe('popup', () => {
  const none: Tabs = { marked: 0, clean: 0, before: 0, stale: 0 }
  for (const { name } of popupShots(none).filter(isOwnState)) {
    test(name, async ({ stage }) => {
      const shot = popupShots(await stage.tabs()).find((one) => one.name === name)
      await holds(stage, shot!)
    })
  }
})

test.describe('beside a text', () => {
  for (const shot of CARD_SHOTS.filter(isOwnState)) {
    test(shot.name, async ({ stage }) => {
      const look = async (page: Page) => {
        const surface = await Surface.of(page)
        expect(await surface.words()).not.toBe('')
        await expectSurfaceAccessible(surface)
      }
      await stage.card(shot, look, { colorScheme: 'light' })
    })
  }
})
