/**
 * axe on our surface in a page. No script gets into a closed shadow root, so what stands in it is shown again, with the
 * same styles, on a page of its own; there axe looks at it in both themes.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { violationsIn } from './axe'
import type { Surface } from './surface'

const SHEETS = join(import.meta.dirname, '../../src/content/card/styles')

const read = (name: string) => readFileSync(join(SHEETS, name), 'utf8')

/** The sheet as the build puts it together, but for the host, which there is none of, and the lines of marks. */
const STYLES = read('index.css')
  .replace(/@import "(.*)";/g, (_, name: string) => read(name))
  .replace(/:host \{[^}]*\}/, '')

export async function expectSurfaceAccessible(surface: Surface): Promise<void> {
  const html = await surface.html()
  const page = await surface.page.context().newPage()
  // Half-way through its fade-in nothing has contrast enough.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const theme of ['light', 'dark']) {
    const shown = html.replace(/theme-(?:light|dark)/g, `theme-${theme}`)
    await page.setContent(
      `<!doctype html><html lang="en"><title>Surface</title><style>${STYLES}</style>
       <main style="background: ${theme === 'dark' ? '#14181a' : '#fff'}">${shown}</main></html>`,
    )
    // The page round it is a stand-in: what it lacks is nobody's fault.
    const without = ['page-has-heading-one', 'region']
    expect(await violationsIn(page, { colours: theme === 'dark', without }), theme).toEqual([])
  }
  await page.close()
}
