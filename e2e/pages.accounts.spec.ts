/** Accounts on the options page: the register, the checklist of each, and the look with a client's eyes. */
import { expect, expectAccessible, test } from './pages.support'

test('accounts are added, given a role, renamed and removed', async ({ extension }) => {
  const page = await extension.open('options/index.html#accounts/x/personal')
  await expect(page.getByText('No account noted yet')).toBeVisible()
  await expect(page.getByLabel('Site', { exact: true })).toHaveValue('x')
  await page.getByRole('button', { name: 'Add account' }).click()
  await expect(page.getByRole('alert')).toHaveText('Write the account’s name as the site shows it.')
  await page.getByLabel('Account name').fill('@sam')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await extension.stored()).accounts)
    .toEqual([{ site: 'x', handle: 'sam', role: 'personal' }])
  await page.getByLabel('Account name').fill('SAM')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('This account is in the list already.')
  await page.getByRole('link', { name: /@sam X/ }).click()
  await expect(page.getByRole('heading', { name: '@sam X' })).toBeVisible()
  await page.getByRole('radio', { name: /Supervision or training/ }).check()
  await page.getByLabel('Note', { exact: true }).fill('Study group')
  await page.getByLabel('Account name').fill('samantha')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByText('Also known as')).toBeVisible()
  const renamed = [{ site: 'x', handle: 'samantha', role: 'training', note: 'Study group', also: ['sam'] }]
  await expect.poll(async () => (await extension.stored()).accounts).toMatchObject(renamed)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Remove @samantha' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect.poll(async () => (await extension.stored()).accounts).toEqual([])
})

test('many accounts: a filter', async ({ extension }) => {
  const accounts = Array.from({ length: 200 }, (_, n) => ({ site: 'x', handle: `person${n}`, role: 'personal' }))
  await extension.store({ accounts })
  const page = await extension.open('options/index.html#accounts')
  await expect(page.getByRole('heading', { name: '200 accounts' })).toBeVisible()
  await page.getByLabel('Filter accounts').fill('Pérson19')
  // In the order people count in, and found without its accents.
  await expect(page.locator('.account strong')).toHaveText([
    ...['@person19', ...Array.from({ length: 10 }, (_, n) => `@person${190 + n}`)],
  ])
  await expectAccessible(page)
  await page.getByLabel('Filter accounts').fill('nobody at all')
  await expect(page.getByText('Nothing matches “nobody at all”')).toBeVisible()
})

test('two entries that are one account are merged', async ({ extension }) => {
  await extension.store({
    accounts: [
      { site: 'x', handle: 'sam', role: 'unknown', due: { contacts: 4e12 } },
      { site: 'x', handle: 'sam_lpc', role: 'professional', note: 'Work' },
    ],
  })
  const page = await extension.open('options/index.html#accounts/x/@sam')
  await page.getByLabel('The same account as').selectOption('@sam_lpc')
  await page.getByRole('button', { name: 'Merge into this one' }).click()
  await expect
    .poll(async () => (await extension.stored()).accounts)
    .toMatchObject([{ handle: 'sam', role: 'professional', note: 'Work', also: ['sam_lpc'], due: { contacts: 4e12 } }])
})

test('the checklist of an account: done, due on a day of one’s own, not for me, taken back', async ({ extension }) => {
  await extension.store({ accounts: [{ site: 'facebook', handle: 'Sam Rivera', role: 'personal' }], reviewDays: 30 })
  const page = await extension.open('options/index.html#accounts/facebook/@Sam%20Rivera')
  const list = page.getByRole('region', { name: 'Checklist' })
  const item = list.getByRole('listitem').filter({ hasText: 'Who sees your posts' })
  await item.getByRole('checkbox').check()
  await item.getByText('Who sees your posts').click()
  await expect(item.getByRole('link', { name: /Open the page on Facebook/ })).toHaveAttribute('href', /tab=posts/)
  await expect(item.getByText(/May touch on ACA H\.6\.a|May touch on AAMFT/)).toBeVisible()
  await item.getByLabel(/Look again on/).fill('2030-01-15')
  await expect(item.getByText(/Again on Jan 15, 2030/)).toBeVisible()
  await expectAccessible(page)
  const other = list.getByRole('listitem').filter({ hasText: 'Search engines' })
  await other.getByText('Search engines').click()
  await other.getByRole('button', { name: /Not for me/ }).click()
  await expect.poll(async () => (await extension.stored()).accounts).toMatchObject([{ skip: ['search-engines'] }])
  await other.getByRole('button', { name: /Open again/ }).click()
  await expect.poll(async () => (await extension.stored()).accounts).toMatchObject([{ skip: [] }])
  await page.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(page)
})

test('what a client would see: opened privately, looked at, noted, and on the checklist until it is done', async ({
  extension,
}) => {
  await extension.store({ accounts: [{ site: 'x', handle: 'sam_lpc', role: 'professional' }] })
  const page = await extension.open('options/index.html#accounts/x/@sam_lpc/view')
  await expect(page.getByText('https://x.com/sam_lpc')).toBeVisible()
  await page.getByLabel('Fine as it is Name and handle').check()
  await page.getByRole('button', { name: 'Note a change: Photos' }).click()
  await page.getByRole('textbox', { name: 'What to change: Photos' }).fill('Crop the children out')
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 of 10 looked at')).toBeVisible()
  // Nobody looks through all of it in one go.
  await page.reload()
  await expect(page.getByText('2 of 10 looked at')).toBeVisible()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page)
  }
  await page.getByRole('button', { name: 'I’ve had a look' }).click()
  const note = page.getByRole('checkbox', { name: 'Done: Crop the children out' })
  await note.check()
  await expect
    .poll(async () => (await extension.stored()).accounts)
    .toMatchObject([{ due: { 'client-view': expect.any(Number) }, todos: [{ about: 'photo', done: true }] }])
})
