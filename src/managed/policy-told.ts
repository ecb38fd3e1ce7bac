/** Asks the browser for the policy it was given for this extension; policy-store.ts reads the answer through its schema. */
import browser from '../shared/browser'

/** What the browser said last, as it came: read again through the same schema. */
export const KEPT_KEY = 'policy-kept'

/**
 * How long a check or the popup may wait for the browser, in milliseconds. Once it has read its policies it answers
 * within one or two; for some seconds after its start it doesn't at all, and then waiting longer gives nothing.
 */
const PATIENCE = 25

export type Asking = {
  told: Promise<object>
  /** The same or, once it is late, what is kept: waited for once, and who asks after that goes on at once. */
  soon: Promise<unknown>
}

let asking: Asking | undefined

/** Asks the browser; who asks while an answer is to come waits for the same one. */
export function askPolicy(): Asking {
  if (asking === undefined) {
    // Looked up meanwhile, so that it is there when patience ends.
    const before = lastTold()
    const told = hear(before).finally(() => {
      asking = undefined
    })
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE)).then(() => before)
    asking = { told, soon: Promise.race([told, late]) }
  }
  return asking
}

/** What is known to be kept, so that a check that hears nothing new reads no storage for it. */
let known: string | undefined

/** What the browser told before; nothing where it told of no policy. */
async function lastTold(): Promise<unknown> {
  if (known !== undefined) return JSON.parse(known)
  return (await browser.storage.local.get(KEPT_KEY))[KEPT_KEY]
}

/** What the browser says. It is kept; of no policy, nothing is. */
async function hear(before: Promise<unknown>): Promise<object> {
  const told = await browser.storage.managed.get(null).catch(() => ({}))
  const text = JSON.stringify(told)
  if (text === known) return told
  const kept = await before
  if (Object.keys(told).length === 0) {
    if (kept !== undefined) await browser.storage.local.remove(KEPT_KEY)
  } else if (text !== JSON.stringify(kept)) await browser.storage.local.set({ [KEPT_KEY]: told })
  known = text
  return told
}
