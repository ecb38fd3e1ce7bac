/** The answers to all messages. Who may send which is checked before (src/shared/serve.ts). */
import type { Handlers } from '../shared/serve'
import type { Settings } from '../shared/settings'
import { accountHandlers } from './accounts-handlers'
import { forgetUsed } from './accounts-used'
import { drawAllBadges, drawBadge } from './badge'
import { answerCheck, rests } from './check'
import { clearDismissals, dismiss, readDismissals, undoDismissal } from './dismissals'
import { noteHandlers } from './note-handlers'
import { leaveAllSites } from './own-sites'
import { ownSiteHandlers } from './own-sites-handlers'
import { mayRunAt } from './own-sites-list'
import { keepPause } from './pause'
import { reminderHandlers } from './reminder-handlers'
import { forgetReminders } from './reminders'
import { studiesOn } from './research'
import { forgetBroken, readSettings, resetSettings, updateSettings } from './settings-store'
import { speechOf } from './speech'
import { readTab, report, summarise } from './tabs'
import { vaultHandlers } from './vault-handlers'
import { isSearchWatched, wordHandlers } from './word-handlers'

/** Answer by message name. */
export const handlers: Required<Handlers> = {
  check: (request) => answerCheck(request, Date.now()),

  async 'page-state'({ site, isSilent = false }, { kind, url }) {
    const { settings } = await readSettings()
    const { pausedUntil, hold, marks, theme } = settings
    const speech = speechOf(settings, isSilent)
    const watchSearch = await isSearchWatched()
    return {
      enabled: !rests({ ...settings, pausedUntil: 0 }, site, 0) && (kind === 'page' || (await mayRunAt(url))),
      pausedUntil,
      hold,
      marks,
      theme,
      ...(watchSearch && { watchSearch }),
      ...(speech && { speech }),
    }
  },

  async report(said, sender) {
    if (sender.tabId === undefined) return null
    await report(sender.tabId, sender.frameId ?? 0, said, Date.now())
    await drawBadge(sender.tabId, Date.now())
    return null
  },

  async dismiss({ site, rule, category, quote }) {
    await dismiss(site, rule, category, quote, Date.now())
    return null
  },

  async mute({ site, rule }) {
    await updateSettings(({ muted }) => ({
      muted: [...muted.filter((entry) => entry.site !== site || entry.rule !== rule), { rule, site }],
    }))
    return null
  },

  'tab-state': async ({ tabId }) => summarise(await readTab(tabId)),

  async 'get-settings'() {
    const read = await readSettings()
    if (read.broken.length > 0) {
      // Said once: what was broken is written whole again, and the note about it goes.
      await updateSettings(() => ({}))
      await forgetBroken()
    }
    return read
  },

  async 'change-settings'(change) {
    const defined = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const settings = await updateSettings(() => defined as Partial<Settings>)
    if (change.pausedUntil !== undefined) await keepPause(Date.now())
    // What was looked at is due no more.
    else if (change.accounts !== undefined || change.reviewDot !== undefined) await drawAllBadges(Date.now())
    return settings
  },

  dismissals: () => readDismissals(),

  async 'undo-dismissal'({ id }) {
    await undoDismissal(id)
    return null
  },

  async 'reset-settings'() {
    const settings = await resetSettings()
    await clearDismissals()
    await forgetReminders()
    await forgetUsed()
    await leaveAllSites()
    await keepPause(Date.now())
    return settings
  },

  ...reminderHandlers,

  ...vaultHandlers,
  ...noteHandlers,
  ...wordHandlers,

  studies: ({ category }) => Promise.resolve(studiesOn(category)),
  ...accountHandlers,
  ...ownSiteHandlers,
}
