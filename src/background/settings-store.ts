/**
 * The settings in storage.local. The worker is the only writer; the extension's own pages may read directly, so that
 * the popup needs no worker to be awake before it can paint.
 */
import browser from 'webextension-polyfill'
import {
  DEFAULT_SETTINGS,
  type ParsedSettings,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
} from '../shared/settings'

export const SETTINGS_KEY = 'settings'
/** Names of broken fields, kept apart until the options page has said so: the next write heals the settings. */
export const BROKEN_KEY = 'settings-broken'

/** Reads the settings as they are valid now, and which stored fields were broken. Never throws on bad data. */
export async function readSettings(): Promise<ParsedSettings> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, BROKEN_KEY])
  const parsed = parseSettings(stored[SETTINGS_KEY])
  const before = stored[BROKEN_KEY]
  const known = Array.isArray(before) ? before.filter((name): name is string => typeof name === 'string') : []
  return { settings: parsed.settings, broken: [...new Set([...known, ...parsed.broken])] }
}

// Two changes sent at once must not overwrite each other: each waits for the one before it.
let lastWrite: Promise<unknown> = Promise.resolve()

/** Applies a change to the settings as they are at that moment, and stores the whole. */
export function updateSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const { settings, broken } = await readSettings()
    const next: Settings = { ...settings, ...change(settings) }
    await browser.storage.local.set({
      [SETTINGS_KEY]: { ...next, version: SETTINGS_VERSION },
      ...(broken.length > 0 ? { [BROKEN_KEY]: broken } : {}),
    })
    return next
  })
  lastWrite = write.catch(() => undefined)
  return write
}

/** Forgets the note about broken fields, once it has been shown. */
export async function forgetBroken(): Promise<void> {
  await browser.storage.local.remove(BROKEN_KEY)
}

/** Back to the settings of a fresh install (the welcome page is not shown again). */
export function resetSettings(): Promise<Settings> {
  return updateSettings(() => ({ ...structuredClone(DEFAULT_SETTINGS), welcomed: true }))
}
