/** A stand-in for the browser in unit tests: storage areas, badge, alarms, tabs. Nothing of it is shipped. */
import { vi } from 'vitest'

type Items = Record<string, unknown>

/** One storage area in memory, answering like the browser's: copies in, copies out. */
export function fakeArea() {
  let items: Items = {}
  return {
    get: vi.fn(async (keys: string | string[]) => {
      const wanted = typeof keys === 'string' ? [keys] : keys
      return structuredClone(Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, items[key]])))
    }),
    set: vi.fn(async (more: Items) => {
      items = { ...items, ...structuredClone(more) }
    }),
    remove: vi.fn(async (key: string) => {
      delete items[key]
    }),
    /** What stands in it, for assertions. */
    all: () => items,
    clear: () => {
      items = {}
    },
  }
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>

/** The parts of the browser the worker uses. */
export function fakeBrowser() {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() })
  return {
    storage: {
      local: fakeArea(),
      session: fakeArea(),
      sync: fakeArea(),
      managed: { get: vi.fn(async (): Promise<Items> => ({})) },
      onChanged: event(),
    },
    action: {
      setBadgeText: vi.fn(async (_: { tabId: number; text: string }) => {}),
      setBadgeBackgroundColor: vi.fn(async (_: { tabId: number; color: string }) => {}),
      setBadgeTextColor: vi.fn(async (_: { tabId: number; color: string }) => {}),
      setTitle: vi.fn(async (_: { tabId: number; title: string }) => {}),
    },
    alarms: {
      create: vi.fn(async () => {}),
      clear: vi.fn(async () => true),
      get: vi.fn(async (): Promise<unknown> => undefined),
      onAlarm: event(),
    },
    commands: { onCommand: event() },
    permissions: {
      getAll: vi.fn(async (): Promise<{ origins?: string[] }> => ({ origins: [] })),
      contains: vi.fn(async (_: { origins: string[] }) => false),
      remove: vi.fn(async (_: { origins: string[] }) => true),
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async (): Promise<{ id: string; matches?: string[] }[]> => []),
      registerContentScripts: vi.fn(async (_: object[]) => {}),
      updateContentScripts: vi.fn(async (_: object[]) => {}),
      unregisterContentScripts: vi.fn(async (_: object) => {}),
      executeScript: vi.fn(async (_: object) => []),
    },
    tabs: {
      create: vi.fn(async () => ({})),
      query: vi.fn(async (): Promise<{ id: number; url?: string }[]> => [{ id: 7 }]),
      sendMessage: vi.fn(async (): Promise<unknown> => undefined),
      onRemoved: event(),
      onUpdated: event(),
    },
    runtime: {
      id: 'framekeeper',
      getManifest: () => ({ version: '1.0.0', content_scripts: [{ js: ['src/content/main.js'] }] }),
      getURL: (path: string) => `chrome-extension://framekeeper/${path}`,
      onInstalled: event(),
      onStartup: event(),
      onMessage: event(),
    },
    i18n: {
      getMessage: (key: string, values: string[] = []) => [key, ...values].join(' '),
      getUILanguage: () => 'en',
    },
  }
}
