/** Reads the policy that the browser was given for this extension. */
import browser from 'webextension-polyfill'
import { type Policy, parsePolicy } from './policy'

/** What the browser said last, as it came: read again through the same schema. */
export const KEPT_KEY = 'policy-kept'

/** How long a check may wait for the browser, in milliseconds. */
const PATIENCE = 100

/** The policy in force; an empty one where there is none (Firefox then refuses to answer at all). */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy(await askedNow())
}

/**
 * The policy in force or, where the browser takes its time, the one it last told: Chromium answers some seconds late
 * just after it was started, and whoever writes then must not wait for it. Only for reading; a change waits.
 */
export async function policyAtOnce(): Promise<Policy> {
  const asked = askedNow()
  // Waited for once: who asks while it is still to come goes on at once.
  if (isLate) return parsePolicy(await keptPolicy())
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
  const told = await Promise.race([asked, late])
  if (told === undefined && underWay !== undefined) isLate = true
  return parsePolicy(told ?? (await keptPolicy()))
}

let underWay: Promise<object> | undefined
let isLate = false

function askedNow(): Promise<object> {
  underWay ??= ask().finally(() => {
    underWay = undefined
    isLate = false
  })
  return underWay
}

async function keptPolicy(): Promise<unknown> {
  return (await browser.storage.local.get(KEPT_KEY))[KEPT_KEY]
}

/** Asks the browser. Its answer is kept; of no policy, nothing is. */
async function ask(): Promise<object> {
  const told = await browser.storage.managed.get(null).catch(() => ({}))
  const kept = await keptPolicy()
  if (Object.keys(told).length === 0) {
    if (kept !== undefined) await browser.storage.local.remove(KEPT_KEY)
  } else if (JSON.stringify(told) !== JSON.stringify(kept)) await browser.storage.local.set({ [KEPT_KEY]: told })
  return told
}
