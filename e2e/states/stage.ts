/** Brings the built extension to a state: for pictures and for whatever else must hold in every state. */
import type { Page } from 'playwright'
import type { Browser } from '../support/extension'
import { setPolicy } from '../support/policy'
import type { CardShot } from './cards'
import type { Tabs } from './popup'
import { DISMISSALS, SETTINGS } from './scenes'
import type { Shot } from './shot'
import { ask, setScene, type VaultScene } from './vault'

export type Look = { colorScheme: 'light' | 'dark' }

/** A browser that is taken from state to state. */
export class Stage {
  readonly #browser: Browser
  #own: Page
  #scene: VaultScene | undefined
  #tabs: Tabs | undefined

  private constructor(browser: Browser, own: Page) {
    this.#browser = browser
    this.#own = own
  }

  static async of(browser: Browser): Promise<Stage> {
    const stage = new Stage(browser, await ownPage(browser))
    await stage.#store({ settings: SETTINGS })
    return stage
  }

  /** To be called before the first state in a browser that others have used since the last one. */
  async takeUp(): Promise<void> {
    if (!this.#own.isClosed()) return
    this.#own = await ownPage(this.#browser)
    this.#scene = undefined
    this.#tabs = undefined
  }

  /** A page of the extension in one state, for as long as it is looked at. The popup keeps the tabs it stands over. */
  async page(shot: Shot, look: (page: Page) => Promise<void>, { colorScheme }: Look): Promise<void> {
    if (!shot.path.startsWith('popup/')) await this.#alone()
    const { context, id } = this.#browser
    const { path, size, act, before, policy, zoomed, forcedColors } = shot
    await this.#setScene(shot.scene ?? 'full')
    if (policy) await setPolicy(context, id, policy)
    await this.#store({ settings: shot.settings ?? SETTINGS, dismissals: DISMISSALS, ...shot.stored })
    const page = await context.newPage()
    try {
      page.setDefaultTimeout(10_000)
      if (before) await page.addInitScript(before)
      // Zoom halves the window that the page sees.
      await page.setViewportSize(zoomed ? { width: size.width / 2, height: size.height / 2 } : size)
      const media = { colorScheme, reducedMotion: 'reduce' } as const
      await page.emulateMedia({ ...media, forcedColors: forcedColors ? 'active' : 'none' })
      await page.goto(`chrome-extension://${id}/src/${path}`)
      await page.locator('main').waitFor()
      await page.waitForTimeout(250)
      await act?.(page)
      await look(page)
    } finally {
      await page.close()
      if (policy) await setPolicy(context, id, {})
    }
  }

  /** A page of a site with something of ours beside its text, and no other page open. */
  async card(shot: CardShot, look: (page: Page) => Promise<void>, { colorScheme }: Look): Promise<void> {
    await this.#alone()
    const { settings = SETTINGS, words, forcedColors, size = { width: 760, height: 620 }, stage } = shot
    // Replicas of sites are light: what stands at the end of the window would be, too.
    await this.#store({ settings: { theme: colorScheme, ...settings } })
    await this.#setScene('empty')
    if (words) {
      await ask(this.#own, 'add-words', { words })
      this.#scene = undefined
    }
    const page = await stage(this.#browser, async (one) => {
      await one.setViewportSize(size)
      await one.emulateMedia({ colorScheme, reducedMotion: 'reduce', forcedColors: forcedColors ? 'active' : 'none' })
    })
    await look(page)
    await page.close()
  }

  /** Tabs of X for the popup to be opened over. They stay until the next state that is not the popup's. */
  async tabs(): Promise<Tabs> {
    this.#tabs ??= await this.#openTabs()
    return this.#tabs
  }

  async #openTabs(): Promise<Tabs> {
    const worker = await this.#browser.worker()
    const stale = await this.#tabOf(await this.#browser.context.newPage())
    // What a frame of the site had reported, with no content script behind it any more.
    const report = { [`tab:${stale}`]: { 0: { site: 'x', high: 0, other: 0, at: 1 } } }
    await worker.evaluate((items) => chrome.storage.session.set(items), report)
    return {
      stale,
      marked: await this.#tabOfX('Long day. My 3pm told me she finally left her husband, and I cried with her.'),
      clean: await this.#tabOfX('The library opens at nine.'),
      before: await this.#tabOfX(''),
    }
  }

  /** Closes all others: tabs with a box in use note their account anew as soon as it isn't stored any more. */
  async #alone(): Promise<void> {
    this.#tabs = undefined
    for (const page of this.#browser.context.pages()) if (page !== this.#own) await page.close()
  }

  async #setScene(scene: VaultScene): Promise<void> {
    if (scene === this.#scene) return
    await setScene(this.#own, scene)
    this.#scene = scene
  }

  /** Storage as it is for one state, and nothing else in it but the vault. */
  async #store(items: Record<string, unknown>): Promise<void> {
    await this.#own.evaluate(async (value) => {
      const before = Object.keys(await chrome.storage.local.get(null))
      await chrome.storage.local.remove(before.filter((key) => !key.startsWith('vault')))
      await chrome.storage.local.set(value)
    }, items)
  }

  async #tabOfX(text: string): Promise<number> {
    const page = await this.#browser.context.newPage()
    await page.goto('https://x.com/home')
    if (text !== '') {
      await page.getByRole('textbox').first().click()
      await page.keyboard.type(text)
      await page.waitForTimeout(1000)
    }
    return this.#tabOf(page)
  }

  async #tabOf(page: Page): Promise<number> {
    await page.bringToFront()
    const worker = await this.#browser.worker()
    const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }))
    return tab?.id ?? 0
  }
}

/** Storage and vault are seen to from a page that stays: the worker comes and goes. */
async function ownPage({ context, id }: Browser): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/src/options/index.html#appearance`)
  return page
}
