import type { Page } from 'playwright/test'
import { type Extension, expect, expectAccessible, tabIdOf, test } from './pages.support'

/** X with a story typed into its box, and the popup opened over that tab. */
async function withStory(extension: Extension): Promise<{ site: Page; tabId: number; popup: Page }> {
  const site = await extension.context.newPage()
  await site.goto('https://x.com/home')
  const tabId = await tabIdOf(extension, site)
  await site.getByRole('textbox').first().click()
  await site.keyboard.type('Long day. My 3pm told me she finally left her husband.')
  const badge = async () =>
    (await extension.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)
  await expect.poll(badge).toMatch(/^[1-9]/)
  const popup = await openPopup(extension, tabId)
  return { site, tabId, popup }
}

async function openPopup(extension: Extension, tabId: number): Promise<Page> {
  const popup = await extension.open(`popup/index.html?tab=${tabId}`)
  await popup.setViewportSize({ width: 360, height: 600 })
  return popup
}

test('away from our sites it says so, and still shows the picture', async ({ extension }) => {
  const popup = await openPopup(extension, 999_999)
  await expect(popup.getByText('Nothing to read along with here')).toBeVisible()
  await expect(popup.getByRole('table', { name: /Your accounts by site/ })).toBeVisible()
  await expectAccessible(popup)
})

test('on a site before anything was written', async ({ extension }) => {
  const site = await extension.context.newPage()
  await site.goto('https://x.com/home')
  const popup = await openPopup(extension, await tabIdOf(extension, site))
  await expect(popup.getByText('No compose box yet')).toBeVisible()
  await expectAccessible(popup)
})

test('lists what is marked and goes there', async ({ extension }) => {
  const { popup, site } = await withStory(extension)
  await expect(popup.getByRole('heading', { name: 'X', exact: true })).toBeVisible()
  const mark = popup.getByRole('button', { name: /3pm/ }).first()
  await expect(mark).toBeVisible()
  await expectAccessible(popup)
  await Promise.all([popup.waitForEvent('close'), mark.click()])
  await expect(site.getByRole('textbox').first()).toContainText('My 3pm told me')
})

test('the role of the account is changed at once', async ({ extension }) => {
  const { popup } = await withStory(extension)
  const role = popup.getByRole('combobox', { name: 'What kind of account is this?' })
  await role.selectOption('Personal')
  await expect.poll(async () => (await extension.stored()).accounts).toMatchObject([{ site: 'x', role: 'personal' }])
  await expect(popup.getByRole('heading', { name: 'Checklist of @sam_lpc' })).toBeVisible()
  await expectAccessible(popup)
  await role.selectOption('Page of a practice')
  await expect.poll(async () => (await extension.stored()).accounts).toMatchObject([{ site: 'x', role: 'practice' }])
})

test('switched off here: the marks go, and come back', async ({ extension }) => {
  const { popup } = await withStory(extension)
  const on = popup.getByRole('switch', { name: 'Check what I write on X' })
  await on.uncheck()
  await expect(popup.getByText('Marked in this tab')).toHaveCount(0)
  await expect.poll(async () => (await extension.stored()).sites).toEqual({ x: false })
  await on.check()
  await expect(popup.getByText('Marked in this tab')).toBeVisible()
})

test('rests for an hour, and starts again', async ({ extension }) => {
  const { popup, tabId } = await withStory(extension)
  const badge = async () =>
    (await extension.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)
  await popup.getByRole('button', { name: 'Pause for an hour' }).click()
  await expect(popup.getByText(/Resting until/)).toBeVisible()
  await expect.poll(badge).toBe('II')
  await expectAccessible(popup)
  await popup.getByRole('button', { name: 'Start again' }).click()
  await expect(popup.getByText(/Resting until/)).toHaveCount(0)
  await expect.poll(badge).not.toBe('II')
})

