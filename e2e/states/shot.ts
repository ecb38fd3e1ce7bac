/** What a picture of one of the extension's own pages needs. */
import type { Page } from 'playwright'
import type { VaultScene } from './vault'

export const POPUP = { width: 360, height: 600 }
export const WIDE = { width: 1120, height: 800 }
export const NARROW = { width: 320, height: 720 }

export type Shot = {
  name: string
  /** Below `src/` of the extension. */
  path: string
  size: { width: number; height: number }
  /** What to do before the picture is taken. */
  act?: (page: Page) => Promise<unknown>
  /** Runs in the page before its own scripts. */
  before?: () => void
  settings?: Record<string, unknown>
  /** Beside the settings. */
  stored?: Record<string, unknown>
  /** An organisation's policy. */
  policy?: Record<string, unknown>
  /** What the vault holds; a few notes and words where nothing is said. */
  scene?: VaultScene
  /** The window only, not the whole page. */
  window?: boolean
  /** As a browser zoomed to 200 %. */
  zoomed?: boolean
  forcedColors?: boolean
}
