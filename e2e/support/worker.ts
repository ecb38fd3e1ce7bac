/**
 * The extension's worker, running. Playwright's own `evaluate` waits without end for a worker that the browser has
 * stopped and nobody wakes, and for one that was stopped again while it started: so it is asked something small first.
 */
import type { BrowserContext, Worker } from 'playwright'

/** How long an answer may take before the worker is woken, and how long all of it may take, in milliseconds. */
const PATIENCE = 1_000
const BOUND = 15_000

const later = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined))

const ofExtension = (worker: Worker) => worker.url().startsWith('chrome-extension:')

/** @returns undefined when none came in time */
const nextWorker = (context: BrowserContext) =>
  context.waitForEvent('serviceworker', { predicate: ofExtension, timeout: PATIENCE }).catch(() => undefined)

/** Does it answer soon? One that is closed or stopped under the question does not. */
function answers(worker: Worker): Promise<boolean | undefined> {
  return Promise.race([worker.evaluate(() => true).catch(() => later(50)), later(PATIENCE)])
}

/** Starts a worker that the browser has stopped, as an event would. */
async function wake(context: BrowserContext, worker: Worker): Promise<void> {
  const [page] = context.pages()
  if (page === undefined) return
  const cdp = await context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.startWorker', { scopeURL: new URL('/', worker.url()).href })
  await cdp.detach()
}

/** @throws {Error} when there is no worker that answers within 15 s, saying which of both it was */
export async function runningWorker(context: BrowserContext): Promise<Worker> {
  const end = Date.now() + BOUND
  let found: Worker | undefined
  while (Date.now() < end) {
    found = context.serviceWorkers().find(ofExtension) ?? (await nextWorker(context))
    if (found === undefined) continue
    if (await answers(found)) return found
    await wake(context, found).catch(() => {})
  }
  throw new Error(
    found === undefined
      ? `The extension has no worker after ${BOUND / 1_000} s`
      : `The extension's worker ${found.url()} did not answer for ${BOUND / 1_000} s, though it was started again`,
  )
}
