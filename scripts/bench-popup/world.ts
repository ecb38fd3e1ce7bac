/** A browser in which the popup has much to show: 200 accounts, and a tab with a mark. */
import type { Page, Worker } from 'playwright'
import { type Browser, launch } from '../../e2e/support/extension'
import { TOPICS } from '../../src/accounts/topics'
import type { Account, Role } from '../../src/shared/account'

export const ACCOUNTS = 200
const SITES = ['x', 'facebook', 'instagram', 'linkedin', 'threads', 'bluesky', 'mastodon', 'tiktok']
const ROLES: readonly Role[] = ['professional', 'personal', 'practice', 'training']
const REVIEW_MS = 90 * 24 * 60 * 60 * 1000

export type World = { browser: Browser; worker: Worker; page: Page; tabId: number }

/** Accounts on many sites, in every role, with every topic of their checklists looked at. */
function manyAccounts(): Account[] {
  return Array.from({ length: ACCOUNTS }, (_, n) => {
    const site = SITES[n % SITES.length]!
    const role = ROLES[Math.floor(n / SITES.length) % ROLES.length]!
    return {
      site,
      handle: `person_${n}`,
      role,
      note: 'A note of some length, as people write.',
      due: Object.fromEntries(TOPICS.map(({ id }) => [id, Date.now() + REVIEW_MS])),
    }
  })
}

/** Starts a browser. Its button can be pressed; close it after use. */
export async function begin(): Promise<World> {
  const browser = await launch({ unpacked: true })
  const worker = await browser.worker()
  await worker.evaluate((value) => chrome.storage.local.set(value), {
    settings: { accounts: manyAccounts(), welcomed: true },
  })
  const page = await browser.context.newPage()
  await page.goto('https://x.com/home')
  await page.getByRole('textbox').first().click()
  await page.keyboard.type('Long day. My 3pm told me she finally left her husband.')
  await page.waitForTimeout(1500)
  await page.bringToFront()
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }))
  return { browser, worker, page, tabId: tab?.id ?? Number.NaN }
}

/** Whether the browser answers what organisations set; for some seconds after its start it doesn't. */
export function answers(worker: Worker, patience: number): Promise<boolean> {
  return worker.evaluate(
    (late) =>
      Promise.race([
        chrome.storage.managed.get(null).then(() => true),
        new Promise<boolean>((done) => setTimeout(done, late, false)),
      ]),
    patience,
  )
}
