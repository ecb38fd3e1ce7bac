// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { FakeBrowser } from '../background/fake-browser'
import { glance } from './use-tab'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../background/fake-browser')).fakeBrowser() }))
const { query } = (browser as unknown as FakeBrowser).tabs

test.each([
  ['https://x.com/home', 'here'],
  ['https://forum.example/new', 'offer'],
  ['http://forum.example/new', 'unencrypted'],
  ['chrome://extensions/', 'asking'],
])('%s at first sight: %s', async (url, kind) => {
  query.mockResolvedValueOnce([{ id: 7, url }])
  expect((await glance()).view.kind).toBe(kind)
})

test('a tab whose address is not told may still be one of our sites', async () => {
  query.mockResolvedValueOnce([{ id: 7 }])
  expect((await glance()).view.kind).toBe('asking')
})
