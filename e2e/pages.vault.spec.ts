/** The lock of notes and words, and the files that take them to another browser, as a person uses them. */
import { readFileSync } from 'node:fs'
import { accessible, draft, expect, field, notesOf, open, PASSPHRASE, test, unlock } from './pages.vault-support'

test('a passphrase is set, locks, refuses what is wrong, opens, is changed and removed', async ({
  extension,
  vault,
}) => {
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

test('a lock on one page shuts the others; a forgotten passphrase leaves one way', async ({ extension, vault }) => {
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

test('it locks by itself when the time is over', async ({ extension, vault }) => {
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

test('a file takes notes and words to another browser', async ({ extension, vault }) => {
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

test('a backup takes notes and words along under a passphrase, and brings them back', async ({ extension, vault }) => {
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
  // Its file is chosen already.
  await expect(page.getByLabel('Choose a file')).toHaveCount(0)
  await field(page, 'The file’s passphrase').fill('a passphrase for it')
  await accessible(page)
  await page.getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByText('Brought back: 1 note and 0 words to watch.')).toBeVisible()
  expect((await notesOf(vault)).map(({ question }) => question)).toEqual(['In the backup'])
})
