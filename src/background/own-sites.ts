/**
 * Sites that the user switched on by hand. The browser's permissions are the truth; a list beside them says where the
 * content script runs, since a permission that was taken back is not there to be asked any more.
 */
import browser from 'webextension-polyfill'
import { readPolicy } from '../managed/policy-store'
import { isSiteOn } from '../shared/settings'
import { hostOfPattern, patternOf } from '../sites/own'
import { OWN_SITES_KEY, type OwnSites, readOwnSites } from './own-sites-list'
import { sendToPage } from './send-to-page'
import { readSettings, updateSettings } from './settings-store'

const SCRIPT = 'own-sites'

// Permissions, settings and messages may all speak at once: each round waits for the one before it.
let last: Promise<unknown> = Promise.resolve()

function inTurn(change?: (now: OwnSites) => OwnSites | Promise<OwnSites>): Promise<void> {
  const round = last.then(async () => {
    const before = await readOwnSites()
    await settle(before, change ? await change(before) : before)
  })
  last = round.catch(() => undefined)
  return round
}

/** Brings script, open tabs and list in line with what is allowed and switched on. Call it as often as you like. */
export const keepOwnSites = (): Promise<void> => inTurn()

/** The switches of sites as they stand in stored settings, to be compared. */
const sitesIn = (stored: unknown) => JSON.stringify((stored as { sites?: unknown } | undefined)?.sites)

/** The same where stored settings changed, by whoever changed them: once for each change of a switch. */
export async function followSwitches({
  oldValue,
  newValue,
}: {
  oldValue?: unknown
  newValue?: unknown
}): Promise<void> {
  if (sitesIn(oldValue) !== sitesIn(newValue)) await keepOwnSites()
}

/** Takes a host in that the browser already allows: where it allows all, it tells of no new permission. */
export const useSite = (host: string): Promise<void> =>
  inTurn((now) => ({ ...now, hosts: hostOfPattern(patternOf(host)) ? [...now.hosts, host] : now.hosts }))

/** Lets a host go, with its permission, its switch and what runs there. */
export const leaveSite = (host: string): Promise<void> =>
  inTurn(async (now) => {
    await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false)
    return { ...now, hosts: now.hosts.filter((one) => one !== host) }
  })

/** Lets all go. */
export const leaveAllSites = (): Promise<void> =>
  inTurn(async (now) => {
    const origins = now.hosts.map(patternOf)
    if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false)
    return { ...now, hosts: [] }
  })

async function settle(before: OwnSites, wanted: OwnSites): Promise<void> {
  const chosen = await allowed(wanted.hosts)
  const [{ settings }, policy] = await Promise.all([readSettings(), readPolicy()])
  const running = policy.ownSites ? chosen.filter((host) => isSiteOn(settings, host)) : []
  await register(running)
  const next: OwnSites = { hosts: chosen, running }
  // Before a page hears of it: it asks at once whether it may.
  if (JSON.stringify(next) !== JSON.stringify(before)) await browser.storage.local.set({ [OWN_SITES_KEY]: next })
  const fresh = running.filter((host) => !before.running.includes(host))
  const gone = before.running.filter((host) => !running.includes(host))
  await Promise.all([enter(fresh), leave(gone)])
  await forgetSwitches(before.hosts.filter((host) => !chosen.includes(host)))
}

/** The hosts that the browser allows: those on the list, and those it was told of on a page of its own. */
async function allowed(listed: readonly string[]): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const granted = origins.flatMap((origin) => hostOfPattern(origin) ?? [])
  const all = [...new Set([...listed, ...granted])].sort()
  const answers = await Promise.all(
    all.map((host) => browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => false)),
  )
  return all.filter((_, index) => answers[index])
}

/** The manifest's own content script, for more hosts. Kept by the browser, until an update clears it. */
async function register(on: readonly string[]): Promise<void> {
  const { scripting } = browser
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  const matches = on.map(patternOf)
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [SCRIPT] })
    return
  }
  if (registered) {
    // Browsers may give patterns back in another order.
    if (`${registered.matches?.toSorted()}` === `${matches.toSorted()}`) return
    return scripting.updateContentScripts([{ id: SCRIPT, matches }])
  }
  const script = { id: SCRIPT, js: files(), matches, runAt: 'document_start', allFrames: true } as const
  const withFrames = { ...script, matchOriginAsFallback: true, persistAcrossSessions: true }
  await scripting.registerContentScripts([withFrames]).catch(() => {
    // Chrome before 119 knows no `matchOriginAsFallback`: frames without an address of their own go without.
    return scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }])
  })
}

/** The manifest's own, which Firefox gives as whole addresses, but takes without their origin only. */
const files = (): string[] =>
  (browser.runtime.getManifest().content_scripts?.[0]?.js ?? []).map((file) =>
    file.replace(browser.runtime.getURL(''), ''),
  )

/** Starts in the tabs that are open, so that nothing need be reloaded. */
async function enter(fresh: readonly string[]): Promise<void> {
  if (fresh.length === 0) return
  const tabs = await browser.tabs.query({ url: fresh.map(patternOf) })
  const started = tabs.map(async ({ id }) => {
    if (id !== undefined)
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: files() })
  })
  // A tab may be asleep, or show an error page: it gets the script with its next page.
  await Promise.allSettled(started)
}

/** Ends the running copies. Whose host is no longer allowed has no address here: every tab is told, and judges itself. */
async function leave(gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && sendToPage(id, 'leave', { hosts: [...gone] })))
}

/** A host that was let go leaves nothing in the settings: chosen again, it starts as new. */
async function forgetSwitches(gone: readonly string[]): Promise<void> {
  const { settings } = await readSettings()
  if (!gone.some((host) => host in settings.sites)) return
  await updateSettings(({ sites }) => ({
    sites: Object.fromEntries(Object.entries(sites).filter(([host]) => !gone.includes(host))),
  }))
}
