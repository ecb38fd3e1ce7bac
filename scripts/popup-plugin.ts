/**
 * Builds the popup by itself, into one script and one style sheet. With the other pages it would share files, and an
 * extension's files are fetched one by one, at several milliseconds each; and what it asks the browser before it can be
 * drawn (src/popup/first-reads.ts) would wait until all shared code had been run (npm run bench:popup).
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CrxPlugin } from '@crxjs/vite-plugin'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'

const FOLDER = 'src/popup'
const PAGE = `${FOLDER}/index.html`

/** @param plugins serve modules to the popup as they do to the rest of the build: they are run once for both */
export function popup(plugins: readonly Plugin[]): CrxPlugin {
  let config: ResolvedConfig
  return {
    name: 'framekeeper-popup',
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      for (const file of readdirSync(join(config.root, FOLDER))) this.addWatchFile(join(config.root, FOLDER, file))
    },
    async generateBundle(_, bundle) {
      for (const file of await built(config, plugins)) {
        // Both builds make the languages' words, and under one name where they are the same.
        if (file.fileName in bundle) continue
        const source = file.type === 'chunk' ? file.code : file.source
        this.emitFile({ type: 'asset', fileName: file.fileName, source })
      }
    },
    // Pages that the manifest names are built together: it names the popup once they are.
    transformCrxManifest: (manifest) => ({ ...manifest, action: { ...manifest.action, default_popup: undefined } }),
    renderCrxManifest: (manifest) => ({ ...manifest, action: { ...manifest.action, default_popup: PAGE } }),
  }
}

async function built({ root, base, build: { target, minify } }: ResolvedConfig, plugins: readonly Plugin[]) {
  const outputs = await build({
    configFile: false,
    publicDir: false,
    root,
    base,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target,
      minify,
      modulePreload: { polyfill: false },
      cssCodeSplit: false,
      rolldownOptions: { input: { popup: join(root, PAGE) } },
    },
    plugins: plugins.map(({ name, resolveId, load }) => ({ name, resolveId, load })),
  })
  return (outputs as Rolldown.RolldownOutput).output
}
