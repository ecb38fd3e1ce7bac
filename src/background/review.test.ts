import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { FakeBrowser } from './fake-browser'
import { handlers } from './handlers'
import { keepReview, REVIEW_ALARM } from './review'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
vi.mock('./rules', () => ({ runRules: vi.fn() }))
const { storage, action, alarms } = browser as unknown as FakeBrowser
const page = { kind: 'page' } as const
const account = { site: 'x', handle: 'sam', role: 'professional' } as const
const lastBadge = () => action.setBadgeText.mock.calls.at(-1)?.[0].text

beforeEach(() => {
  storage.local.clear()
  vi.clearAllMocks()
})

test('a dot while something is due again, gone when it was looked at', async () => {
  await handlers['change-settings']({ accounts: [{ ...account, due: { contacts: Date.now() - 1 } }] }, page)
  expect(lastBadge()).toBe('•')
  await handlers['change-settings']({ accounts: [{ ...account, due: { contacts: Date.now() + 1e6 } }] }, page)
  expect(lastBadge()).toBe('')
})

test('what was never looked at makes no dot, and the dot can be switched off', async () => {
  await handlers['change-settings']({ accounts: [account] }, page)
  expect(lastBadge()).toBe('')
  await handlers['change-settings']({ accounts: [{ ...account, due: { contacts: 1 } }] }, page)
  await handlers['change-settings']({ reviewDot: false }, page)
  expect(lastBadge()).toBe('')
})

test('one alarm a day, not set anew while it stands', async () => {
  await keepReview()
  expect(alarms.create).toHaveBeenCalledWith(REVIEW_ALARM, { periodInMinutes: 1440 })
  alarms.get.mockResolvedValueOnce({ name: REVIEW_ALARM })
  await keepReview()
  expect(alarms.create).toHaveBeenCalledTimes(1)
})
