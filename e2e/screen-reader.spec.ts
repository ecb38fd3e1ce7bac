/** The path of a screen reader through card, pause, line and popup, as docs/accessibility.md tells it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect } from 'playwright/test'
import { CARD_SHOTS } from './states/cards'
import { test } from './states/on-stage'
import { popupShots } from './states/popup'
import { Surface } from './support/surface'

const DOCS = readFileSync(join(import.meta.dirname, '../docs/accessibility.md'), 'utf8')
/** The paths of the document, by the name of the state that each is of. */
const PATHS = new Map([...DOCS.matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)].map(([, name, path]) => [name!, path!]))

for (const shot of CARD_SHOTS.filter(({ name }) => PATHS.has(name))) {
  test(shot.name, async ({ stage }) => {
    await stage.card(
      shot,
      async (page) => {
        // Nothing looks into a closed shadow root: what stands there is shown again, on a page of its own.
        const html = await (await Surface.of(page)).html()
        const shown = await page.context().newPage()
        await shown.setContent(html)
        await expect(shown.locator('body')).toMatchAriaSnapshot(PATHS.get(shot.name)!)
        await shown.close()
      },
      { colorScheme: 'light' },
    )
  })
}

test('popup', async ({ stage }) => {
  const [popup] = popupShots(await stage.tabs())
  const look = (page: Page) => expect(page.locator('body')).toMatchAriaSnapshot(PATHS.get('popup')!)
  await stage.page(popup!, look, { colorScheme: 'light' })
})

test('the document has a path for each', () => {
  expect([...PATHS.keys()]).toEqual(['card-wording', 'card-supervision', 'pause', 'line-account', 'popup'])
})
