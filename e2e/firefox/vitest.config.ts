/** End-to-end tests in a stock Firefox, driven over WebDriver BiDi, on the production build in dist/firefox. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    globalSetup: '../support/build-pages.ts',
    // One browser at a time.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
