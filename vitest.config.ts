import { defineConfig } from 'vitest/config'
import { languagesPlugin } from './scripts/languages-plugin.ts'
import { rules } from './scripts/rules-plugin.ts'
import { shapesPlugin } from './scripts/shapes-plugin.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [rules(), languagesPlugin(), shapesPlugin()],
  // Tests have one browser to stand in for: src/shared/browser.ts is the polyfill there.
  resolve: { alias: [{ find: /^(\.\.\/(\.\.\/)?shared|\.)\/browser$/, replacement: 'webextension-polyfill' }] },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    // By default one core is left free, which is half of a small machine.
    maxWorkers: '100%',
    // Property tests over 100,000 characters need room on a slow machine; nothing here is timed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
