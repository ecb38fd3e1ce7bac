/** Builds the page of real editors to e2e/.out/editors, as one script and one sheet. */
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
    cssCodeSplit: false,
    rollupOptions: { output: { entryFileNames: 'main.js', assetFileNames: 'main[extname]' } },
  },
})
