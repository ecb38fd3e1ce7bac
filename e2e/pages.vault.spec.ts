/** Notes, words and their lock on the options page, as a person uses them. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { type Extension, expect, expectAccessible, test } from './pages.support'
import { asker, notesOf } from './support/vault'

const PASSPHRASE = 'four quiet garden chairs'
const open = (extension: Extension, section: string): Promise<Page> => extension.open(`options/index.html#${section}`)

const draft = (question: string, over: object = {}) => ({
  category: 'client-story',
  title: 'A client’s story is being told',
  citations: [
    { code: 'aamft', clause: '2.2', title: 'Authorization', edition: '2015', url: 'https://a.org', status: 'seen' },
  ],
  site: 'x',
  surface: 'post',
  question,
  ...over,
})

/** Both themes, at two widths. */
async function accessible(page: Page): Promise<void> {
  for (const width of [320, 1120]) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page)
  }
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await field(page, 'Passphrase').fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
}

test('a passphrase is set, locks, refuses what is wrong, opens, is changed and removed', async ({ extension }) => {
  const vault = await asker(extension)
  await vault.ask('take-note', draft('Kept?'))
  const page = await open(extension, 'vault')
  await accessible(page)
  await field(page, 'New passphrase').fill('short')
  await page.getByRole('button', { name: 'Set passphrase' }).click()
  await expect(page.getByRole('alert')).toHaveText('Take at least 10 characters.')
  await field(page, 'New passphrase').fill(PASSPHRASE)
  await field(page, 'The same again').fill('four quiet garden chair')
  await page.getByRole('button', { name: 'Set passphrase' }).click()
  await expect(page.getByRole('alert')).toHaveText('The two aren’t the same.')
  await accessible(page)
  await field(page, 'The same again').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The passphrase is set.')).toBeVisible()
  await expect(page.getByText('Unlocked. Locks after 15 minutes without use.')).toBeVisible()
  await accessible(page)

  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect(page.getByText('1 note and 0 words to watch are kept here.')).toBeVisible()
  await unlock(page, 'not this one')
  await expect(page.getByRole('alert')).toHaveText('That isn’t the passphrase. Capitals and spaces count.')
  await page.getByText('Forgotten it?').click()
  await expect(page.getByText('nothing can be recovered')).toBeVisible()
  await accessible(page)
  await unlock(page)
  await expect(page.getByRole('heading', { name: 'A passphrase is set' })).toBeVisible()

  await page.getByLabel('Lock when nobody has used it for').selectOption('5 minutes')
  await expect(page.getByText('Locks after 5 minutes without use.')).toBeVisible()
  await page.getByRole('button', { name: 'Change passphrase' }).click()
  await field(page, 'Your passphrase now').fill('not this one')
  await field(page, 'New passphrase').fill('another few words')
  await field(page, 'The same again').fill('another few words')
  await page.getByRole('button', { name: 'Change passphrase' }).click()
  await expect(page.getByRole('alert')).toHaveText('That isn’t the passphrase now in force.')
  await accessible(page)
  await field(page, 'Your passphrase now').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Change passphrase' }).click()
  await expect(page.getByText('The passphrase was changed.')).toBeVisible()
  await page.getByRole('button', { name: 'Lock now' }).click()
  await unlock(page, 'another few words')
  await page.getByRole('button', { name: 'Remove passphrase' }).click()
  await field(page, 'Your passphrase now').fill('another few words')
  await accessible(page)
  await page.getByRole('button', { name: 'Remove passphrase' }).click()
  await expect(page.getByRole('heading', { name: 'No passphrase is set' })).toBeVisible()
  expect((await notesOf(vault)).map(({ question }) => question)).toEqual(['Kept?'])
})

test('a lock on one page shuts the others; a forgotten passphrase leaves one way', async ({ extension }) => {
  const vault = await asker(extension)
  await vault.ask('take-note', draft('A question'))
  await vault.ask('protect-vault', { next: PASSPHRASE })
  const page = await open(extension, 'notes')
  await expect(page.getByText('A question')).toBeVisible()
  await vault.ask('lock-vault')
  await expect(page.getByText('A question')).toHaveCount(0)
  await page.getByText('Forgotten it?').click()
  await page.getByRole('button', { name: 'Forget everything…' }).click()
  await expect(page.getByRole('dialog')).toContainText('1 note, 0 words to watch and the passphrase will be forgotten.')
  await accessible(page)
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click()
  await expect(page.getByText('No notes yet')).toBeVisible()
  await accessible(page)
})

