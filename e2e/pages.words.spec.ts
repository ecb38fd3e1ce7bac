/** Words to watch on the options page, as a person uses them. */
import { accessible, expect, field, open, test } from './pages.vault-support'

test('words: added, refused, found, deleted, forgotten', async ({ extension, vault }) => {
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

test('words from a file are looked over, line by line, before any is added', async ({ extension, vault }) => {
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
