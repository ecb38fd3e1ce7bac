/** Backup and its way back, through the page. */
import { readFileSync } from 'node:fs'
import { expect, expectAccessible, test } from './pages.support'

test('a backup is saved, and put back over what came after', async ({ extension }) => {
  await extension.store({ theme: 'dark', codes: ['bacp'], sites: { discord: true } })
  const page = await extension.open('options/index.html#backup')
  await expectAccessible(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toMatch(/^framekeeper-\d{4}-\d\d-\d\d\.json$/)
  const text = readFileSync(await download.path(), 'utf8')

  await extension.store({ theme: 'light', codes: ['apa'] })
  const file = (content: string) => ({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await page.getByLabel('Put one back').setInputFiles(file(text))
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByText('The backup is in place.')).toBeVisible()
  expect(await extension.stored()).toMatchObject({ theme: 'dark', codes: ['bacp'], sites: { discord: true } })

  await page.getByLabel('Put one back').setInputFiles(file(text.replace('"dark"', '"pink"')))
  await expect(page.getByText(/breaks at “settings\.theme”/)).toBeVisible()
  expect(await extension.stored()).toMatchObject({ theme: 'dark' })
})

test('the key is shown, and its page opens', async ({ extension }) => {
  const page = await extension.open('options/index.html#writing')
  await expect(page.locator('kbd')).toHaveText(/Shift\+F|⇧F/)
  const opened = extension.context.waitForEvent('page')
  await page.getByRole('button', { name: 'Change the key' }).click()
  expect((await opened).url()).toContain('extensions')
})
