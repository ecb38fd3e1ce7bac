/** axe in a page, whatever the page's policy says of scripts. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a theme can change: themes differ in colours alone, which src/ui/themes.test.ts holds. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

export type Asked = {
  /** Only what another theme can change, of a page that was looked at whole in one. */
  colours?: boolean
  /** Rules to leave out. */
  without?: readonly string[]
}

/** The violations that axe knows of: rule and first element of each. */
export async function violationsIn(page: Page, { colours = false, without = [] }: Asked = {}): Promise<string[]> {
  // Evaluating goes round a policy that lets no other script in. It stays for as long as the page does.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(
    async ({ only, off }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: { type: 'rule', values: [...only] } }),
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    },
    { only: colours ? OF_COLOURS : undefined, off: [...without] },
  )
}
