/**
 * One build for both browsers: `vite build --mode chrome` and `--mode firefox` write dist/<mode>. The sites' match
 * patterns go into the manifest here, so that adding a site touches one file.
 */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig, runnerImport } from 'vite'
import source from './manifest.json' with { type: 'json' }
import { languagesPlugin } from './scripts/languages-plugin.ts'
import { popup } from './scripts/popup-plugin.ts'
import { rules } from './scripts/rules-plugin.ts'
import { shapesPlugin } from './scripts/shapes-plugin.ts'
import type { Site } from './src/sites/site'

type Browser = 'chrome' | 'firefox'

/**
 * Frames without an address of their own (`about:srcdoc`) are matched by their opener's origin, which browsers allow
 * only for patterns of whole origins: a site that is one path of an origin gets an entry without it.
 */
function contentScripts(script: (typeof source.content_scripts)[number], matches: string[]) {
  const { match_origin_as_fallback, ...rest } = script
  const isOrigin = (pattern: string) => /^[^/]+:\/\/[^/]+\/\*$/.test(pattern)
  const origins = matches.filter(isOrigin)
  const paths = matches.filter((pattern) => !isOrigin(pattern))
  return [
    { ...rest, match_origin_as_fallback, matches: origins },
    ...(paths.length > 0 ? [{ ...rest, matches: paths }] : []),
  ]
}

/** The source manifest with what differs by browser, and the sites' hosts. */
function manifestFor(browser: Browser, matches: string[]) {
  const { browser_specific_settings, minimum_chrome_version, background, ...shared } = source
  const content_scripts = source.content_scripts.flatMap((script) => contentScripts(script, matches))
  return browser === 'firefox'
    ? {
        ...shared,
        content_scripts,
        background: { scripts: [background.service_worker], type: 'module' },
        browser_specific_settings,
      }
    : {
        ...shared,
        content_scripts,
        background,
        minimum_chrome_version,
        // Firefox reads policies without a schema, and its linter knows no such key.
        storage: { managed_schema: 'managed-schema.json' },
      }
}

export default defineConfig(async ({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  const { module } = await runnerImport<{ SITES: readonly Site[] }>('/src/sites/index.ts')
  const matches = module.SITES.flatMap((site) => [...site.matches]).sort()
  const served = [rules(), languagesPlugin()]
  return {
    // Relative to the extension's root, in both browsers.
    base: './',
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome116',
      // Readable stack traces matter more than a few bytes, but nobody needs the maps in a store's package.
      sourcemap: false,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { welcome: 'src/welcome/index.html' },
      },
    },
    plugins: [
      ...served,
      shapesPlugin(),
      popup(served),
      crx({
        manifest: manifestFor(browser, matches) as ManifestV3Export,
        browser,
        // One IIFE: no loader, so nothing is web-accessible and no page can tell that the extension is there.
        contentScripts: { standaloneFiles: ['src/content/main.ts'], injectCss: false },
      }),
    ],
  }
})
