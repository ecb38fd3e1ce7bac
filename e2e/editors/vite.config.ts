/** Builds the page of real editors to e2e/.out/editors, an editor a script. */
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: '/__editors/',
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: '../.out/editors',
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
  },
})
