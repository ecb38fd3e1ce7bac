/** Two lives kept apart, in Firefox: accounts noted and asked about, what fits which, settings that travel, the pages. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { replicaOf } from '../support/replicas.ts'
import { type Firefox, highlighted, launch, until } from './firefox.ts'

type Items = Record<string, unknown>
type Account = { handle: string; role: string; due?: Record<string, number>; todos?: unknown[]; fine?: string[] }
type Stored = { settings?: { accounts?: Account[]; marks?: string; theme?: string } }

const BOX = '[data-testid="tweetTextarea_0"]'
const OFFER = 'Two evening slots have come up if anybody needs a counsellor'

let firefox: Firefox
let own: Page
beforeAll(async () => {
  firefox = await launch()
  own = await firefox.openOwn('options/index.html#appearance')
})
afterAll(() => firefox?.browser.close())
beforeEach(async () => {
  await store({})
  await own.evaluate(() => (globalThis as unknown as { browser: typeof chrome }).browser.storage.sync.clear())
})

/** Storage of the extension, and nothing else in it. */
const store = (items: Items, area: 'local' | 'sync' = 'local') =>
  own.evaluate(
    async (given, name) => {
      const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser
      if (name === 'local') await storage.local.clear()
      await storage[name].set(given)
    },
    items,
    area,
  )
const stored = (area: 'local' | 'sync' = 'local') =>
  own.evaluate(
    (name) => (globalThis as unknown as { browser: typeof chrome }).browser.storage[name].get(null),
    area,
  ) as Promise<Stored>
const accounts = async () => (await stored()).settings?.accounts ?? []

/** Sends a message to the worker, as the sections of the options page do. */
const ask = (framekeeper: string, payload: Items) =>
  own.evaluate(
    (message) => (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage(message),
    { framekeeper, payload },
  )

/** Nothing outside sees into the closed shadow root, but whether it has the focus shows: on the one node of ours. */
const isInOurs = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active, body, documentElement } = document
    return active !== body && active?.parentElement === documentElement
  })

async function shortcut(page: Page): Promise<void> {
  for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key)
  await page.keyboard.press('f')
  for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key)
}

/** A page of the extension at a place, and the words on it. */
async function section(place: string): Promise<Page> {
  const page = await firefox.openOwn(`options/index.html#${place}`)
  await page.waitForSelector('main h1, main h2')
  return page
}
const has = (page: Page, words: string) =>
  until(() => page.evaluate((wanted) => document.body.textContent?.includes(wanted), words), words)
const press = (page: Page, name: string) =>
  until(
    () =>
      page.evaluate((wanted) => {
        const named = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim()
        const button = [...document.querySelectorAll('button')].find((one) => named(one) === wanted)
        button?.click()
        return button !== undefined
      }, name),
    `a button ${name}`,
  )

it('an account is noted when one writes, asked about, and answered by keyboard', async () => {
  const page = await firefox.open('https://x.com/home')
  await page.click(BOX)
  await until(async () => (await accounts()).length === 1, 'the account')
  expect(await accounts()).toEqual([expect.objectContaining({ handle: 'sam_lpc', role: 'unknown' })])
  await page.keyboard.type('Tea')
  // Once says that nothing is marked; again goes to the line.
  await until(async () => {
    await shortcut(page)
    return isInOurs(page)
  }, 'the line to have the focus')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await until(async () => (await accounts())[0]?.role === 'professional', 'the answer')
  await page.keyboard.type(' for two')
  expect(await page.$eval(BOX, (box) => box.textContent)).toContain('Tea for two')
  await page.close()
})