test('it locks by itself when the time is over', async ({ extension }) => {
  const vault = await asker(extension)
  await vault.ask('take-note', draft('A question'))
  await vault.ask('protect-vault', { next: PASSPHRASE })
  const page = await open(extension, 'notes')
  await expect(page.getByText('A question')).toBeVisible()
  // The time of the last use is set back, and the alarm rings.
  await (await extension.worker()).evaluate(async () => {
    const { vault: open } = (await chrome.storage.session.get('vault')) as { vault: { usedAt: number } }
    await chrome.storage.session.set({ vault: { ...open, usedAt: Date.now() - 16 * 60_000 } })
    await chrome.alarms.create('vault-lock', { when: Date.now() + 100 })
  })
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible({ timeout: 10_000 })
  await expect
    .poll(() => extension.worker().then((w) => w.evaluate(() => chrome.storage.session.get('vault'))))
    .toEqual({})
})

test('notes: edited, discussed, filtered, taken out of, deleted', async ({ extension }) => {
  const vault = await asker(extension)
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

test('notes: saved as Markdown and JSON, printed whole', async ({ extension }) => {
  const vault = await asker(extension)
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

test('notes older than the time that was chosen are deleted', async ({ extension }) => {
  const vault = await asker(extension)
  await vault.ask('take-note', draft('Young'))
  const page = await open(extension, 'notes')
  await page.getByLabel('Delete notes after').selectOption('30 days')
  await page.reload()
  await expect(page.getByLabel('Delete notes after')).toHaveValue('30')
  await expect(page.getByText('Young')).toBeVisible()
  const alarms = await (await extension.worker()).evaluate(() => chrome.alarms.getAll())
  expect(alarms.map(({ name }) => name)).toContain('vault-sweep')
})

test('two thousand notes: the list and its filter answer at once', async ({ extension }) => {
  const vault = await asker(extension)
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
  await expect(page.getByRole('heading', { name: '2000 notes' })).toBeVisible({ timeout: 10_000 })
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
  await expect(page.getByRole('heading', { name: '2000 notes' })).toBeFocused()
  await accessible(page)
})

test('an entry that can’t be read is named, kept, and deleted when asked', async ({ extension }) => {
  const vault = await asker(extension)
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

test('words: added, refused, found, deleted, forgotten', async ({ extension }) => {
  const vault = await asker(extension)
  const page = await open(extension, 'words')
  await expect(page.getByText('No words yet')).toBeVisible()
  await accessible(page)
  const word = field(page, 'A name, initials or a place')
  await word.fill('K')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('is a single letter')
  await accessible(page)
  for (const one of ['Kowalska', 'Will', 'JM']) {
    await word.fill(one)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByText(`“${one}” is watched for from now on.`)).toBeVisible()
  }
  await word.fill(' kowalska ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('This word is in the list already.')
  await expect(page.locator('.word', { hasText: 'Will' })).toContainText('with a capital only')
  await expect(page.locator('.word', { hasText: 'JM' })).toContainText('in capitals only')
  await accessible(page)
  await page.getByRole('button', { name: 'Delete “Will”' }).click()
  await expect(page.getByRole('heading', { name: '2 words are watched for' })).toBeFocused()
  await page.getByRole('switch', { name: 'Look into people searches too' }).check()
  await expect
    .poll(async () => (await vault.ask('vault-state')) as object)
    .toMatchObject({ prefs: { watchSearch: true } })
  await page.getByRole('button', { name: 'Forget all words…' }).click()
  await accessible(page)
  await page.getByRole('button', { name: 'Forget all words', exact: true }).click()
  await expect(page.getByText('All words were forgotten.')).toBeVisible()
  await expect(page.getByText('No words yet')).toBeVisible()
})

test('words from a file are looked over, line by line, before any is added', async ({ extension }) => {
  const vault = await asker(extension)
  await vault.ask('add-words', { words: ['Kowalska'] })
  const page = await open(extension, 'words')
  const text = 'ID;First name;Surname;Town\n1;Maria;Kowalska;Mill Lane\n2;Hope;K;Todmorden\n'
  const file = { name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.getByLabel('From a file…').setInputFiles(file)
  await expect(page.getByText('4 new words. 1 is in your list already.')).toBeVisible()
  await expect(page.getByText('Line 3:')).toBeVisible()
  await accessible(page)
  await page.getByRole('checkbox', { name: /^Town/ }).uncheck()
  await expect(page.getByText('2 new words.')).toBeVisible()
  await page.getByRole('button', { name: 'Add 2 words' }).click()
  await expect(page.getByText('2 words were added.')).toBeVisible()
  await expect(page.getByRole('heading', { name: '3 words are watched for' })).toBeVisible()
  await page.getByLabel('From a file…').setInputFiles({ ...file, buffer: Buffer.from('') })
  await expect(page.getByRole('button', { name: 'Add 0 words' })).toBeDisabled()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('What is in')).toHaveCount(0)
})

test('a file takes notes and words to another browser', async ({ extension }) => {
  const vault = await asker(extension)
  await vault.ask('take-note', draft('Travels'))
  await vault.ask('add-words', { words: ['Kowalska'] })
  const page = await open(extension, 'vault')
  await field(page, 'Passphrase for the file').fill('a passphrase for it')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ])
  await expect(page.getByText('Saved. Keep its passphrase')).toBeVisible()
  const buffer = readFileSync(await file.path())
  expect(buffer.toString()).not.toMatch(/Travels|Kowalska/)

  await vault.ask('forget-vault', { what: 'all' })
  await page.reload()
  await expect(page.getByText('There is nothing to save yet.')).toBeVisible()
  const choose = (name: string, content: Buffer) =>
    page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/json', buffer: content })
  const bring = page.getByRole('button', { name: 'Bring back' })
  await choose('broken.json', buffer.subarray(0, 50))
  await field(page, 'The file’s passphrase').fill('any')
  await bring.click()
  await expect(page.getByRole('alert')).toContainText('“broken.json” isn’t a file of Framekeeper’s.')
  await choose('notes.json', buffer)
  await field(page, 'The file’s passphrase').fill('not the passphrase')
  await bring.click()
  await expect(page.getByRole('alert')).toContainText('That isn’t the passphrase of “notes.json”')
  await accessible(page)
  await field(page, 'The file’s passphrase').fill('a passphrase for it')
  await bring.click()
  await expect(page.getByText('Brought back: 1 note and 1 word to watch.')).toBeVisible()
  expect((await notesOf(vault)).map(({ question }) => question)).toEqual(['Travels'])
})

test('a backup takes notes and words along under a passphrase, and brings them back', async ({ extension }) => {
  const vault = await asker(extension)
  await vault.ask('take-note', draft('In the backup'))
  const page = await open(extension, 'backup')
  await page.getByRole('switch', { name: 'Notes and words to watch, too' }).check()
  await page.getByRole('button', { name: 'Save a backup…' }).click()
  await expect(page.getByRole('alert')).toHaveText('Take at least 10 characters.')
  await accessible(page)
  await field(page, 'Passphrase for the file').fill('a passphrase for it')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup…' }).click(),
  ])
  const text = readFileSync(await file.path(), 'utf8')
  expect(text).not.toContain('In the backup')
  await vault.ask('forget-vault', { what: 'all' })
  await page.reload()
  await expect(page.getByRole('switch', { name: 'Notes and words to watch, too' })).toHaveCount(0)
  const given = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Put one back…').setInputFiles(given)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByText('The backup also holds notes and words to watch.')).toBeVisible()
  await field(page, 'The file’s passphrase').fill('a passphrase for it')
  await accessible(page)
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByText('Brought back: 1 note and 0 words to watch.')).toBeVisible()
  expect((await notesOf(vault)).map(({ question }) => question)).toEqual(['In the backup'])
})
