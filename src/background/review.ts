/** Once a day something on a checklist may have fallen due: an alarm sees to the dot on the toolbar. */
import browser from 'webextension-polyfill'

export const REVIEW_ALARM = 'review'
const DAY_MINUTES = 24 * 60

/** Sets the daily alarm if there is none. Safe to call at any time. */
export async function keepReview(): Promise<void> {
  if (!(await browser.alarms.get(REVIEW_ALARM))) {
    await browser.alarms.create(REVIEW_ALARM, { periodInMinutes: DAY_MINUTES })
  }
}
