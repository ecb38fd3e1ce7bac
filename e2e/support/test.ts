/** Tests that share one browser among all that a worker runs: starting one takes seconds. */
import type { Page } from 'playwright'
import { test as base } from 'playwright/test'
import { type Browser, launch } from './extension'

export const test = base.extend<{ fresh: Browser; tab: Page }, { shared: Browser; tabs: { last?: Page } }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: playwright reads the parameter's pattern
    async ({}, use) => {
      const browser = await launch()
      // A browser that was just started tells its policy some seconds late; tests are of what comes after that.
      await (await browser.worker()).evaluate(() => chrome.storage.managed.get(null))
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: playwright reads the parameter's pattern
  tabs: [async ({}, use) => use({}), { scope: 'worker' }],
  /**
   * A tab in a browser as just installed, for tests that load a page and change nothing about the tab itself: the next
   * of them loads into the same one, since opening a tab costs more than most of them do.
   */
  tab: async ({ shared, tabs }, use) => {
    await shared.reset(tabs.last)
    if (tabs.last === undefined || tabs.last.isClosed()) tabs.last = await shared.context.newPage()
    await use(tabs.last)
  },
  /** As just installed: no page open, nothing stored. */
  fresh: async ({ shared }, use) => {
    await shared.reset()
    await use(shared)
  },
})
export { expect } from 'playwright/test'
