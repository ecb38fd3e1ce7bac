/** A site of the user's own outlives the worker, an update, and the browser itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from '../scripts/browsers'
import { expect, expectMarked, open, type Place, switchOn, test } from './own-sites.support'
import { type BuildCopy, update } from './support/build-copy'
import { FORUM, serveForum } from './support/forum'
import { runningWorker } from './support/worker'

test('after the worker was stopped, and after an update, new pages have it', async ({ own, copy }) => {
  const page = await open(own.context)
  await switchOn(own, page)
  const cdp = await own.context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  const second = await open(own.context, `${FORUM}/second`)
  await expectMarked(second, '#draft')
  await update(own, copy, '9.9.9')
  const registered = async () => {
    const worker = own.context.serviceWorkers().at(-1)
    return worker?.evaluate(async () => [
      chrome.runtime.getManifest().version,
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    ])
  }
  await expect.poll(() => registered().catch(() => undefined)).toEqual(['9.9.9', [`${FORUM}/*`]])
  await expectMarked(await open(own.context, `${FORUM}/third`), '#draft')
})

/**
 * A browser over a profile that stays on disk when it is closed. The extension comes by a start option: what is loaded by
 * protocol is gone at the next start. Permissions and registered scripts are the profile's either way.
 */
async function startOver(profile: string, { folder }: BuildCopy): Promise<Place> {
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: findChromium(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  await serveForum(context)
  const worker = await runningWorker(context)
  return { context, id: new URL(worker.url()).host }
}

test('after the browser itself was closed and started again, pages have it', async ({ copy }) => {
  const profile = mkdtempSync(join(tmpdir(), 'framekeeper-profile-'))
  let browser = await startOver(profile, copy)
  try {
    await switchOn(browser, await open(browser.context))
    await browser.context.close()
    browser = await startOver(profile, copy)
    const worker = await runningWorker(browser.context)
    const kept = () =>
      worker.evaluate(async () => [
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
        (await chrome.permissions.getAll()).origins?.filter((origin) => origin.includes('forum')),
      ])
    // A start option counts as a new install, which clears what was registered: the worker puts it back.
    await expect.poll(kept).toEqual([[`${FORUM}/*`], [`${FORUM}/*`]])
    await expectMarked(await open(browser.context, `${FORUM}/again`), '#draft')
  } finally {
    await browser.context.close()
    rmSync(profile, { recursive: true, force: true })
  }
})
