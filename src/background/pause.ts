/** "Pause for an hour": the settings hold the time it ends, an alarm sees to the badge when it comes. */
import browser from 'webextension-polyfill'
import { drawAllBadges } from './badge'
import { readSettings } from './settings-store'

export const PAUSE_ALARM = 'pause-over'

/** Sets or clears the alarm to fit the settings, and draws the badges. Safe to call at any time. */
export async function keepPause(now: number): Promise<void> {
  const { settings } = await readSettings()
  if (settings.pausedUntil > now) await browser.alarms.create(PAUSE_ALARM, { when: settings.pausedUntil })
  else await browser.alarms.clear(PAUSE_ALARM)
  await drawAllBadges(now)
}
