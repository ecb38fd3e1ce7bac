/** All site files. One file per site: dropping a file here is all it takes (CONTRIBUTING, "Add a site"). */
import type { Site } from './site'

const files = import.meta.glob<Site>(
  ['./*.ts', '!./index.ts', '!./site.ts', '!./settings.ts', '!./generic.ts', '!./own.ts', '!./*.test.ts'],
  // By name, so that what else a file exports is left out where nobody asks for it.
  { eager: true, import: 'default' },
)

export const SITES: readonly Site[] = Object.keys(files)
  .sort()
  .map((path) => files[path]!)

/** The site a page belongs to, if any. */
export function siteOf(url: URL): Site | undefined {
  return SITES.find((site) => site.owns(url))
}