test('the next best step is taken with one click, down to the last', async ({ extension }) => {
  await extension.store({
    accounts: [{ site: 'x', handle: 'sam', role: 'unknown' }],
    sites: Object.fromEntries(['facebook', 'linkedin'].map((id) => [id, false])),
  })
  const popup = await openPopup(extension, 999_999)
  await expect(popup.getByText('What kind of account is @sam on X?')).toBeVisible()
  await popup.locator('.step').getByRole('button', { name: 'Personal' }).click()
  await expect(popup.locator('.step')).toContainText('Who sees your posts')
  const link = popup.locator('.step').getByRole('link')
  await expect(link).toHaveAttribute('href', /^https:\/\/x\.com\/settings\//)
  await expectAccessible(popup)
  const before = await popup.locator('.cell--open .cell__state').textContent()
  await popup.locator('.step').getByRole('button', { name: 'Done' }).click()
  await expect(popup.locator('.cell--open .cell__state')).not.toHaveText(before ?? '')
  await expect(popup.locator('.step').getByRole('button', { name: 'Done' })).toBeFocused()
  await popup.locator('.step').getByRole('button', { name: 'Later' }).click()
  await expect
    .poll(async () => (await extension.stored()).accounts)
    .toMatchObject([{ due: { audience: expect.any(Number) }, later: { 'find-me': expect.any(Number) } }])
})

test('the checklist of the account in front: ticked, read, and followed to the options', async ({ extension }) => {
  await extension.store({ accounts: [{ site: 'x', handle: 'sam_lpc', role: 'professional' }] })
  const { popup } = await withStory(extension)
  const list = popup.getByRole('region', { name: 'Checklist of @sam_lpc' })
  const first = list.getByRole('checkbox').first()
  await expect(first).toHaveAccessibleName(/Done: Bio: not for emergencies/)
  await list.getByText('Uploaded contacts').click()
  await expect(list.getByText(/Clients’ numbers in your phone/)).toBeVisible()
  await expect(list.getByRole('link', { name: /Open the page on X/ })).toHaveAttribute('href', /settings\/contacts/)
  await expectAccessible(popup)
  await first.check()
  await expect(first).toBeChecked()
  await expect
    .poll(async () => (await extension.stored()).accounts)
    .toMatchObject([{ due: { 'bio-crisis': expect.any(Number) } }])
  const [options] = await Promise.all([
    extension.context.waitForEvent('page'),
    list.getByRole('button', { name: 'Whole checklist' }).click(),
  ])
  await expect(options.getByRole('heading', { name: '@sam_lpc X' })).toBeVisible()
})

test('the page says who is signed in before anything is written', async ({ extension }) => {
  const site = await extension.context.newPage()
  await site.goto('https://x.com/home')
  const popup = await openPopup(extension, await tabIdOf(extension, site))
  await expect(popup.getByText('Signed in as @sam_lpc')).toBeVisible()
  await expect(popup.getByText('What kind of account is @sam_lpc on X?')).toBeVisible()
})

test('an account that was only seen stands in the picture, and one click says which it is', async ({ extension }) => {
  const site = await extension.context.newPage()
  await site.goto('https://x.com/home')
  const popup = await openPopup(extension, await tabIdOf(extension, site))
  const cell = (side: string) => popup.getByRole('button', { name: `X, ${side}:` })
  await expect(cell('Personal')).toHaveAccessibleName('X, Personal: @sam_lpc This one?')
  await expect(cell('Professional')).toHaveAccessibleName('X, Professional: @sam_lpc This one?')
  expect((await extension.stored()).accounts ?? []).toEqual([])
  await expectAccessible(popup)
  await cell('Professional').click()
  await expect(cell('Professional')).toHaveAccessibleName(/@sam_lpc \d+ to look at/)
  await expect(cell('Personal')).toHaveAccessibleName('X, Personal: Not noted')
  await expect
    .poll(async () => (await extension.stored()).accounts)
    .toMatchObject([{ site: 'x', handle: 'sam_lpc', role: 'professional' }])
})

test('200 accounts: the picture stays small, the rest is counted', async ({ extension }) => {
  const accounts = Array.from({ length: 200 }, (_, n) => ({
    site: n % 2 ? 'x' : 'threads',
    handle: `p${n}`,
    role: 'personal',
  }))
  await extension.store({ accounts })
  const popup = await openPopup(extension, 999_999)
  await expect(popup.getByRole('button', { name: /@p1 \+99/ })).toBeVisible()
  await expect(popup.getByRole('row')).toHaveCount(4)
  await expectAccessible(popup)
})

test('a page from before an update asks to be reloaded', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto('about:blank')
  const tabId = await tabIdOf(extension, page)
  // What a frame of the site had reported, with no content script behind it any more.
  await (await extension.worker()).evaluate(
    (id) => chrome.storage.session.set({ [`tab:${id}`]: { 0: { site: 'x', high: 0, other: 0, at: 1 } } }),
    tabId,
  )
  const popup = await openPopup(extension, tabId)
  await expect(popup.getByText('Reload this page to go on')).toBeVisible()
  await expectAccessible(popup)
})

