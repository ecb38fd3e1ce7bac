/**
 * A real Chromium with the built extension in it. Sites are served at their real origins by interception, so that the
 * manifest's own match patterns decide; any other request of a page is refused and counted.
 */
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright'
import { findChromium } from '../../scripts/browsers.ts'
import { answer } from './answer.ts'
import { editors } from './editors.ts'

const ROOT = join(import.meta.dirname, '../..')

export type Browser = {
  context: BrowserContext
  id: string
  /** Addresses that pages asked for beyond the replicas: nothing of ours may be among them. */
  refused: string[]
  worker(): Promise<Worker>
  /** Forgets all that was stored: settings, dismissals. */
  reset(): Promise<void>
  close(): Promise<void>
}

export type LaunchOptions = {
  extension?: string | null
  args?: string[]
  dark?: boolean
  viewport?: { width: number; height: number }
}

/** @param extension folder of the build; `null` for a browser without it, to compare with */
export async function launch({
  extension = process.env.FRAMEKEEPER_DIST ?? join(ROOT, 'dist/chrome'),
  args = [],
  dark = false,
  viewport = { width: 1000, height: 800 },
}: LaunchOptions = {}): Promise<Browser> {
  const load = extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
  const context = await chromium.launchPersistentContext('', {
    headless: true,
    executablePath: findChromium(),
    // Chromium refuses its sandbox to root, which containers often are.
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
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = extension === null ? '' : new URL((await worker()).url()).host
  // Shown once after the install; in front of the page under test it would slow that page's frames down.
  const isWelcome = (page: Page) => page.url().startsWith('chrome-extension:')
  if (extension !== null) {
    const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page'))
    await welcome.close()
  }
  const reset = async () => (await worker()).evaluate(() => chrome.storage.local.clear())
  return { context, id, refused, worker, reset, close: () => context.close() }
}
