/** Supervision notes on the options page, as a person uses them. */
import { readFileSync } from 'node:fs'
import { DEFAULT_PREFS } from '../src/vault/prefs'
import { writeTransfer } from '../src/vault/transfer'
import { accessible, draft, expect, field, notesOf, open, PASSPHRASE, test, unlock } from './pages.vault-support'

test('notes: edited, discussed, filtered, taken out of, deleted', async ({ extension, vault }) => {
  await vault.ask('take-note', draft('About the mill', { text: 'My client Saoirse told me.' }))
  await vault.ask('take-note', draft('About a request', { category: 'dual-relationship', site: 'facebook' }))
  const page = await open(extension, 'notes')
  await expect(page.getByRole('heading', { name: '2 notes' })).toBeVisible()
  await accessible(page)
  const mill = page.getByRole('article').filter({ hasText: 'About the mill' })

  await mill.getByRole('button', { name: /^Edit the question/ }).click()
  await page.getByLabel('Your question').fill('About the mill,\nand the school')
  await accessible(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(mill.getByText('and the school')).toBeVisible()

  await mill.getByText('The post, names masked').click()
  await expect(mill.getByText('My client [name] told me.')).toBeVisible()
  await accessible(page)
  await mill.getByRole('button', { name: /^Take the post out/ }).click()
  await expect(mill.getByText('[name]')).toHaveCount(0)

  await mill.getByRole('button', { name: /^Mark as discussed/ }).click()
  await expect(mill.getByText('Discussed', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'To discuss' }).check()
  await expect(page.getByRole('heading', { name: '1 of 2 notes' })).toBeVisible()
  await expect(mill).toHaveCount(0)
  await page.getByRole('radio', { name: 'All' }).check()
  await page.getByLabel('Category').selectOption('A tie beyond therapy')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByLabel('Category').selectOption('All categories')
  await page.getByLabel('Filter by words').fill('SCHOOL mill')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.getByLabel('Filter by words').fill('nothing like it')
  await expect(page.getByText('No note fits these filters.')).toBeVisible()
  await accessible(page)
  await page.getByLabel('Filter by words').fill('')

  await mill.getByRole('button', { name: /^Delete/ }).click()
  await accessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { name: '1 note' })).toBeVisible()
  expect((await notesOf(vault)).map(({ question }) => question)).toEqual(['About a request'])
})

test('notes: saved as Markdown and JSON, printed whole', async ({ extension, vault }) => {
  for (let at = 0; at < 25; at++) await vault.ask('take-note', draft(`Question ${at}.`))
  const page = await open(extension, 'notes')
  await expect(page.getByRole('article')).toHaveCount(20)
  await page.getByLabel('Filter by words').fill('question')
  const saved = async (button: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ])
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }
  const markdown = await saved('Save as Markdown')
  expect(markdown.name).toMatch(/^supervision-notes-\d{4}-\d\d-\d\d\.md$/)
  expect(markdown.text).toContain('> Question 24.')
  expect(markdown.text).toContain('- AAMFT 2.2 Authorization (2015)')
  expect(JSON.parse((await saved('Save as JSON')).text).notes).toHaveLength(25)

  // Printing waits for the dialog: what stands on paper is looked at in between.
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.getByRole('button', { name: 'Print or save as PDF' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-sheet section')).toHaveCount(25)
  await expect(page.locator('.print-sheet')).toBeVisible()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('article').first()).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.print-sheet')).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.print-sheet')).toHaveCount(0)
})

