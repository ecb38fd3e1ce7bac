/**
 * Small settings that give nothing away travel with the browser's own sync. storage.local stays the whole truth on this
 * device, so that nothing waits for the network and a full or missing sync costs nothing. Accounts, checklists, packs,
 * sites, and what was set aside never leave the device.
 */
import browser from 'webextension-polyfill'
import { parseSettings, type Settings } from '../shared/settings'
import { readSettings, updateSettings } from './settings-store'

export const SYNC_KEY = 'settings'

/** The fields that travel. */
export const SYNCED = ['codes', 'categories', 'amount', 'hold', 'marks', 'reminders', 'theme', 'language'] as const

type Synced = Partial<Pick<Settings, (typeof SYNCED)[number]>>

function travelling(chosen: Partial<Settings>): Synced {
  return Object.fromEntries(SYNCED.flatMap((field) => (chosen[field] === undefined ? [] : [[field, chosen[field]]])))
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Sends what was chosen here on its way. A full or missing sync is no loss: the settings stand on this device. */
export async function pushSettings(): Promise<void> {
  const here = travelling((await readSettings()).chosen)
  try {
    const there = (await browser.storage.sync.get(SYNC_KEY))[SYNC_KEY]
    if (!same(here, there)) await browser.storage.sync.set({ [SYNC_KEY]: here })
  } catch {
    // Over quota, or no sync in this browser.
  }
}

/** Takes over what was chosen on another device; what is broken is left. */
export async function pullSettings(stored: unknown): Promise<void> {
  const there = travelling(parseSettings(stored).chosen)
  const here = travelling((await readSettings()).chosen)
  if (Object.keys(there).length > 0 && !same(here, { ...here, ...there })) await updateSettings(() => there)
}

/** After an install: what another device has sent is where one starts. */
export async function adoptSettings(): Promise<void> {
  try {
    await pullSettings((await browser.storage.sync.get(SYNC_KEY))[SYNC_KEY])
  } catch {
    // No sync in this browser.
  }
}
