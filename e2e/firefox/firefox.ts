/** A real Firefox with the built extension in it, the replicas and the page of editors at their real addresses. */
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from '../../scripts/browsers.ts'
import { answer } from '../support/answer.ts'
import { editors } from '../support/editors.ts'

const BUILD = join(import.meta.dirname, '../../dist/firefox')

/** Where the extension's own pages are in this browser: chosen here, since Firefox draws it by lot. */
const UUID = 'f7a3e1c0-5b2d-4c1e-9a77-0f4b6d2c8e11'

export type Firefox = {
  browser: Browser
  /**
   * A page in front, at an address of a replica or of the editors.
   * @param from where what it shows comes from: an origin that stands for a site at another host
   */
  open(address: string, from?: string): Promise<Page>
  /** A page of the extension itself. */
  openOwn(path: string): Promise<Page>
  /** Addresses asked for beyond those: nothing of ours may be among them. */
  refused: string[]
}

/** @param env of the browser, beside the usual: a home of its own */
export async function launch(env: Record<string, string> = {}): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    env: { ...process.env, ...env },
    // Without it no protocol may look at a page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Permissions that are asked for at the press of a button are given without the browser's own question.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ 'framekeeper@framekeeper.example': UUID }),
    },
    defaultViewport: { width: 1000, height: 800 },
  })
  await browser.installExtension(BUILD)
  const refused: string[] = []
  const open = async (address: string, from = new URL(address).origin) => {
    const { origin } = new URL(address)
    const page = await browser.newPage()
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith('http')) return void request.continue()
      const asked = url.startsWith(`${origin}/`) ? from + url.slice(origin.length) : url
      const found = editors(asked) ?? answer(asked)
      if (found) return void request.respond(found)
      refused.push(url)
      return void request.abort()
    })
    await page.goto(address)
    await page.bringToFront()
    return page
  }
  const openOwn = async (path: string) => {
    const address = `moz-extension://${UUID}/src/${path}`
    const page = await browser.newPage()
    // It is there long before the protocol says so, under an address the protocol doesn't follow: the page itself knows.
    page.goto(address).catch(() => {})
    return until(async () => {
      const here = await page.evaluate('location.href + document.readyState').catch(() => '')
      return here === `${address}complete` && page
    }, path)
  }
  return { browser, open, openOwn, refused }
}

/** The words that our highlights stand on. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
  )
}

/** Waits until a look gives something truthy. */
export async function until<T>(look: () => Promise<T | undefined | false>, what: string, withinMs = 8_000): Promise<T> {
  const end = Date.now() + withinMs
  while (Date.now() < end) {
    const seen = await look()
    if (seen) return seen
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
  throw new Error(`Waited ${withinMs} ms in vain for ${what}.`)
}
