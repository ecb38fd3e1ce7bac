/** Where the settings of all sites are, apart from the sites themselves: no page that is read along in needs them. */
import type { Site, SiteSettings } from './site'

const files = import.meta.glob<SiteSettings | undefined>(
  ['./*.ts', '!./index.ts', '!./site.ts', '!./settings.ts', '!./generic.ts', '!./own.ts', '!./*.test.ts'],
  { eager: true, import: 'settings' },
)

const NONE: SiteSettings = { links: [] }

/** A site's settings; none for a site that has none, or is the user's own. */
export function settingsOf({ id }: Pick<Site, 'id'>): SiteSettings {
  return files[`./${id}.ts`] ?? NONE
}
