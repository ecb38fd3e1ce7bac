/** The settings as they are stored, not read through their schema yet: settings-store.ts does that. */
import browser from '../shared/browser'

export const SETTINGS_KEY = 'settings'
/** Names of broken fields, kept apart until the options page has said so: the next write heals the settings. */
export const BROKEN_KEY = 'settings-broken'

export type StoredSettings = Record<string, unknown>

export function storedSettings(): Promise<StoredSettings> {
  return browser.storage.local.get([SETTINGS_KEY, BROKEN_KEY])
}
