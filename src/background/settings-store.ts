/**
 * The settings in storage.local. The worker is the only writer; the extension's own pages may read directly, so that
 * the popup needs no worker to be awake before it can paint. Only what was chosen is stored: the rest stands at its
 * default, the organisation's (src/managed) or ours.
 */

import { allowedBy, type Policy, underPolicy } from '../managed/policy'
import { policyAtOnce } from '../managed/policy-store'
import browser from '../shared/browser'
import {
  DEFAULT_SETTINGS,
  type ParsedSettings,
  parseSettings,
  SETTINGS_VERSION,
  type Settings,
} from '../shared/settings'
import { BROKEN_KEY, SETTINGS_KEY, type StoredSettings, storedSettings } from './stored-settings'

export { BROKEN_KEY, SETTINGS_KEY } from './stored-settings'

// Nobody waits for a late policy, those who write neither: what is chosen against a lock meanwhile stands below it.
async function readAll() {
  const [stored, policy] = await Promise.all([storedSettings(), policyAtOnce()])
  return asTheyStand(stored, policy)
}

/** What is stored, read as it is valid under a policy. */
export function asTheyStand(stored: StoredSettings, policy: Policy) {
  const parsed = parseSettings(stored[SETTINGS_KEY], policy.defaults)
  const before = stored[BROKEN_KEY]
  const known = Array.isArray(before) ? before.filter((name): name is string => typeof name === 'string') : []
  const broken = [...new Set([...known, ...parsed.broken])]
  return { settings: underPolicy(parsed.settings, policy), broken, chosen: parsed.chosen, policy }
}

/** Reads the settings as they are valid now, and which stored fields were broken. Never throws on bad data. */
export async function readSettings(): Promise<ParsedSettings> {
  const { settings, broken, chosen } = await readAll()
  return { settings, broken, chosen }
}

/**
 * The entries that were chosen, after a change to the record as it stood. Pages send the record whole: what stands there
 * by default or by a lock was not chosen, and must not outlive the policy.
 */
function chosenEntries<T>(
  chosen: Readonly<Record<string, T>> = {},
  stood: Readonly<Record<string, T>>,
  changed: Readonly<Record<string, T>>,
  locked: object = {},
): Record<string, T> {
  const next = { ...chosen }
  for (const [id, value] of Object.entries(changed)) {
    if (stood[id] !== value && !Object.hasOwn(locked, id)) next[id] = value
  }
  for (const id of Object.keys(stood)) if (!Object.hasOwn(changed, id)) delete next[id]
  return next
}

// Two changes sent at once must not overwrite each other: each waits for the one before it.
let lastWrite: Promise<unknown> = Promise.resolve()

/** Applies a change to the settings as they are at that moment, but for what is locked by a policy. */
export function updateSettings(change: (now: Settings) => Partial<Settings>): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const { settings, broken, chosen, policy } = await readAll()
    const changed = allowedBy(change(settings), policy)
    const { sites, categories } = changed
    if (sites) changed.sites = chosenEntries(chosen.sites, settings.sites, sites, policy.locked.sites)
    if (categories) {
      changed.categories = chosenEntries(chosen.categories, settings.categories, categories, policy.locked.categories)
    }
    await browser.storage.local.set({
      [SETTINGS_KEY]: { ...chosen, ...changed, version: SETTINGS_VERSION },
      ...(broken.length > 0 ? { [BROKEN_KEY]: broken } : {}),
    })
    return underPolicy(parseSettings({ ...chosen, ...changed }, policy.defaults).settings, policy)
  })
  lastWrite = write.catch(() => undefined)
  return write
}

/** Forgets the note about broken fields, once it has been shown. */
export async function forgetBroken(): Promise<void> {
  await browser.storage.local.remove(BROKEN_KEY)
}

/** Back to the settings of a fresh install (the welcome page is not shown again). */
export async function resetSettings(): Promise<Settings> {
  const write = lastWrite.then(() =>
    browser.storage.local.set({ [SETTINGS_KEY]: { welcomed: true, version: SETTINGS_VERSION } }),
  )
  lastWrite = write.catch(() => undefined)
  await write
  return { ...structuredClone(DEFAULT_SETTINGS), ...(await readSettings()).settings }
}
