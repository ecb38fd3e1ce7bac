/** Packs on the options page: imported, tried, refused, used while writing, switched, saved and removed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { type Extension, expect, expectAccessible, test } from './pages.support'

const EXAMPLE = readFileSync(join(import.meta.dirname, '../docs/packs/example.yaml'), 'utf8')
const file = (text: string) => ({ name: 'harbour.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) })

async function open(extension: Extension): Promise<Page> {
  const page = await extension.open('options/index.html#packs')
  await expect(page.getByText('No pack of your own yet')).toBeVisible()
  return page
}

test('a pack is imported, used, switched off, saved and removed', async ({ extension }) => {
  const page = await open(extension)
  await expectAccessible(page)
  await page.getByLabel('Choose a pack').setInputFiles(file(EXAMPLE))
  await expect(page.getByText('“Harbour House” was added and is on.')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Its 6 tests hold, and so do all shipped ones.')).toBeVisible()
  await page.getByText('What its words cost').click()
  await expect(page.getByRole('row').nth(1)).toContainText('of 512')
  await expectAccessible(page)
  await expect.poll(async () => (await extension.stored()).codes).toContain('harbour')

  const answer = await page.evaluate(() =>
    chrome.runtime.sendMessage({
      framekeeper: 'check',
      payload: {
        revision: 1,
        text: 'Two of them cried on east wing.',
        site: 'x',
        host: 'x.com',
        surface: 'post',
        audience: 'public',
      },
    }),
  )
  expect(JSON.stringify(answer)).toContain('"harbour.wing"')

  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as file: Harbour House' }).click()
  expect((await saved).suggestedFilename()).toBe('harbour.yaml')

  await page.getByRole('switch', { name: 'Use Harbour House' }).click()
  await expect(page.getByText('“Harbour House” is off.')).toBeVisible({ timeout: 20_000 })
  await expect.poll(async () => (await extension.stored()).codes).not.toContain('harbour')

  await page.getByRole('button', { name: 'Remove Harbour House' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByText('No pack of your own yet')).toBeVisible({ timeout: 20_000 })
})

test('a pack with a mistake changes nothing, and says line and mend', async ({ extension }) => {
  const page = await open(extension)
  await page.getByLabel('Choose a pack').setInputFiles(file(EXAMPLE.replace('severity: high', 'severity: huge')))
  await expect(page.getByText('“harbour.yaml” was not added. Nothing was changed.')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/Line \d+:/).first()).toBeVisible()
  await expect(page.getByText(/must be one of high, medium, low/)).toBeVisible()
  await expect(page.getByText('No pack of your own yet')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(page)
})
