import type { ComponentType } from 'preact'
import type { Settings } from '../shared/settings'
import { Book } from '../ui/icons/Book'
import { Box } from '../ui/icons/Box'
import { Bubble } from '../ui/icons/Bubble'
import { Document } from '../ui/icons/Document'
import { Down } from '../ui/icons/Down'
import { Eye } from '../ui/icons/Eye'
import { Globe } from '../ui/icons/Globe'
import type { IconProps } from '../ui/icons/Icon'
import { Lock } from '../ui/icons/Lock'
import { Pen } from '../ui/icons/Pen'
import { People } from '../ui/icons/People'
import { Reload } from '../ui/icons/Reload'
import { Sun } from '../ui/icons/Sun'
import { Tag } from '../ui/icons/Tag'
import { Undo } from '../ui/icons/Undo'
import { Accounts } from './accounts/Accounts'
import { Appearance } from './appearance/Appearance'
import { Backup } from './backup/Backup'
import { Categories } from './categories/Categories'
import { MediaPolicy } from './media-policy/MediaPolicy'
import { Notes } from './notes/Notes'
import { Packs } from './packs/Packs'
import { Reset } from './reset/Reset'
import { RuleSets } from './rule-sets/RuleSets'
import { SetAside } from './set-aside/SetAside'
import { Sites } from './sites/Sites'
import { VaultSection } from './vault/VaultSection'
import { Words } from './words/Words'
import { Writing } from './writing/Writing'

/** What every section of the options page is given. `rest` is what follows the section's name in the address. */
export type SectionProps = {
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
  rest: readonly string[]
}

export type Route = { id: string; icon: ComponentType<IconProps>; view: ComponentType<SectionProps> }

/** The sections, in the order of the side nav. The id is the address (`#accounts`) and part of the words' keys. */
export const ROUTES: readonly [Route, ...Route[]] = [
  { id: 'rule-sets', icon: Book, view: RuleSets },
  { id: 'packs', icon: Box, view: Packs },
  { id: 'categories', icon: Tag, view: Categories },
  { id: 'sites', icon: Globe, view: Sites },
  { id: 'accounts', icon: People, view: Accounts },
  { id: 'media-policy', icon: Document, view: MediaPolicy },
  { id: 'writing', icon: Pen, view: Writing },
  { id: 'notes', icon: Bubble, view: Notes },
  { id: 'words', icon: Eye, view: Words },
  { id: 'vault', icon: Lock, view: VaultSection },
  { id: 'appearance', icon: Sun, view: Appearance },
  { id: 'set-aside', icon: Undo, view: SetAside },
  { id: 'backup', icon: Down, view: Backup },
  { id: 'reset', icon: Reload, view: Reset },
]

/** The section an address names, the first where it names none. */
export function routeOf(hash: string): { route: Route; rest: string[] } {
  const [id, ...rest] = hash.replace(/^#/, '').split('/')
  return { route: ROUTES.find((route) => route.id === id) ?? ROUTES[0], rest }
}

/** Key of a section's name: message keys take no hyphen. */
export const routeKey = (id: string) => `options_nav_${id.replace('-', '_')}`
