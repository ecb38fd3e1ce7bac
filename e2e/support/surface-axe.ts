/**
 * axe on our surface in a page. No script gets into a closed shadow root, so what stands in it is shown again, with the
 * same styles, on a page of its own; there axe looks at it in both themes.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'playwright/test'
import { STYLES } from '../../src/content/card/styles.ts'
import type { Surface } from './surface'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function expectSurfaceAccessible(surface: Surface): Promise<void> {
  const html = await surface.html()
  const page = await surface.page.context().newPage()
  // Half-way through its fade-in nothing has contrast enough.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const theme of ['light', 'dark']) {
    const shown = html.replace(/theme-(?:light|dark)/g, `theme-${theme}`)
    const styles = STYLES.replace(/:host \{[^}]*\}/, '')
    await page.setContent(
      `<!doctype html><html lang="en"><title>Surface</title><style>${styles}</style>
       <main style="background: ${theme === 'dark' ? '#14181a' : '#fff'}">${shown}</main></html>`,
    )
    await page.evaluate(AXE)
    const said = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      // The page round it is a stand-in: what it lacks is nobody's fault.
      const rules = { 'page-has-heading-one': { enabled: false }, region: { enabled: false } }
      const { violations } = await axe.run(document, { resultTypes: ['violations'], rules })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(said, theme).toEqual([])
  }
  await page.close()
}
