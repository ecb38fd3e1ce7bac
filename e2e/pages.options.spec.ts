import { expect, expectAccessible, test } from './pages.support'

const SECTIONS = ['rule-sets', 'categories', 'sites', 'accounts', 'writing', 'appearance', 'set-aside', 'reset']

for (const section of SECTIONS) {
  test(`${section} stands at any width, in both themes, without a violation`, async ({ extension }) => {
    await extension.store({
      accounts: [{ site: 'x', handle: 'sam_lpc', role: 'professional' }],
      muted: [{ site: 'x', rule: 'some-rule' }],
    })
    const page = await extension.open('options/index.html')
    const isFirst = section === SECTIONS[0]
    if (!isFirst) await page.locator(`nav a[href="#${section}"]`).press('Enter')
    const heading = page.locator('main h2').first()
    await (isFirst ? expect(heading).toBeVisible() : expect(heading).toBeFocused())
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await expectAccessible(page)
    }
  })
}

test('a rule set is found, switched on, cited first and switched off', async ({ extension }) => {
  const page = await extension.open('options/index.html#rule-sets')
  await page.getByLabel('Search by body, country or profession').fill('united kingdom counsel')
  await page.getByRole('switch', { name: /British Association for Counselling/ }).check()
  await expect.poll(async () => (await extension.stored()).codes).toEqual(['aamft', 'apa', 'aca', 'hipaa', 'bacp'])
  await page.getByLabel('Search by body, country or profession').fill('')
  const up = page.getByRole('button', { name: 'Move British Association for Counselling and Psychotherapy up' })
  for (let place = 0; place < 4; place++) await up.click()
  await expect(up).toBeDisabled()
  await expect.poll(async () => (await extension.stored()).codes).toEqual(['bacp', 'aamft', 'apa', 'aca', 'hipaa'])
  await page.getByRole('switch', { name: /HIPAA/ }).uncheck()
  await expect.poll(async () => (await extension.stored()).codes).toEqual(['bacp', 'aamft', 'apa', 'aca'])
  await page.getByLabel('Search by body, country or profession').fill('zzz')
  await expect(page.getByText('Nothing matches “zzz”')).toBeVisible()
  await expectAccessible(page)
})

test('a category takes a level, and loses it again', async ({ extension }) => {
  const page = await extension.open('options/index.html#categories')
  const level = page.getByLabel(/Weight of “A promise of results”/)
  await level.selectOption('Off')
  await expect.poll(async () => (await extension.stored()).categories).toEqual({ 'outcome-claim': 'off' })
  await page.reload()
  await expect(level).toHaveValue('off')
  await level.selectOption('As the rule sets say')
  await expect.poll(async () => (await extension.stored()).categories).toEqual({})
})

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
  await page.getByRole('group', { name: 'Role of @sam on X' }).getByRole('radio', { name: 'Professional' }).check()
  await page.getByRole('button', { name: 'Rename @sam' }).click()
  await page.locator('.account').getByRole('textbox').fill('samantha')
  await page.getByRole('button', { name: 'Save' }).click()
  const renamed = [{ site: 'x', handle: 'samantha', role: 'professional' }]
  await expect.poll(async () => (await extension.stored()).accounts).toEqual(renamed)
  await page.getByRole('button', { name: 'Remove @samantha' }).click()
  await expect.poll(async () => (await extension.stored()).accounts).toEqual([])
})

test('many accounts: a filter', async ({ extension }) => {
  const accounts = Array.from({ length: 200 }, (_, n) => ({ site: 'x', handle: `person${n}`, role: 'personal' }))
  await extension.store({ accounts })
  const page = await extension.open('options/index.html#accounts')
  await expect(page.getByRole('heading', { name: '200 accounts' })).toBeVisible()
  await page.getByLabel('Filter accounts').fill('person19')
  await expect(page.locator('.account')).toHaveCount(11)
})

test('a theme is shown at once and stays', async ({ extension }) => {
  const page = await extension.open('options/index.html#appearance')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByLabel('Dark').check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 24, 26)')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('stored settings that are partly broken: said once, the rest kept', async ({ extension }) => {
  await extension.store({ hold: 'perhaps', accounts: 'none', codes: ['bacp'] })
  const page = await extension.open('options/index.html')
  await expect(page.getByText('Some stored settings couldn’t be read')).toBeVisible()
  await expect(page.getByText(/back at their defaults: accounts and the pause before posting/)).toBeVisible()
  await expect(page.getByText('1 rule set is on')).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText('1 rule set is on')).toBeVisible()
  await expect(page.getByText('Some stored settings couldn’t be read')).toHaveCount(0)
})

test('what was set aside or muted is taken back', async ({ extension }) => {
  const dismissal = { id: 'abc', site: 'x', rule: 'r', category: 'client-story', at: 1_700_000_000_000 }
  await (await extension.worker()).evaluate((entry) => chrome.storage.local.set({ dismissals: [entry] }), dismissal)
  await extension.store({ muted: [{ site: 'x', rule: 'some-rule' }] })
  const page = await extension.open('options/index.html#set-aside')
  await page.getByRole('button', { name: /Take back: A client's story/ }).click()
  await expect(page.getByText('No passage is set aside.')).toBeVisible()
  await page.getByRole('button', { name: /Take back: some-rule/ }).click()
  await expect(page.getByText('No rule is muted.')).toBeVisible()
  await expect.poll(async () => (await extension.stored()).muted).toEqual([])
})

test('starting over asks first', async ({ extension }) => {
  await extension.store({ codes: ['bacp'], theme: 'light' })
  const page = await extension.open('options/index.html#reset')
  await page.getByRole('button', { name: 'Start over…' }).click()
  await expect(page.getByRole('dialog', { name: 'Start over?' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect((await extension.stored()).codes).toEqual(['bacp'])
  await page.getByRole('button', { name: 'Start over…' }).click()
  await page.getByRole('button', { name: 'Forget all and start over' }).click()
  await expect(page.getByText('Done. Everything is as on the first day.')).toBeVisible()
  expect((await extension.stored()).codes).toEqual(['aamft', 'apa', 'aca', 'hipaa'])
})
