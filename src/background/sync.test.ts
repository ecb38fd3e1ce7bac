import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { FakeBrowser } from './fake-browser'
import { readSettings, updateSettings } from './settings-store'
import { adoptSettings, pullSettings, pushSettings, SYNC_KEY } from './sync'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
const fake = browser as unknown as FakeBrowser

beforeEach(() => {
  fake.storage.local.clear()
  fake.storage.sync.clear()
})

test('what is small and gives nothing away travels; accounts stay', async () => {
  await updateSettings(() => ({
    theme: 'dark',
    accounts: [{ site: 'x', handle: 'sam', role: 'personal', note: '', checks: [] }] as never,
    sites: { discord: true },
  }))
  await pushSettings()
  expect(fake.storage.sync.all()).toEqual({ [SYNC_KEY]: { theme: 'dark' } })
})

test('what comes from another device is taken over, broken parts are not', async () => {
  await updateSettings(() => ({ theme: 'dark', hold: 'off' }))
  await pullSettings({ theme: 'light', codes: 7, accounts: [], language: 'de' })
  const { settings } = await readSettings()
  expect([settings.theme, settings.language, settings.hold]).toEqual(['light', 'de', 'off'])
  expect(settings.codes.length).toBeGreaterThan(0)
})

test('a new device starts as the others are', async () => {
  await fake.storage.sync.set({ [SYNC_KEY]: { codes: ['bacp'] } })
  await adoptSettings()
  expect((await readSettings()).settings.codes).toEqual(['bacp'])
})

test('a full sync loses nothing', async () => {
  fake.storage.sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'))
  await updateSettings(() => ({ theme: 'dark' }))
  await expect(pushSettings()).resolves.toBeUndefined()
  expect((await readSettings()).settings.theme).toBe('dark')
})

test('what came from there is not sent back', async () => {
  await fake.storage.sync.set({ [SYNC_KEY]: { theme: 'light' } })
  await adoptSettings()
  fake.storage.sync.set.mockClear()
  await pushSettings()
  expect(fake.storage.sync.set).not.toHaveBeenCalled()
})
