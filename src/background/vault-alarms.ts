/** What the vault does by itself: locks when nobody used it for a while, deletes notes that are past their time. */
import browser from 'webextension-polyfill'
import { openVault } from './vault'
import { restWatch } from './watch'

export const LOCK_ALARM = 'vault-lock'
export const SWEEP_ALARM = 'vault-sweep'
const DAY_MINUTES = 24 * 60

/** Sets the alarms that are due by what stands in the vault now. */
export async function keepVaultAlarms(): Promise<void> {
  const vault = await openVault()
  const locksAt = await vault.keyring.locksAt()
  if (locksAt === undefined) await browser.alarms.clear(LOCK_ALARM)
  // A little late, so that the time is over for sure when it rings.
  else browser.alarms.create(LOCK_ALARM, { when: locksAt + 500 })
  const { keepDays } = await vault.prefs()
  if (keepDays === 0) await browser.alarms.clear(SWEEP_ALARM)
  else browser.alarms.create(SWEEP_ALARM, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES })
}

/** An alarm rang. The vault may have been used since it was set: then it is set again. */
export async function vaultAlarm(name: string): Promise<void> {
  const vault = await openVault()
  if (name === SWEEP_ALARM) {
    await vault.sweep()
    return
  }
  if (name !== LOCK_ALARM) return
  await lockIfIdle()
  await keepVaultAlarms()
}

/** Locks when it is time, and says so by taking the key out of the session's memory: pages hear that. */
async function lockIfIdle(): Promise<void> {
  const vault = await openVault()
  await vault.keyring.lockIfIdle()
  if ((await vault.state()) === 'locked') await restWatch()
}
