/**
 * The worker. All listeners are registered synchronously, here and nowhere else: the event that woke the worker would
 * be lost otherwise. No state is kept in variables; the worker may be stopped between any two events.
 */
import browser from 'webextension-polyfill'
import { serve } from '../shared/serve'
import { drawAllBadges, drawBadge } from './badge'
import { handlers } from './handlers'
import { openWelcome } from './install'
import { followSwitches, keepOwnSites } from './own-sites'
import { dropGoneFrames, nextMark } from './pages'
import { keepPause, PAUSE_ALARM } from './pause'
import { keepReview, REVIEW_ALARM } from './review'
import { SETTINGS_KEY } from './settings-store'
import { adoptSettings, pullSettings, pushSettings, SYNC_KEY } from './sync'
import { forgetTab } from './tabs'
import { keepVaultAlarms, vaultAlarm } from './vault-alarms'

serve(handlers)

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void adoptSettings().then(openWelcome)
  void keepPause(Date.now())
  void keepVaultAlarms()
  void keepReview()
  void keepOwnSites()
})
// An alarm may have been due while the browser was closed.
browser.runtime.onStartup.addListener(() => {
  void keepPause(Date.now())
  void keepVaultAlarms()
  void keepReview()
  void keepOwnSites()
})

browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'sync' && SYNC_KEY in changes) void pullSettings(changes[SYNC_KEY]?.newValue)
  if (area === 'local' && SETTINGS_KEY in changes) {
    void pushSettings()
    void followSwitches(changes[SETTINGS_KEY] ?? {})
  }
  if (area === 'managed') void keepOwnSites()
})

// Also said by the browser's own pages, where the user may allow a site or take it back.
browser.permissions.onAdded.addListener(() => void keepOwnSites())
browser.permissions.onRemoved.addListener(() => void keepOwnSites())

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === PAUSE_ALARM) void keepPause(Date.now())
  else if (name === REVIEW_ALARM) void drawAllBadges(Date.now())
  else void vaultAlarm(name)
})

browser.commands.onCommand.addListener((command) => {
  if (command === 'next-mark') void nextMark()
})

browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === 'complete') void dropGoneFrames(tabId).then(() => drawBadge(tabId, Date.now()))
})
