import { text } from 'node:stream/consumers'
import { expect, expectAccessible, test } from './pages.support'

test('a section that is chosen takes the focus; on a small window the sections are folded away', async ({
  extension,
}) => {
  const page = await extension.open('options/index.html')
  await page.locator('nav a[href="#writing"]').press('Enter')
  await expect(page.locator('main h2').first()).toBeFocused()
  await page.setViewportSize({ width: 320, height: 720 })
  const fold = page.getByRole('button', { name: 'Options: While you write' })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('link', { name: 'Accounts' })).toBeHidden()
  await fold.press('Enter')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Accounts' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Accounts', level: 2 })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Options: Accounts' })).toHaveAttribute('aria-expanded', 'false')
})

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
  await expect(page.getByText(/in these couldn’t be read: accounts and the pause before posting/)).toBeVisible()
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
  await page.getByRole('button', { name: /Take back: A client’s story/ }).click()
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
  // What was never chosen is not stored.
  expect(await extension.stored()).toEqual({ welcomed: true, version: 1 })
})

test('a social media policy: answered, rewritten, printed and saved in the words of the profession', async ({
  extension,
}) => {
  const accounts = [
    { site: 'x', handle: 'sam_lpc', role: 'professional' },
    { site: 'x', handle: 'samandthesea', role: 'personal' },
  ]
  await extension.store({ codes: ['nasw'], accounts })
  const page = await extension.open('options/index.html#media-policy')
  await expect(page.getByLabel('You are a')).toHaveValue('social-worker')
  await page.getByLabel('Your name and title').fill('Sam Rivera, LCSW')
  await page.getByLabel('Crisis lines of').selectOption('GB')
  const words = (part: string) => page.getByRole('textbox', { name: `Text: ${part}` })
  await expect(words('About this page')).toHaveValue(/as your social worker/)
  await expect(words('In a crisis')).toHaveValue(/Samaritans on 116 123/)
  await page.getByRole('radio', { name: 'At most in general words, for all readers' }).check()
  await expect(words('Reviews')).toHaveValue(/general words for every reader/)
  await words('What I post').fill('I post about bread.')
  await words('Comments and mentions').fill('')
  await words('Messages').focus()
  await expect(page.getByText('Empty: this part is left out.')).toBeVisible()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page)
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a text file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('social-media-policy.txt')
  const saved = await text(await download.createReadStream())
  expect(saved).toMatch(/^Social media policy\nSam Rivera, LCSW\n/)
  expect(saved).toContain('What I post\nI post about bread.')
  expect(saved).toContain('@sam_lpc (X)')
  expect(saved).not.toMatch(/samandthesea|Comments and mentions/)
  expect(saved).toMatch(/National Association of Social Workers.*1\.06\(h\)/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.locator('.policy-sheet')).toBeVisible()
  await expect(page.locator('.policy-sheet')).toContainText('I post about bread.')
  await page.emulateMedia({ media: 'screen' })
  await page.reload()
  await expect(words('What I post')).toHaveValue('I post about bread.')
  await page.getByRole('button', { name: 'Back to the suggested words: What I post' }).click()
  await expect(words('What I post')).toHaveValue(/What I post is general/)
})
