import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { FakeBrowser } from './fake-browser'
import { handlers } from './handlers'
import { followSwitches, keepOwnSites } from './own-sites'
import { OWN_SITES_KEY, readOwnSites } from './own-sites-list'
import { readSettings, SETTINGS_KEY } from './settings-store'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
vi.mock('./rules', () => ({ runRules: vi.fn() }))
const { storage, permissions, scripting, tabs } = browser as unknown as FakeBrowser
const page = { kind: 'page' } as const

/** What the browser allows, and the script it has registered. */
let granted: string[]
let registered: { id: string; matches?: string[]; allFrames?: boolean }[]

beforeEach(() => {
  vi.clearAllMocks()
  storage.local.clear()
  storage.managed.get.mockResolvedValue({})
  granted = []
  registered = []
  permissions.getAll.mockImplementation(async () => ({ origins: [...granted] }))
  permissions.contains.mockImplementation(async ({ origins }) =>
    origins.every((origin) => granted.includes(origin) || granted.includes('https://*/*')),
  )
  permissions.remove.mockImplementation(async ({ origins }) => {
    granted = granted.filter((origin) => !origins.includes(origin))
    return true
  })
  scripting.getRegisteredContentScripts.mockImplementation(async () => structuredClone(registered))
  scripting.registerContentScripts.mockImplementation(async (scripts) => {
    if (registered.length > 0) throw new Error('Duplicate script ID')
    registered = scripts as typeof registered
  })
  scripting.updateContentScripts.mockImplementation(async ([change]) => {
    registered = registered.map((script) => ({ ...script, ...change }))
  })
  scripting.unregisterContentScripts.mockImplementation(async () => {
    registered = []
  })
  tabs.query.mockImplementation((async (asked: { url?: string[] }) =>
    asked.url ? [{ id: 7 }] : [{ id: 7 }, { id: 8 }]) as never)
})

const matches = () => registered.flatMap((script) => script.matches ?? [])
const allow = async (...origins: string[]) => {
  granted.push(...origins)
  await keepOwnSites()
}
/** A switch of a site is changed on a page, and the browser tells of it. */
async function flip(host: string, on: boolean): Promise<void> {
  const before = storage.local.all()[SETTINGS_KEY]
  await handlers['change-settings']({ sites: { [host]: on } }, page)
  await followSwitches({ oldValue: before, newValue: storage.local.all()[SETTINGS_KEY] })
}
const told = () => tabs.sendMessage.mock.calls as unknown as [number, { framekeeper: string; payload: unknown }][]

test('a granted host gets the manifest’s script in all frames, for good, and in open tabs at once', async () => {
  await allow('https://forum.example/*')
  expect(registered).toEqual([
    {
      id: expect.any(String),
      js: ['src/content/main.js'],
      matches: ['https://forum.example/*'],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ])
  expect(tabs.query).toHaveBeenCalledWith({ url: ['https://forum.example/*'] })
  expect(scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, allFrames: true }, files: ['src/content/main.js'] }],
  ])
  expect(await readOwnSites()).toEqual({ hosts: ['forum.example'], running: ['forum.example'] })
})

test('Firefox gives the script’s whole address, and takes it without its origin', async () => {
  const address = 'chrome-extension://framekeeper/src/content/main.js'
  const whole = { version: '1.0.0', content_scripts: [{ js: [address] }] }
  vi.spyOn((browser as unknown as FakeBrowser).runtime, 'getManifest').mockReturnValueOnce(whole)
  await allow('https://forum.example/*')
  expect(registered).toMatchObject([{ js: ['src/content/main.js'] }])
})

test('said twice it happens once', async () => {
  granted = ['https://forum.example/*']
  await Promise.all([keepOwnSites(), handlers['use-site']({ host: 'forum.example' }, page), keepOwnSites()])
  expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1)
  expect(scripting.updateContentScripts).not.toHaveBeenCalled()
  expect(scripting.executeScript).toHaveBeenCalledTimes(1)
})

test('an update clears what was registered: it is registered again, and no page is entered a second time', async () => {
  await allow('https://forum.example/*')
  registered = []
  await keepOwnSites()
  expect(matches()).toEqual(['https://forum.example/*'])
  expect(scripting.executeScript).toHaveBeenCalledTimes(1)
})

test('an older browser that knows no frames without an address gets the rest', async () => {
  scripting.registerContentScripts.mockImplementation(async ([script]) => {
    if ('matchOriginAsFallback' in script!) throw new Error('Unexpected property')
    registered = [script as never]
  })
  await allow('https://forum.example/*')
  expect(matches()).toEqual(['https://forum.example/*'])
})