test('notes older than the time that was chosen are deleted, and asked about first', async ({ extension, vault }) => {
  const old = { id: 'old', at: Date.now() - 40 * 24 * 60 * 60 * 1000, value: { ...draft('Old'), account: 'unknown' } }
  const file = await writeTransfer({ note: [old as never], word: [], prefs: DEFAULT_PREFS }, PASSPHRASE)
  await vault.ask('import-vault', { file, passphrase: PASSPHRASE })
  await vault.ask('take-note', draft('Young'))
  const page = await open(extension, 'notes')
  const list = page.getByLabel('Delete notes after')
  await list.selectOption('30 days')
  const dialog = page.getByRole('dialog', { name: 'Delete 1 note now?' })
  await expect(dialog).toContainText('Everything older than 30 days goes')
  await accessible(page)
  await page.keyboard.press('Escape')
  await expect(list).toHaveValue('0')
  expect(await notesOf(vault)).toHaveLength(2)
  // What no note is too old for needs no question.
  await list.selectOption('90 days')
  await expect(dialog).toHaveCount(0)
  await list.selectOption('30 days')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Old', { exact: true })).toHaveCount(0)
  await page.reload()
  await expect(list).toHaveValue('30')
  await expect(page.getByText('Young')).toBeVisible()
  const alarms = await (await extension.worker()).evaluate(() => chrome.alarms.getAll())
  expect(alarms.map(({ name }) => name)).toContain('vault-sweep')
})

test('a question half written when the notes lock is there when they open again', async ({ extension, vault }) => {
  await vault.ask('take-note', draft('Would she'))
  await vault.ask('protect-vault', { next: PASSPHRASE })
  const page = await open(extension, 'notes')
  await page.getByRole('button', { name: /^Edit the question/ }).click()
  await field(page, 'Your question').pressSequentially(' know herself')
  await expect.poll(async () => (await notesOf(vault))[0]?.question).toBe('Would she know herself')
  await vault.ask('lock-vault')
  await unlock(page)
  await expect(page.getByText('Would she know herself')).toBeVisible()
  // Cancelled, it is as it was, whatever was kept meanwhile.
  await page.getByRole('button', { name: /^Edit the question/ }).click()
  await field(page, 'Your question').fill('Something else')
  await expect.poll(async () => (await notesOf(vault))[0]?.question).toBe('Something else')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Would she know herself')).toBeVisible()
  expect((await notesOf(vault))[0]?.question).toBe('Would she know herself')
})

test('two thousand notes: the list and its filter answer at once', async ({ extension, vault }) => {
  await vault.page.evaluate(async (one) => {
    const ask = async (payload: object) => {
      const answer = await chrome.runtime.sendMessage({ framekeeper: 'take-note', payload })
      if (!('value' in answer)) throw new Error(JSON.stringify(answer))
    }
    for (let at = 0; at < 2_000; at += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, n) => ask({ ...one, question: `Question number ${at + n}.` })))
    }
  }, draft(''))
  const page = await open(extension, 'notes')
  await expect(page.getByRole('heading', { name: '2,000 notes' })).toBeVisible({ timeout: 10_000 })
  await expect(page.getByRole('article')).toHaveCount(20)
  const took = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('search input')!
    const start = performance.now()
    field.value = 'number 1234'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    while (document.querySelectorAll('article').length !== 1) await new Promise(requestAnimationFrame)
    return performance.now() - start
  })
  expect(took).toBeLessThan(1_000)
  await page.getByLabel('Filter by words').fill('')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('21–40 of 2,000')).toBeVisible()
  await expect(page.getByRole('heading', { name: '2,000 notes' })).toBeFocused()
  await accessible(page)
})

test('an entry that can’t be read is named, kept, and deleted when asked', async ({ extension, vault }) => {
  await vault.ask('take-note', draft('Sound'))
  await vault.ask('take-note', draft('Broken'))
  await (await extension.worker()).evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('framekeeper-vault')
      asked.onsuccess = () => done(asked.result)
    })
    const store = db.transaction('records', 'readwrite').objectStore('records')
    const rows = await new Promise<{ at: number; data: ArrayBuffer }[]>((done) => {
      const asked = store.getAll()
      asked.onsuccess = () => done(asked.result)
    })
    const row = rows.sort((a, b) => b.at - a.at)[0]!
    new Uint8Array(row.data)[0]! ^= 1
    await new Promise((done) => {
      store.put(row).onsuccess = done
    })
    db.close()
  })
  const page = await open(extension, 'notes')
  await expect(page.getByText('1 entry can’t be read')).toBeVisible()
  await expect(page.getByText('its bytes have changed')).toBeVisible()
  await expect(page.getByText('Sound')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: 'Delete them' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete them' }).click()
  await expect(page.getByText('can’t be read')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '1 note' })).toBeVisible()
})