test('everything survives the worker being stopped in between', async ({ extension }) => {
  const { site, popup, tabId } = await withStory(extension)
  const cdp = await extension.context.newCDPSession(popup)
  const stop = async () => {
    const stopped = new Promise<void>((resolve) => {
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
      })
    })
    await cdp.send('ServiceWorker.enable')
    await cdp.send('ServiceWorker.stopAllWorkers')
    await stopped
    await cdp.send('ServiceWorker.disable')
  }
  await stop()
  await site.bringToFront()
  await site.getByRole('textbox').first().click()
  await site.keyboard.press('End')
  await site.keyboard.type(' My 4pm told me he relapsed.')
  const count = async () => {
    const reported = await popup.evaluate((id) => chrome.storage.session.get(`tab:${id}`), tabId)
    return JSON.stringify(reported)
  }
  await expect.poll(count).toMatch(/"(high|other)":[2-9]/)
  await stop()
  await popup.bringToFront()
  await popup.getByRole('button', { name: 'Pause for an hour' }).click()
  await expect(popup.getByText(/Resting until/)).toBeVisible()
  const pausedUntil = async () => {
    const { settings } = await popup.evaluate(() => chrome.storage.local.get('settings'))
    return (settings as { pausedUntil?: number } | undefined)?.pausedUntil ?? 0
  }
  await expect.poll(pausedUntil).toBeGreaterThan(0)
})

test('what can’t be read or kept is said', async ({ extension }) => {
  const broken = await extension.context.newPage()
  await broken.addInitScript(() => {
    chrome.storage.local.get = (() => Promise.reject(new Error('disk'))) as never
  })
  await broken.goto(`chrome-extension://${extension.id}/src/popup/index.html`)
  await expect(broken.getByText('The settings couldn’t be read')).toBeVisible()
  await expectAccessible(broken)
  const popup = await extension.context.newPage()
  await popup.addInitScript(() => {
    chrome.runtime.sendMessage = (() => Promise.resolve({ error: 'disk' })) as never
  })
  await popup.goto(`chrome-extension://${extension.id}/src/popup/index.html`)
  await popup.getByRole('button', { name: 'Pause for an hour' }).click()
  await expect(popup.getByText('That couldn’t be stored')).toBeVisible()
  await expect(popup.getByText(/Resting until/)).toHaveCount(0)
  await expectAccessible(popup)
})

test('a dot on the toolbar while something is due again, gone with the look', async ({ extension }) => {
  const account = { site: 'x', handle: 'sam_lpc', role: 'professional', due: { contacts: 1 } }
  await extension.store({ accounts: [account], absences: [{ site: 'x', role: 'personal' }] })
  const page = await extension.context.newPage()
  await page.goto('https://x.com/home')
  const tabId = await tabIdOf(extension, page)
  const badge = async () =>
    (await extension.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)
  await expect.poll(badge).toBe('•')
  const popup = await openPopup(extension, tabId)
  await expect(popup.getByRole('button', { name: /@sam_lpc 1 due again/ })).toBeVisible()
  await popup.locator('.step').getByRole('button', { name: 'Done' }).click()
  await expect.poll(badge).toBe('')
})
