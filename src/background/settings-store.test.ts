import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../shared/settings'
import type { FakeBrowser } from './fake-browser'
import { handlers } from './handlers'
import { readSettings, SETTINGS_KEY, updateSettings } from './settings-store'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
vi.mock('./rules', () => ({ runRules: vi.fn() }))
const { local, managed } = (browser as unknown as FakeBrowser).storage
const page = { kind: 'page' } as const

beforeEach(() => local.clear())

test('nothing stored: the defaults', async () => {
  expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, chosen: {}, broken: [] })
})

test('a broken part falls back, the rest is kept, and it is said exactly once', async () => {
  await local.set({ [SETTINGS_KEY]: { hold: 'sometimes', accounts: 7, codes: ['bacp'], theme: 'dark' } })
  const first = await handlers['get-settings']({}, page)
  expect(first.broken.sort()).toEqual(['accounts', 'hold'])
  expect(first.settings).toMatchObject({ hold: 'high', accounts: [], codes: ['bacp'], theme: 'dark' })
  expect((await handlers['get-settings']({}, page)).broken).toEqual([])
  expect((await readSettings()).settings.codes).toEqual(['bacp'])
})

test('one broken account does not take the others with it', async () => {
  const sound = { site: 'x', handle: 'sam', role: 'personal' }
  await local.set({ [SETTINGS_KEY]: { accounts: [sound, { site: 'x', handle: '', role: 'boss' }] } })
  const { settings, broken } = await readSettings()
  expect(settings.accounts).toEqual([sound])
  expect(broken).toEqual(['accounts'])
})

test('a write before anybody was told does not swallow what was broken', async () => {
  await local.set({ [SETTINGS_KEY]: { hold: 'sometimes' } })
  await updateSettings(() => ({ theme: 'light' }))
  expect((await handlers['get-settings']({}, page)).broken).toEqual(['hold'])
})

test.each([null, 'text', [1, 2], 42])('stored %j: the defaults, no throw', async (stored) => {
  await local.set({ [SETTINGS_KEY]: stored })
  expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS)
})

test('two changes at once both arrive', async () => {
  await Promise.all([
    handlers['change-settings']({ theme: 'dark' }, page),
    handlers['set-role']({ site: 'x', handle: '@sam', role: 'personal' }, page),
    handlers.mute({ site: 'x', rule: 'a' }, page),
    handlers.mute({ site: 'x', rule: 'a' }, page),
  ])
  const { settings } = await readSettings()
  expect(settings).toMatchObject({
    theme: 'dark',
    accounts: [{ site: 'x', handle: 'sam', role: 'personal' }],
    muted: [{ site: 'x', rule: 'a' }],
  })
})

test('a new role replaces the old one of the same account', async () => {
  await handlers['set-role']({ site: 'x', handle: 'sam', role: 'personal' }, page)
  await handlers['set-role']({ site: 'x', handle: '@SAM', role: 'professional' }, page)
  expect((await readSettings()).settings.accounts).toEqual([{ site: 'x', handle: 'sam', role: 'professional' }])
})

test('starting over forgets all but that the welcome was seen', async () => {
  await handlers['change-settings']({ codes: [], theme: 'dark' }, page)
  await handlers.dismiss({ site: 'x', rule: 'a', category: 'disrespect', quote: 'q' }, page)
  expect(await handlers['reset-settings']({}, page)).toEqual({ ...DEFAULT_SETTINGS, welcomed: true })
  expect(await handlers.dismissals({}, page)).toEqual([])
})

test('an organisation’s default is where one starts; what it locks stands; what it gets wrong is left', async () => {
  managed.get.mockResolvedValue({
    pause: { value: 'medium' },
    ruleSets: { value: ['bacp'], locked: true },
    marks: { value: 'nowhere', locked: true },
  })
  const read = async () => (await readSettings()).settings
  expect(await read()).toMatchObject({ hold: 'medium', codes: ['bacp'], marks: 'text' })
  await updateSettings(() => ({ hold: 'off', codes: ['apa'], theme: 'dark' }))
  expect(await read()).toMatchObject({ hold: 'off', codes: ['bacp'], theme: 'dark' })
  managed.get.mockResolvedValue({})
  expect((await read()).codes).toEqual(DEFAULT_SETTINGS.codes)
})

test('a change is stored at once while the browser has not told its policy yet', async () => {
  let tell = (_: Record<string, unknown>): void => undefined
  managed.get.mockReturnValueOnce(new Promise((resolve) => (tell = resolve)))
  await updateSettings(() => ({ theme: 'dark' }))
  expect(local.all()).toMatchObject({ [SETTINGS_KEY]: { theme: 'dark' } })
  tell({})
})

test('what was never chosen is not stored: it follows the defaults', async () => {
  await updateSettings(() => ({ theme: 'dark' }))
  expect(local.all()[SETTINGS_KEY]).toEqual({ theme: 'dark', version: SETTINGS_VERSION })
})

test('of sites and categories each entry stands on its own: chosen, default or locked', async () => {
  managed.get.mockResolvedValue({
    sites: { value: { discord: true, reddit: false } },
    categories: { value: { testimonial: 'high' }, locked: true },
  })
  const read = async () => (await readSettings()).settings
  await local.set({ [SETTINGS_KEY]: { sites: { tumblr: false } } })
  expect((await read()).sites).toEqual({ tumblr: false, discord: true, reddit: false })
  // Pages send the record whole.
  await updateSettings(({ sites }) => ({ sites: { ...sites, reddit: true } }))
  await updateSettings(({ categories }) => ({ categories: { ...categories, credentials: 'off', testimonial: 'off' } }))
  expect(await read()).toMatchObject({
    sites: { tumblr: false, discord: true, reddit: true },
    categories: { testimonial: 'high', credentials: 'off' },
  })
  managed.get.mockResolvedValue({})
  expect(await read()).toMatchObject({ sites: { tumblr: false, reddit: true }, categories: { credentials: 'off' } })
  expect((await read()).sites).not.toHaveProperty('discord')
  await updateSettings(({ sites: { tumblr: _, ...others } }) => ({ sites: others }))
  expect((await read()).sites).toEqual({ reddit: true })
})
