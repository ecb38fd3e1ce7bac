/** The toolbar badge: how many marks stand in a tab, in the colour of the gravest; and the title, in words. */
import browser from 'webextension-polyfill'
import { dueCount } from '../accounts/separation'
import { plural, speak, t } from '../shared/i18n'
import type { Settings } from '../shared/settings'
import { SITES } from '../sites'
import { readSettings } from './settings-store'
import { speechOf } from './speech'
import { readTab, summarise, type TabState } from './tabs'

const COLOURS = { high: '#b3452c', other: '#85560b', rest: '#535d63' }
/** Something on a checklist is due again: a dot, and nothing more. */
const DOT = '•'
const MOST = 99

/**
 * What the badge shows for a tab. Pure: the tests look here.
 * @param due how many items of the accounts' checklists are due again
 */
export function badgeFor(state: TabState, paused: boolean, due = 0): { text: string; colour: string; title: string } {
  if (paused) return { text: 'II', colour: COLOURS.rest, title: t('badge_paused') }
  const count = state.high + state.other
  if (count === 0 && due > 0) return { text: DOT, colour: COLOURS.rest, title: plural('badge_due', due) }
  if (count === 0) return { text: '', colour: COLOURS.other, title: t('badge_none') }
  return {
    text: count > MOST ? `${MOST}+` : String(count),
    colour: state.high > 0 ? COLOURS.high : COLOURS.other,
    title: plural('badge_marks', count),
  }
}

/** Draws the badge of one tab from what is stored: right also after the worker died in between. */
export async function drawBadge(tabId: number, now: number): Promise<void> {
  await draw(tabId, (await readSettings()).settings, now)
}

/** Draws every tab's badge again (pause begun or over, something due or settled). */
export async function drawAllBadges(now: number): Promise<void> {
  const [{ settings }, tabs] = await Promise.all([readSettings(), browser.tabs.query({})])
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : draw(tab.id, settings, now))))
}

async function draw(tabId: number, settings: Settings, now: number): Promise<void> {
  speak(speechOf(settings))
  const due = settings.reviewDot ? dueCount(settings, SITES, now) : 0
  const badge = badgeFor(summarise(await readTab(tabId)), settings.pausedUntil > now, due)
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title: badge.title }),
    ])
  } catch {
    // The tab was closed in the meantime: there is nothing left to draw on.
  }
}
