/** What travels with the browser's own sync, and what comes from another device: while pages stand open. */
import { open, SERIOUS } from './behaviours/desk'
import { expect, test } from './support/test'

test('small settings travel; accounts, sites and what was set aside stay', async ({ fresh }) => {
  const page = await fresh.context.newPage()
  await page.goto(`chrome-extension://${fresh.id}/src/options/index.html#accounts`)
  await page.getByLabel('Account name').fill('sam_lpc')
  await page.getByRole('button', { name: 'Add account' }).click()
  await expect(page.locator('.account')).toHaveCount(1)
  await page.goto(`chrome-extension://${fresh.id}/src/options/index.html#sites`)
  await page.getByRole('switch', { name: 'Discord' }).click()
  await page.goto(`chrome-extension://${fresh.id}/src/options/index.html#writing`)
  await page.getByRole('radio', { name: /^Beside the box only/ }).check()
  const stored = () =>
    page.evaluate(async () => ({
      sync: await chrome.storage.sync.get(null),
      local: (await chrome.storage.local.get('settings')).settings,
    }))
  await expect.poll(async () => (await stored()).sync).toEqual({ settings: { marks: 'beside' } })
  expect((await stored()).local).toMatchObject({
    accounts: [{ handle: 'sam_lpc' }],
    sites: { discord: true },
    marks: 'beside',
  })
})

test('what another device chose is in force at once: in the options, and for a post half written', async ({
  fresh,
}) => {
  const page = await fresh.context.newPage()
  await page.goto(`chrome-extension://${fresh.id}/src/options/index.html#writing`)
  const desk = await open(fresh, 'contenteditable')
  await desk.page.keyboard.type(SERIOUS)
  await expect.poll(() => desk.marked()).toHaveLength(1)
  // As the browser's sync does: the area changes, with nobody of this device having asked for it.
  const sent = { marks: 'beside', hold: 'off', theme: 'dark', codes: ['bacp'], accounts: [{ site: 'x' }], language: 7 }
  await page.evaluate((settings) => chrome.storage.sync.set({ settings }), sent)
  await expect.poll(() => desk.marked()).toEqual([])
  await desk.surface.wait(() => desk.surface.boxOf('.badge'), 'the badge')
  await page.bringToFront()
  await expect(page.getByRole('radio', { name: /^Beside the box only/ })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const { settings } = await page.evaluate(() => chrome.storage.local.get('settings'))
  expect(settings).toMatchObject({ marks: 'beside', hold: 'off', codes: ['bacp'] })
  expect(settings).not.toHaveProperty('accounts')
  expect(settings).not.toHaveProperty('language')
  await desk.page.close()
})
