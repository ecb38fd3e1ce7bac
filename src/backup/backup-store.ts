/** Collects a backup from the stores, and puts one back in a single write. */
import browser from 'webextension-polyfill'
import { DISMISSALS_KEY, readDismissals } from '../background/dismissals'
import { readSettings, SETTINGS_KEY } from '../background/settings-store'
import { refreshPacks } from '../packs/compile-packs'
import { PACKS_KEY, readPacks } from '../packs/pack-store'
import { SETTINGS_VERSION } from '../shared/settings'
import { type Backup, backupText } from './backup'

/**
 * Everything, as the text of one file.
 * @param vault notes and words, as `export-vault` gives them; they stay encrypted in the file
 */
export async function collectBackup(now: Date, vault?: string): Promise<string> {
  const [{ chosen }, dismissals, { packs }] = await Promise.all([readSettings(), readDismissals(), readPacks()])
  return backupText({ settings: chosen, dismissals, packs, ...(vault !== undefined && { vault }) }, now)
}

/** Puts a backup in place of what is there. Returns the titles of packs that no longer fit and were switched off. */
export async function restoreBackup({ settings, dismissals, packs }: Backup, now: number): Promise<string[]> {
  await browser.storage.local.set({
    [SETTINGS_KEY]: { ...settings, version: SETTINGS_VERSION },
    [DISMISSALS_KEY]: dismissals,
    [PACKS_KEY]: packs,
  })
  return refreshPacks(now)
}
