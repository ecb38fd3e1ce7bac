/** All site files. One file per site: dropping a file here is all it takes (CONTRIBUTING, "Add a site"). */
import type { Site } from './site'

const files = import.meta.glob<{ default: Site }>(
  ['./*.ts', '!./index.ts', '!./site.ts', '!./generic.ts', '!./own.ts', '!./*.test.ts'],
  {
    eager: true,
  },
)

export const SITES: readonly Site[] = Object.keys(files)
  .sort()
  .map((path) => files[path]!.default)

/** The site a page belongs to, if any. */
export function siteOf(url: URL): Site | undefined {
  return SITES.find((site) => site.owns(url))
}
