/** Words to watch while one writes: marked in any box, locked or not; nothing of the list reaches a page. */
import { open } from './behaviours/desk'
import { visit } from './sites/visit'
import type { Browser } from './support/extension'
import { replicaOf } from './support/replicas'
import { Surface } from './support/surface'
import { expect, test } from './support/test'
import { type Asker, asker } from './support/vault'

const PASSPHRASE = 'four quiet chairs'

let browser: Browser
let vault: Asker
test.beforeEach(async ({ fresh }) => {
  browser = fresh
  vault = await asker(browser)
})

for (const editor of ['textarea', 'lexical', 'draft', 'contenteditable']) {
  test(`a watched word is marked and explained: ${editor}`, async () => {
    await vault.ask('add-words', { words: ['Kowalska', 'St. Mary’s School'] })
    const desk = await open(browser, editor)
    await desk.page.keyboard.type('Walked past st marys school. No news of KOWALSKA.')
    await desk.surface.wait(async () => (await desk.surface.words('.badge')).includes('2'), 'two marks')
    await desk.page.keyboard.press('Alt+Shift+F')
    await desk.surface.wait(() => desk.surface.boxOf('.card'), 'the card')
    const words = await desk.surface.words('.card')
    expect(words).toContain('A word you asked Framekeeper to watch for')
    expect(words).toContain('May touch on')
    await desk.surface.press('Leave this out')
    await expect.poll(() => desk.model()).toBe('Walked past. No news of KOWALSKA.')
    await desk.page.close()
  })
}

test('it is held before posting, and works while the vault is locked', async () => {
  await vault.ask('add-words', { words: ['Kowalska'] })
  await vault.ask('protect-vault', { next: PASSPHRASE })
  await vault.ask('lock-vault')
  const desk = await open(browser, 'contenteditable')
  await desk.page.keyboard.type('The mill of kowalska')
  await desk.surface.wait(async () => (await desk.surface.words('.badge')).includes('1'), 'a mark')
  await desk.page.keyboard.press('Control+Enter')
  await desk.surface.wait(() => desk.surface.boxOf('button', 'Look at it'), 'the pause')
  expect(await desk.posted()).toEqual([])
  await desk.page.close()
})

test('chosen to sleep while locked, it sleeps until unlocked', async () => {
  await vault.ask('add-words', { words: ['Kowalska'] })
  await vault.ask('protect-vault', { next: PASSPHRASE })
  await vault.ask('change-vault-prefs', { watchLocked: false })
  await vault.ask('lock-vault')
  const desk = await open(browser, 'contenteditable')
  await desk.page.keyboard.type('The mill of Kowalska')
  await desk.surface.wait(() => desk.surface.boxOf('.badge'), 'the badge')
  expect(await desk.surface.words('.badge')).not.toContain('1')
  await vault.ask('unlock-vault', { passphrase: PASSPHRASE })
  await desk.page.bringToFront()
  await desk.page.keyboard.type('!')
  await desk.surface.wait(async () => (await desk.surface.words('.badge')).includes('1'), 'a mark')
  await desk.page.close()
})

test('nothing of the list is where a page or a content script could look', async () => {
  await vault.ask('add-words', { words: ['Kowalska', 'Oyelaran'] })
  await vault.ask('protect-vault', { next: PASSPHRASE })
  const desk = await open(browser, 'contenteditable')
  await desk.page.keyboard.type('Kowalska')
  await desk.surface.wait(async () => (await desk.surface.words('.badge')).includes('1'), 'a mark')
  expect(await desk.surface.html()).not.toContain('Oyelaran')
  const { cdp } = desk.surface
  const worlds: number[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id)
  })
  await cdp.send('Runtime.enable')
  await expect.poll(() => worlds.length).toBeGreaterThan(0)
  // As the content script itself: what it may read, and what the worker answers it.
  const asked = await cdp.send('Runtime.evaluate', {
    contextId: worlds[0]!,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const local = JSON.stringify(await chrome.storage.local.get(null))
      const session = await chrome.storage.session.get(null).then(JSON.stringify, (error) => 'refused: ' + error.message)
      const ask = (name, payload = {}) => chrome.runtime.sendMessage({ framekeeper: name, payload })
      const answers = await Promise.all([
        ask('words'), ask('notes'), ask('vault-state'), ask('unlock-vault', { passphrase: 'x' }),
        ask('export-vault', { passphrase: 'a passphrase of mine', kinds: ['word'] }), ask('forget-vault', { what: 'all' }),
      ])
      return { local, session, answers }
    })()`,
  })
  const { local, session, answers } = asked.result.value as { local: string; session: string; answers: object[] }
  expect(local).not.toMatch(/kowalska|oyelaran|vault/i)
  expect(session).toMatch(/^refused/)
  expect(answers).toEqual(answers.map(() => ({ error: 'not allowed from a content script' })))
  await desk.page.close()
})

test('a people search is looked through only where that was switched on', async () => {
  await vault.ask('add-words', { words: ['Kowalska'] })
  // The daily reminder would stand in the same place.
  const quiet = { reminders: { search: false, request: false } }
  await (await browser.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), quiet)
  const replica = replicaOf('x')
  const [{ page: name, box }] = replica.searches as [{ page: string; box: string }]
  const { page } = await visit(browser.context, replica, name)
  const surface = await Surface.of(page)
  const field = page.locator(box).first()
  await field.click()
  await page.keyboard.type('kowalska')
  await page.waitForTimeout(900)
  expect(await surface.count('.line')).toBe(0)
  await vault.ask('change-vault-prefs', { watchSearch: true })
  // The page asks for its settings again when it is loaded.
  await page.reload()
  await field.click()
  await page.keyboard.type('kowalska')
  await surface.wait(() => surface.boxOf('.line'), 'the line')
  expect(await surface.words('.line-words')).toContain('A word you asked Framekeeper to watch for')
  await surface.press('Close')
  await surface.wait(async () => (await surface.count('.line')) === 0, 'the line to go')
  await page.close()
})
