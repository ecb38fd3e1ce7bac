/** Opens a Chromium with the built extension loaded: for `npm start`, `npm run dev`, screenshots and benchmarks. */
import { resolve } from 'node:path'
import { type BrowserContext, chromium } from 'playwright'
import { answer } from '../e2e/support/answer.ts'
import { findChromium } from './browsers.ts'

export type Launched = {
  context: BrowserContext /** `chrome-extension://…`, without a trailing slash. */
  origin: string
}

/** Without a display (a server, a container) a window can't open. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/**
 * Starts Chromium with dist/chrome in a fresh profile.
 * @throws when the extension's worker does not come up: the build is missing or broken
 */
export async function launch(options: {
  headless: boolean
  replicas: boolean
  colorScheme?: 'light' | 'dark'
}): Promise<Launched> {
  const extension = resolve('dist/chrome')
  const context = await chromium.launchPersistentContext('', {
    headless: options.headless,
    executablePath: findChromium(),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
  })
  if (options.replicas) await serveReplicas(context)
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => {
      throw new Error('The extension did not start: run npm run build, then try again.')
    }))
  return { context, origin: originOf(worker.url()) }
}

/** `URL.origin` is "null" for extension addresses in Node. */
function originOf(address: string): string {
  return address.split('/').slice(0, 3).join('/')
}

/** Serves the replicas at the sites' real addresses; everything else outside the extension is refused. */
export async function serveReplicas(context: BrowserContext): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const found = answer(route.request().url())
    await (found ? route.fulfill(found) : route.abort())
  })
}
