/** What the tests of the extension's own pages share: the built extension with its pages, its stored settings, and axe. */
import type { Page } from 'playwright/test'
import { violationsIn } from './support/axe'
import type { Browser } from './support/extension'
import { test as base, expect } from './support/test'

export type Extension = Browser & {
  /** Opens a page of the extension and waits until it stands. */
  open: (path: string) => Promise<Page>
  store: (settings: Record<string, unknown>) => Promise<void>
  stored: () => Promise<Record<string, unknown>>
}

export const test = base.extend<{ extension: Extension }>({
  extension: async ({ fresh }, use) => {
    const { context, id, worker } = fresh
    await use({
      ...fresh,
      async open(path) {
        const page = await context.newPage()
        await page.goto(`chrome-extension://${id}/src/${path}`)
        await expect(page.locator('main:not([aria-busy])')).toBeVisible()
        return page
      },
      async store(settings) {
        await (await worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), settings)
      },
      async stored() {
        const items = await (await worker()).evaluate(() => chrome.storage.local.get('settings'))
        return (items.settings ?? {}) as Record<string, unknown>
      },
    })
  },
})
export { expect }

/** No violation that axe knows of, in both themes; and nothing wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violationsIn(page, { colours: colorScheme === 'dark' }), colorScheme).toEqual([])
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, 'wider than the window').toBeLessThanOrEqual(0)
}

/** The id of the tab a page stands in. Brings it to the front. */
export async function tabIdOf({ worker }: Extension, page: Page): Promise<number> {
  await page.bringToFront()
  const tabs = await (await worker()).evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }))
  return tabs[0]?.id ?? -1
}
