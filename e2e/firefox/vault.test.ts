/** The vault in Firefox: keys and records in IndexedDB, the key at hand in storage.session, words found in a box. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Firefox, highlighted, launch, until } from './firefox.ts'

const PASSPHRASE = 'four quiet chairs'

let firefox: Firefox
let own: Page
beforeAll(async () => {
  firefox = await launch()
  own = await firefox.openOwn('options/index.html')
})
afterAll(() => firefox?.browser.close())

/** Sends a message to the worker from a page of the extension, as its sections do. */
async function ask(name: string, payload: object = {}): Promise<unknown> {
  const answer = await own.evaluate(
    (framekeeper, asked) =>
      (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage({
        framekeeper,
        payload: asked,
      }),
    name,
    payload,
  )
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}

const draft = (question: string) => ({
  ...{ category: 'client-story', title: 'A story', citations: [], site: 'x', surface: 'post', question },
  text: 'Maria told me.',
})

it('keeps notes, locks, takes one in while locked, and opens again', async () => {
  await ask('take-note', draft('first'))
  expect(await ask('protect-vault', { next: PASSPHRASE })).toBe('done')
  await ask('lock-vault')
  expect(await ask('take-note', draft('second'))).toEqual({ locked: true })
  expect(await ask('notes')).toMatchObject({ state: 'locked', entries: [] })
  expect(await ask('unlock-vault', { passphrase: 'not this one' })).toBe(false)
  expect(await ask('unlock-vault', { passphrase: PASSPHRASE })).toBe(true)
  const { entries } = (await ask('notes')) as { entries: { value: { question: string; text: string } }[] }
  expect(entries.map(({ value }) => value.question)).toEqual(['second', 'first'])
  expect(entries[0]!.value.text).toBe('[name] told me.')
})

it('finds a watched word in a box while locked', async () => {
  await ask('add-words', { words: ['Kowalska'] })
  await ask('lock-vault')
  const page = await firefox.open('https://x.com/home')
  await page.click('[data-testid="tweetTextarea_0"]')
  await page.keyboard.type('The garden of KOWALSKA smells of rain.')
  await until(async () => (await highlighted(page)).includes('KOWALSKA'), 'the mark')
  await page.close()
})

it('takes a question typed into the card’s own field', async () => {
  await ask('unlock-vault', { passphrase: PASSPHRASE })
  const count = async () => ((await ask('vault-state')) as { counts: { note: number } }).counts.note
  const before = await count()
  const page = await firefox.open('https://x.com/home')
  await page.click('[data-testid="tweetTextarea_0"]')
  await page.keyboard.type('My client told me today in session that her husband hit her.')
  await until(async () => (await highlighted(page)).length > 0, 'a mark')
  for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key)
  await page.keyboard.press('f')
  for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key)
  // Nothing outside sees into the closed shadow root: from control to control, pressing each but the one that closes.
  await page.keyboard.press('Tab')
  await until(async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press(' ')
    await page.keyboard.type('why')
    return (await count()) > before
  }, 'the note')
  const { entries } = (await ask('notes')) as { entries: { value: { question: string; text?: string } }[] }
  expect(entries[0]!.value).toMatchObject({ question: 'why', text: expect.stringContaining('My client told me') })
  await page.close()
})