test('our own sites, one path of a site, many hosts at once and plain http are no sites of the user’s own', async () => {
  await allow(
    'https://x.com/*',
    'https://www.google.com/*',
    'https://a.substack.com/*',
    'https://*.example.com/*',
    'https://*/*',
    'http://plain.example/*',
    'https://forum.example/only/*',
  )
  expect(await readOwnSites()).toEqual({ hosts: [], running: [] })
  await handlers['use-site']({ host: 'x.com' }, page)
  expect(registered).toEqual([])
})

test('where the browser allows all sites, a site is taken in and let go by the user’s word alone', async () => {
  await allow('https://*/*')
  await handlers['use-site']({ host: 'forum.example' }, page)
  expect(matches()).toEqual(['https://forum.example/*'])
  await handlers['leave-site']({ host: 'forum.example' }, page)
  expect(registered).toEqual([])
})

test('permission taken back in the browser: the script goes, every tab is told, the switch is forgotten', async () => {
  await storage.local.set({ [SETTINGS_KEY]: { sites: { 'forum.example': true, discord: true } } })
  await allow('https://forum.example/*', 'https://blog.example/*')
  granted = ['https://blog.example/*']
  await keepOwnSites()
  expect(matches()).toEqual(['https://blog.example/*'])
  expect(told().map(([tab, message]) => [tab, message])).toEqual(
    [7, 8].map((tab) => [tab, { framekeeper: 'leave', payload: { hosts: ['forum.example'] } }]),
  )
  expect((await readSettings()).settings.sites).toEqual({ discord: true })
  granted = []
  await keepOwnSites()
  expect(registered).toEqual([])
  expect(await readOwnSites()).toEqual({ hosts: [], running: [] })
})

test('switched off it stays on the list, with its permission; switched on it is back in open tabs', async () => {
  await allow('https://forum.example/*')
  await flip('forum.example', false)
  expect(registered).toEqual([])
  expect(told()).toHaveLength(2)
  expect(await readOwnSites()).toEqual({ hosts: ['forum.example'], running: [] })
  await flip('forum.example', true)
  expect(matches()).toEqual(['https://forum.example/*'])
  expect(scripting.executeScript).toHaveBeenCalledTimes(2)
})

test('a change of a switch is followed once, another change not at all', async () => {
  await allow('https://forum.example/*')
  const rounds = permissions.getAll.mock.calls.length
  await flip('forum.example', false)
  expect(permissions.getAll).toHaveBeenCalledTimes(rounds + 1)
  await followSwitches({ oldValue: { sites: { x: true } }, newValue: { sites: { x: true }, theme: 'dark' } })
  expect(permissions.getAll).toHaveBeenCalledTimes(rounds + 1)
})

test('a policy against sites of one’s own holds, and its end brings them back', async () => {
  await allow('https://forum.example/*')
  storage.managed.get.mockResolvedValue({ ownSites: false })
  await keepOwnSites()
  expect(registered).toEqual([])
  expect((await readOwnSites()).hosts).toEqual(['forum.example'])
  storage.managed.get.mockResolvedValue({})
  await keepOwnSites()
  expect(matches()).toEqual(['https://forum.example/*'])
})

test('a broken list is made anew from what the browser allows', async () => {
  await storage.local.set({ [OWN_SITES_KEY]: { hosts: 'forum.example' } })
  await allow('https://forum.example/*')
  expect((await readOwnSites()).hosts).toEqual(['forum.example'])
})

test('all settings reset: the permissions are given back too', async () => {
  await allow('https://forum.example/*')
  await handlers['reset-settings']({}, page)
  expect(granted).toEqual([])
  expect(registered).toEqual([])
})

test('a page that did not hear of its end is told to rest', async () => {
  const at = (url: string) => ({ kind: 'content', tabId: 7, url }) as const
  const ask = async (site: string, url: string) => (await handlers['page-state']({ site }, at(url))).enabled
  expect(await ask('forum.example', 'https://forum.example/t/1')).toBe(false)
  expect(await ask('mastodon', 'https://social.example/home')).toBe(false)
  await allow('https://forum.example/*', 'https://social.example/*')
  expect(await ask('forum.example', 'https://forum.example/t/1')).toBe(true)
  expect(await ask('mastodon', 'https://social.example/home')).toBe(true)
  expect(await ask('x', 'https://x.com/home')).toBe(true)
  expect(await ask('forum.example', 'about:srcdoc')).toBe(true)
})
