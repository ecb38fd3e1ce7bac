/** Browser tests run on the production build in dist/; `npm run e2e` builds it first. */
import { defineConfig } from 'playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Each worker is a whole browser, on machines that may have two cores; it waits for nearly half of its time.
  workers: 3,
  // Tests are dealt out one by one: no worker is left with the longest file.
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 5_000 },
  // A busy build machine may miss a beat; what needed a second try is listed as flaky.
  retries: 1,
  reporter: [['list']],
  outputDir: 'e2e/.out/results',
  globalSetup: './e2e/support/build-pages.ts',
})
