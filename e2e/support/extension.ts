/**
 * A real Chromium with the built extension in it. Sites are served at their real origins by interception, so that the
 * manifest's own match patterns decide; any other request of a page is refused and counted.
 */
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright'
import { findChromium } from '../../scripts/browsers.ts'
import { answer } from './answer.ts'
import { editors } from './editors.ts'
import { runningWorker } from './worker.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The build under test. */
export const DIST = process.env.FRAMEKEEPER_DIST ?? join(ROOT, 'dist/chrome')

export type Browser = {
  context: BrowserContext
  id: string
  /** Addresses that pages asked for beyond the replicas: nothing of ours may be among them. */
  refused: string[]
  /** The extension's worker, started again if it was stopped. */
  worker(): Promise<Worker>
  /** Closes all pages, but one to be kept, and forgets all that was stored: settings, dismissals, notes. */
  reset(keep?: Page): Promise<void>
  close(): Promise<void>
}

export type LaunchOptions = {
  extension?: string | null
  args?: string[]
  dark?: boolean
  viewport?: { width: number; height: number }
  /**
   * Loads the extension as "Load unpacked" does, not by a start option: then it can be updated and removed, and its
   * button in the toolbar can be pressed (toolbar.ts).
   */
  unpacked?: boolean
}

/** A command to the browser about extensions, which Playwright has no names for. */
export async function browserCommand(context: BrowserContext, name: string, parameters: object): Promise<unknown> {
  const cdp = await context.browser()!.newBrowserCDPSession()
  return (cdp.send.bind(cdp) as (name: string, parameters: object) => Promise<unknown>)(name, parameters)
}

/** The browser's own page of extensions may do what its buttons do. */
export async function inManager<A>(
  context: BrowserContext,
  act: (given: A) => Promise<unknown>,
  given: A,
): Promise<void> {
  const manager = await context.newPage()
  await manager.goto('chrome://extensions')
  await manager.evaluate(act as (given: unknown) => Promise<unknown>, given)
  await manager.close()
}

type Manager = { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } }

const switchDeveloperMode = (inDeveloperMode: boolean) =>
  (chrome as unknown as Manager).developerPrivate.updateProfileConfiguration({ inDeveloperMode })

/** Empties every store of the extension. Runs in its worker. */
async function forget(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.storage.sync.clear()])
  const done = (request: IDBRequest) =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', resolve)
      request.addEventListener('error', () => reject(request.error))
    })
  for (const { name = '' } of await indexedDB.databases()) {
    const opening = indexedDB.open(name)
    await done(opening)
    const { result } = opening
    const stores = [...result.objectStoreNames]
    const change = stores.length > 0 ? result.transaction(stores, 'readwrite') : undefined
    await Promise.all(stores.map((store) => change && done(change.objectStore(store).clear())))
    result.close()
  }
}

/** @param extension folder of the build; `null` for a browser without it, to compare with */
export async function launch({
  extension = DIST,
  args = [],
  dark = false,
  viewport = { width: 1000, height: 800 },
  unpacked = false,
}: LaunchOptions = {}): Promise<Browser> {
  const load =
    extension === null
      ? []
      : unpacked
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
  const context = await chromium.launchPersistentContext('', {
    headless: true,
    executablePath: findChromium(),
    // Chromium refuses its sandbox to root, which containers often are.
    ...(unpacked && { ignoreDefaultArgs: ['--disable-extensions'] }),
    args: [...load, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
    colorScheme: dark ? 'dark' : 'light',
    viewport,
  })
  const refused: string[] = []
  await context.route(/^https?:/, (route) => {
    const url = route.request().url()
    const found = editors(url) ?? answer(url)
    if (found) return route.fulfill(found)
    refused.push(url)
    return route.abort()
  })
  if (extension !== null && unpacked) {
    // Without it the browser switches what was loaded unpacked off at its next start.
    await inManager(context, switchDeveloperMode, true)
    await browserCommand(context, 'Extensions.loadUnpacked', { path: extension })
  }
  const worker = () => runningWorker(context)
  const id = extension === null ? '' : new URL((await worker()).url()).host
  if (extension !== null) {
    // The worker reads an organisation's policy first, which browsers put off until a first page has been loaded.
    const [first] = context.pages()
    await first?.goto('data:text/html,')
    // Shown once after the install; in front of the page under test it would slow that page's frames down. It may stand
    // already, with no address yet.
    const welcome = context.pages().find((page) => page !== first) ?? (await context.waitForEvent('page'))
    await welcome.close()
  }
  // A browser without a page closes.
  const [kept] = context.pages()
  const reset = async (keep?: Page) => {
    for (const page of context.pages()) if (page !== kept && page !== keep) await page.close()
    await (await worker()).evaluate(forget)
    refused.length = 0
  }
  return { context, id, refused, worker, reset, close: () => context.close() }
}
