/** The site files bundled for a page, so that tests can ask them about a replica's boxes without the extension. */
import { build, type Rollup } from 'vite'
import type { Site } from '../../src/sites/site'

declare global {
  interface Window {
    siteFiles: { siteOf(url: URL): Site | undefined }
    /** What the site file said of the last key press or click. */
    judged: { key: boolean; press: boolean }
  }
}

let bundle: Promise<string> | undefined

/** A script that puts the site files at `window.siteFiles`. Built once. */
export function siteFiles(): Promise<string> {
  bundle ??= bundleSites()
  return bundle
}

async function bundleSites(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'src/sites/index.ts', formats: ['iife'], name: 'siteFiles' },
    },
  })) as Rollup.RollupOutput[]
  return `${result[0]!.output[0].code};window.siteFiles = siteFiles`
}
