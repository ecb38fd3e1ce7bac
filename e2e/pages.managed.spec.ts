/** What an organisation has set, as Chromium hands it over: in force, and said on every page that shows it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Extension, expect, expectAccessible, tabIdOf, test } from './pages.support'
import { setPolicy } from './support/policy'

const CLINIC = {
  ruleSets: { value: ['bacp', 'gdpr'], locked: true },
  sites: { value: { x: true, discord: false }, locked: true },
  categories: { value: { testimonial: 'high' }, locked: true },
  pause: { value: 'medium', locked: true },
  amount: { value: 'more' },
}
const PACK = readFileSync(join(import.meta.dirname, '../docs/packs/example.yaml'), 'utf8')

/** The policy, once the extension has heard of it. */
async function given({ context, id, worker }: Extension, policy: Record<string, unknown>): Promise<void> {
  await setPolicy(context, id, policy)
  const heard = async () => (await worker()).evaluate(() => chrome.storage.managed.get(null))
  await expect.poll(heard).toEqual(policy)
}

// The browser is shared: no other test may find a policy there.
test.afterEach(({ extension }) => given(extension, {}))

test('the options page shows what is locked, and leaves the rest open', async ({ extension }) => {
  await given(extension, CLINIC)
  const page = await extension.open('options/index.html#rule-sets')
  await expect(page.getByText('Set by your organisation')).toBeVisible()
  await expect(page.getByRole('switch', { name: /British Association for Counselling/ })).toBeDisabled()
  await expectAccessible(page)
  await page.locator('nav a[href="#sites"]').click()
  const discord = page.getByRole('switch', { name: /Discord/ })
  await expect(discord).toBeDisabled()
  await expect(discord).not.toBeChecked()
  await expect(page.getByRole('group', { name: 'Set by your organisation' })).toHaveCount(2)
  await page.getByRole('switch', { name: /LinkedIn/ }).uncheck()
  await expect.poll(async () => (await extension.stored()).sites).toEqual({ linkedin: false })
  await expectAccessible(page)
  await page.locator('nav a[href="#writing"]').click()
  await expect(page.getByRole('radio', { name: /For weighty and medium marks/ })).toBeDisabled()
  await expect(page.getByRole('radio', { name: /^More/ })).toBeChecked()
  await page.getByRole('radio', { name: /^Fewer/ }).check()
  await expect.poll(async () => (await extension.stored()).amount).toBe('fewer')
  await expectAccessible(page)
  await page.locator('nav a[href="#categories"]').click()
  await expect(page.getByLabel(/Weight of “A client.s praise/)).toBeDisabled()
  await expectAccessible(page)
})

test('a popup opened before the browser tells of a policy stands at once, and follows when it is told', async ({
  extension,
}) => {
  await given(extension, CLINIC)
  const { context, id, worker } = extension
  const kept = () => worker().then((one) => one.evaluate(() => chrome.storage.local.get('policy-kept')))
  await expect.poll(kept).not.toEqual({})
  await (await worker()).evaluate(() => chrome.storage.local.remove('policy-kept'))
  const popup = await context.newPage()
  await popup.addInitScript(() => {
    const { managed } = chrome.storage
    const told = managed.get(null)
    const event = new Promise((done) => addEventListener('told', done))
    managed.get = (() => event.then(() => told)) as typeof managed.get
  })
  await popup.goto(`chrome-extension://${id}/src/popup/index.html?tab=0`)
  await expect(popup.getByRole('table')).toBeVisible()
  await expect(popup.getByText('Some choices are set by your organisation.')).toHaveCount(0)
  await popup.evaluate(() => dispatchEvent(new Event('told')))
  await expect(popup.getByText('Some choices are set by your organisation.')).toBeVisible()
})

test('the popup and the welcome page say so too', async ({ extension }) => {
  await given(extension, CLINIC)
  const site = await extension.context.newPage()
  await site.goto('https://x.com/home')
  const popup = await extension.open(`popup/index.html?tab=${await tabIdOf(extension, site)}`)
  await popup.setViewportSize({ width: 360, height: 600 })
  await expect(popup.getByRole('switch', { name: 'Check what I write on X' })).toBeDisabled()
  await expect(popup.getByText('Set by your organisation', { exact: true })).toBeVisible()
  await expect(popup.getByText('Some choices are set by your organisation.')).toBeVisible()
  await expectAccessible(popup)
  const welcome = await extension.open('welcome/index.html')
  await expect(welcome.getByRole('heading', { name: 'One quick question' })).toBeVisible()
  await expect(welcome.getByRole('checkbox', { name: 'Discord' })).toBeDisabled()
  await expect(welcome.getByRole('checkbox', { name: 'LinkedIn' })).toBeEnabled()
  const preset = welcome.getByRole('status').filter({ hasText: 'Rule sets that are on' })
  await expect(preset).toContainText('British Association for Counselling and Psychotherapy')
  await expect(preset).toContainText('Set by your organisation')
  await expectAccessible(welcome)
})

test('what is locked is in force at once, and open again when the lock goes', async ({ extension }) => {
  await extension.store({ codes: ['aamft'], sites: { x: false } })
  const page = await extension.open('options/index.html#sites')
  const x = page.getByRole('switch', { name: /^X\b/ })
  await expect(x).not.toBeChecked()
  await given(extension, CLINIC)
  await expect(x).toBeChecked()
  await expect(x).toBeDisabled()
  const cited = await page.evaluate(() =>
    chrome.runtime.sendMessage({
      framekeeper: 'check',
      payload: {
        revision: 1,
        text: 'My 3pm told me she finally left her husband.',
        site: 'x',
        host: 'x.com',
        surface: 'post',
        audience: 'public',
      },
    }),
  )
  expect(JSON.stringify(cited)).toContain('"code":"bacp"')
  expect(JSON.stringify(cited)).not.toContain('"code":"aamft"')
  await given(extension, {})
  await expect(x).toBeEnabled()
  await expect(x).not.toBeChecked()
})

test('the organisation’s pack is made ready, always on, and shown with its code', async ({ extension }) => {
  await given(extension, { pack: PACK })
  const popup = await extension.open('popup/index.html?tab=999999')
  await expect(popup.getByText('Packs are resting')).toBeVisible()
  await expectAccessible(popup)
  const [page] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.getByRole('button', { name: 'Open packs' }).click(),
  ])
  await expect(page.getByRole('heading', { name: 'Harbour House' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Set by your organisation')).toBeVisible()
  await expectAccessible(page)
  await page.locator('nav a[href="#rule-sets"]').click()
  const fixed = page.getByRole('region', { name: 'Set by your organisation' })
  await expect(fixed.getByRole('switch')).toBeDisabled()
  await expect(fixed.getByRole('switch')).toBeChecked()
  await expectAccessible(page)
  const again = await extension.open('popup/index.html?tab=999999')
  await expect(again.getByText('Some choices are set by your organisation.')).toBeVisible()
  await expect(again.getByText('Packs are resting')).toHaveCount(0)
})

test('a part with a mistake is named, and the rest holds', async ({ extension }) => {
  await given(extension, { pause: { value: 'never' }, marks: { value: 'beside', locked: true } })
  const page = await extension.open('options/index.html#writing')
  await expect(page.getByText(/“pause” must be .* It is ignored\./)).toBeVisible()
  await expect(page.getByRole('group', { name: 'Set by your organisation' })).toHaveCount(1)
  await expectAccessible(page)
})
