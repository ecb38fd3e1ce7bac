/** Builds every replica folder to e2e/.out/sites/<id>. `npm run dev` and the end-to-end tests use the result. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname
const pages = readdirSync(root)
  .map((name) => [name, join(root, name, 'index.html')] as const)
  .filter(([, page]) => existsSync(page))

export default defineConfig({
  root,
  base: '/',
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  build: {
    outDir: '../.out/sites',
    emptyOutDir: true,
    modulePreload: false,
    // Facebook's page forbids inline scripts and data URLs for scripts: everything is a file.
    assetsInlineLimit: 0,
    rollupOptions: { input: Object.fromEntries(pages) },
  },
})
