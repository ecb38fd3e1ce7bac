// @vitest-environment happy-dom
import { h, render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { FakeBrowser } from '../background/fake-browser'
import { SETTINGS_KEY } from '../background/settings-store'
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings'
import { type SettingsHandle, useSettings } from './use-settings'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../background/fake-browser')).fakeBrowser() }))
/** Changes on their way: each is answered by hand, as a worker that takes its time would. */
const sent: { fields: Partial<Settings>; answer: (ok: boolean) => void }[] = []
vi.mock('../shared/send', () => ({
  send: (_: string, fields: Partial<Settings>) =>
    new Promise<void>((resolve, reject) => {
      sent.push({ fields, answer: (ok) => (ok ? resolve() : reject(new Error('no'))) })
    }),
}))

// The test's document has no idle time to wait for.
vi.stubGlobal('requestIdleCallback', (act: () => void) => act())

const { local, managed, onChanged } = (browser as unknown as FakeBrowser).storage
let handle: SettingsHandle

function Page() {
  handle = useSettings(DEFAULT_SETTINGS)
  return null
}

/** The worker stores a change and the browser tells of it. */
async function store(fields: Partial<Settings>): Promise<void> {
  await local.set({ [SETTINGS_KEY]: fields })
  for (const [listener] of onChanged.addListener.mock.calls) listener({ [SETTINGS_KEY]: {} }, 'local')
  await new Promise((resolve) => setTimeout(resolve, 20))
}

beforeEach(async () => {
  local.clear()
  sent.length = 0
  onChanged.addListener.mockClear()
  render(null, document.body)
  render(h(Page, {}), document.body)
  await vi.waitFor(() => expect(onChanged.addListener).toHaveBeenCalled())
})

test('an earlier change, stored late, does not take back the later ones on screen', async () => {
  void handle.change({ codes: ['apa'] })
  void handle.change({ codes: ['apa', 'bacp'] })
  await store({ codes: ['apa'] })
  sent[0]?.answer(true)
  await vi.waitFor(() => expect(handle.settings?.codes).toEqual(['apa', 'bacp']))
  await store({ codes: ['apa', 'bacp'] })
  sent[1]?.answer(true)
  await store({ codes: ['aca'] })
  await vi.waitFor(() => expect(handle.settings?.codes).toEqual(['aca']))
})

test('what could not be stored is said, and what is stored is shown again', async () => {
  await local.set({ [SETTINGS_KEY]: { codes: ['aca'] } })
  void handle.change({ codes: ['apa'] })
  await vi.waitFor(() => expect(handle.settings?.codes).toEqual(['apa']))
  sent[0]?.answer(false)
  await vi.waitFor(() => expect(handle.failed).toBe(true))
  await vi.waitFor(() => expect(handle.settings?.codes).toEqual(['aca']))
})

test('a policy that the browser tells late is followed', async () => {
  managed.get.mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 80))
    return { ruleSets: { value: ['bacp'], locked: true } }
  })
  for (const [listener] of onChanged.addListener.mock.calls) listener({}, 'managed')
  await vi.waitFor(() => expect(handle.settings?.codes).toEqual(['bacp']))
})