it('what doesn’t fit the account is marked, and the mark goes with the account', async () => {
  const roles = [
    { site: 'x', handle: 'sam_lpc', role: 'personal' },
    { site: 'x', handle: 'sea', role: 'professional' },
  ]
  await store({ settings: { accounts: roles }, 'accounts-used': { x: 'sam_lpc' } })
  const page = await firefox.open('https://x.com/home')
  await page.click(BOX)
  await page.keyboard.type(OFFER)
  await until(async () => (await highlighted(page)).includes('Two evening slots'), 'the mark')
  await page.evaluate(() => {
    const [, handle] = document.querySelectorAll('[data-testid="SideNav_AccountSwitcher_Button"] span')
    handle!.textContent = '@sea'
  })
  await page.keyboard.type('.')
  await until(async () => (await highlighted(page)).length === 0, 'the mark to go')
  const used = async () => ((await stored()) as { 'accounts-used'?: Items })['accounts-used']
  await until(async () => (await used())?.x === 'sea', 'the switch to be noted')
  await page.close()
})

it('small settings travel, and what another device chose is taken at once', async () => {
  const page = await section('writing')
  await until(() => page.$('input[type=radio][value=beside]'), 'the choice')
  await page.click('input[type=radio][value=beside]')
  await until(async () => (await stored('sync')).settings?.marks === 'beside', 'it to travel')
  await store({ settings: { marks: 'text', theme: 'dark', accounts: [{}] } }, 'sync')
  await until(
    () => page.$eval('input[type=radio][value=text]', (input) => (input as HTMLInputElement).checked),
    'the choice of the other device',
  )
  await until(() => page.evaluate(() => document.documentElement.dataset.theme === 'dark'), 'the theme')
  expect(await accounts()).toEqual([])
  await page.close()
})

it('a checklist is ticked, a profile looked at, and an account removed', async () => {
  await store({ settings: { accounts: [{ site: 'x', handle: 'sam_lpc', role: 'professional' }] } })
  const page = await section('accounts/x/@sam_lpc')
  await has(page, 'Two-step sign-in')
  await page.click('input[aria-label="Done: Two-step sign-in"]')
  await until(async () => (await accounts())[0]?.due?.['two-factor'], 'the tick')
  await page.evaluate(() => {
    location.hash = '#accounts/x/@sam_lpc/view'
  })
  await has(page, 'https://x.com/sam_lpc')
  await page.click('.aspect input[type=checkbox]')
  await has(page, '1 of 10 looked at')
  await press(page, 'I’ve had a look')
  await until(async () => (await accounts())[0]?.due?.['client-view'], 'the look')
  await press(page, 'Remove @sam_lpc')
  await press(page, 'Remove')
  await until(async () => (await accounts()).length === 0, 'the account to go')
  await page.close()
})

it('a watched word in a people search is said where that was switched on, and only there', async () => {
  await store({ settings: { reminders: { search: false, request: false } } })
  await ask('add-words', { words: ['Kowalska'] })
  const replica = replicaOf('x')
  const [{ page: name, box }] = replica.searches as [{ page: string; box: string }]
  const isSaid = async () => {
    const page = await firefox.open(replica.origin + replica.pages[name])
    await page.click(box)
    await page.keyboard.type('anna kowalska')
    await new Promise((resolve) => setTimeout(resolve, 900))
    await shortcut(page)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const said = await isInOurs(page)
    await page.close()
    return said
  }
  expect(await isSaid()).toBe(false)
  await ask('change-vault-prefs', { watchSearch: true })
  expect(await isSaid()).toBe(true)
  await ask('forget-vault', { what: 'all' })
})

it('words come from a file, and a policy is written', async () => {
  const words = await section('words')
  const input = (await until(() => words.$('input[type=file]'), 'the file button')) as never as {
    evaluate(act: (element: HTMLInputElement) => void): Promise<void>
  }
  // The protocol takes files from a disk; a page can make one.
  await input.evaluate((element) => {
    const given = new DataTransfer()
    given.items.add(new File(['Name;Town\nKowalska;Todmorden\n'], 'clients.csv', { type: 'text/csv' }))
    element.files = given.files
    element.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await press(words, 'Add 2 words')
  await has(words, '2 words are watched for')
  await words.close()
  const policy = await section('media-policy')
  await until(() => policy.$('textarea'), 'the words')
  const texts = await policy.$$eval('textarea', (fields) => fields.map((one) => one.value).join(' '))
  expect(texts).toContain('I don’t accept friend or contact requests from current or former clients')
  await policy.close()
  await ask('forget-vault', { what: 'all' })
})
