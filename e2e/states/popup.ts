/** The popup in every state. */
import { CLINIC, MANY, SETTINGS } from './scenes'
import { NARROW, POPUP, type Shot } from './shot'

/** Tabs of X that stand for the states of a page. */
export type Tabs = {
  /** A story was typed. */
  marked: number
  /** Something harmless was typed. */
  clean: number
  /** Nothing was typed. */
  before: number
  /** Its page is from before an update. */
  stale: number
}

export function popupShots(tabs: Tabs): Shot[] {
  const over = (tab: number) => ({ path: `popup/index.html?tab=${tab}`, size: POPUP })
  const paused = { ...SETTINGS, pausedUntil: Date.now() + 3_000_000 }
  return [
    { name: 'popup', ...over(tabs.marked) },
    { name: 'popup-clean', ...over(tabs.clean) },
    { name: 'popup-first', ...over(tabs.marked), settings: {} },
    { name: 'popup-no-box', ...over(tabs.before), settings: {} },
    { name: 'popup-elsewhere', ...over(0), settings: {} },
    { name: 'popup-stale', ...over(tabs.stale) },
    { name: 'popup-paused', ...over(tabs.marked), settings: paused },
    { name: 'popup-off', ...over(tabs.marked), settings: { ...SETTINGS, sites: { x: false } } },
    { name: 'popup-many', ...over(tabs.marked), settings: MANY },
    {
      name: 'popup-many-all',
      ...over(tabs.marked),
      settings: MANY,
      act: (page) => page.getByRole('button', { name: /^Show all \d+ sites/ }).click(),
    },
    { name: 'popup-item', ...over(tabs.marked), act: (page) => page.locator('.check__summary').nth(1).click() },
    { name: 'popup-managed', ...over(tabs.marked), policy: CLINIC },
    {
      name: 'popup-packs-resting',
      ...over(tabs.marked),
      policy: { pack: 'pack: clinic\ntitle: Clinic\n' },
      act: (page) => page.getByText('Packs are resting').waitFor(),
    },
    {
      name: 'popup-unread',
      ...over(0),
      before: () => {
        chrome.storage.local.get = (() => Promise.reject(new Error('disk'))) as never
      },
    },
    {
      name: 'popup-not-kept',
      ...over(tabs.marked),
      before: () => {
        chrome.runtime.sendMessage = (() => Promise.resolve({ error: 'disk' })) as never
      },
      act: (page) => page.getByRole('button', { name: 'Pause for an hour' }).click(),
    },
    { name: 'popup-narrow', ...over(tabs.marked), size: NARROW },
    { name: 'popup-forced', ...over(tabs.marked), forcedColors: true },
  ]
}
