import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { badgeFor } from './badge'
import type { FakeBrowser } from './fake-browser'
import { handlers } from './handlers'
import { dropGoneFrames } from './pages'
import { keepPause, PAUSE_ALARM } from './pause'
import { readTab, summarise } from './tabs'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
vi.mock('./rules', () => ({ runRules: vi.fn() }))
const fake = browser as unknown as FakeBrowser
const from = (frameId: number) => ({ kind: 'content', tabId: 7, frameId }) as const
const page = { kind: 'page' } as const

beforeEach(() => {
  fake.storage.local.clear()
  fake.storage.session.clear()
  for (const mock of [fake.action.setBadgeText, fake.alarms.create, fake.alarms.clear, fake.tabs.sendMessage])
    mock.mockClear()
})

test('frames of one tab add up, in the colour of the gravest', async () => {
  await Promise.all([
    handlers.report({ site: 'x', handle: 'sam', surface: 'post', high: 1, other: 0 }, from(0)),
    handlers.report({ site: 'x', high: 0, other: 2 }, from(4)),
  ])
  expect(await handlers['tab-state']({ tabId: 7 }, page)).toMatchObject({ site: 'x', handle: 'sam', high: 1, other: 2 })
  expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '3' })
  expect(badgeFor({ high: 1, other: 2 }, false).colour).toBe('#b3452c')
  expect(badgeFor({ high: 0, other: 2 }, false).colour).toBe('#85560b')
  expect(badgeFor({ high: 0, other: 120 }, false).text).toBe('99+')
  expect(badgeFor({ high: 0, other: 0 }, false).text).toBe('')
  expect(badgeFor({ high: 0, other: 0 }, false, 2)).toMatchObject({ text: '•', title: 'badge_due_other 2' })
  expect(badgeFor({ high: 0, other: 1 }, false, 2).text).toBe('1')
  expect(badgeFor({ high: 0, other: 0 }, true, 2).text).toBe('II')
})

test('the account stays known after its box was left', async () => {
  await handlers.report({ site: 'x', handle: 'sam', high: 1, other: 0 }, from(0))
  await handlers.report({ site: 'x', high: 0, other: 0 }, from(0))
  expect(await handlers['tab-state']({ tabId: 7 }, page)).toMatchObject({ handle: 'sam', high: 0 })
  await handlers.report({ site: 'facebook', high: 0, other: 0 }, from(0))
  expect(await handlers['tab-state']({ tabId: 7 }, page)).not.toHaveProperty('handle')
})

test('a report from nowhere is left alone', async () => {
  await handlers.report({ site: 'x', high: 1, other: 0 }, { kind: 'page' })
  expect(fake.storage.session.all()).toEqual({})
})

test('after loading, frames that no longer answer are forgotten', async () => {
  await handlers.report({ site: 'x', high: 1, other: 0 }, from(0))
  await handlers.report({ site: 'x', high: 0, other: 2 }, from(4))
  fake.tabs.sendMessage.mockImplementation((async (
    _tab: number,
    _message: unknown,
    { frameId }: { frameId: number },
  ) => (frameId === 0 ? { value: [] } : undefined)) as never)
  await dropGoneFrames(7)
  expect(Object.keys(await readTab(7))).toEqual(['0'])
})

test('what is stored in another shape counts as nothing', async () => {
  await fake.storage.session.set({ 'tab:7': { 0: { high: 'many' } } })
  expect(summarise(await readTab(7))).toEqual({ high: 0, other: 0 })
})

test('a pause sets the alarm and the badge, its end clears both', async () => {
  await handlers['change-settings']({ pausedUntil: Date.now() + 60_000 }, page)
  expect(fake.alarms.create).toHaveBeenCalledWith(PAUSE_ALARM, { when: expect.any(Number) })
  expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: 'II' })
  await keepPause(Date.now() + 61_000)
  expect(fake.alarms.clear).toHaveBeenCalledWith(PAUSE_ALARM)
  expect(fake.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' })
})

test('the page is told what it needs and no more', async () => {
  await handlers['change-settings'](
    { sites: { x: false }, pausedUntil: 5, accounts: [{ site: 'x', handle: 's', role: 'personal' }] },
    page,
  )
  expect(await handlers['page-state']({ site: 'x' }, from(0))).toEqual({
    enabled: false,
    pausedUntil: 5,
    hold: 'high',
    marks: 'text',
    theme: 'auto',
  })
})
