/** Tests that share one browser among all that a worker runs: starting one takes seconds. */
import { test as base } from 'playwright/test'
import { type Browser, launch } from './extension'

export const test = base.extend<{ fresh: Browser }, { shared: Browser }>({
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
  /** As just installed: no page open, nothing stored. */
  fresh: async ({ shared }, use) => {
    await shared.reset()
    await use(shared)
  },
})
export { expect } from 'playwright/test'
