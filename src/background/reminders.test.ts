import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { DEFAULT_SETTINGS } from '../shared/settings'
import type { FakeBrowser } from './fake-browser'
import { claimReminder, forgetReminders, REMINDED_KEY } from './reminders'
import { behind } from './rules'
import { updateSettings } from './settings-store'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
const { storage } = browser as unknown as FakeBrowser

const NOON = new Date(2026, 10, 28, 12).getTime()
const HOUR = 3_600_000

beforeEach(() => storage.local.clear())

test('each kind comes once a day, the day ending at local midnight', async () => {
  expect(await claimReminder('search', 'x', NOON)).not.toBeNull()
  expect(await claimReminder('search', 'facebook', NOON + 11 * HOUR)).toBeNull()
  expect(await claimReminder('request', 'x', NOON)).not.toBeNull()
  expect(await claimReminder('search', 'x', NOON + 13 * HOUR)).not.toBeNull()
})

test('two pages that ask at once get one line', async () => {
  const both = await Promise.all([claimReminder('search', 'x', NOON), claimReminder('search', 'x', NOON)])
  expect(both.filter((answer) => answer !== null)).toHaveLength(1)
})

test('keeps the day and nothing else', async () => {
  await claimReminder('search', 'x', NOON)
  expect(storage.local.all()).toEqual({ [REMINDED_KEY]: { search: '2026-11-28' } })
  await forgetReminders()
  expect(storage.local.all()).toEqual({})
})

test('a broken note of the day is no reason to stay silent', async () => {
  await storage.local.set({ [REMINDED_KEY]: { search: 7 } })
  expect(await claimReminder('search', 'x', NOON)).not.toBeNull()
})

test.each([
  ['switched off', { reminders: { search: false, request: true } }],
  ['paused', { pausedUntil: NOON + HOUR }],
  ['off on the site', { sites: { x: false } }],
])('stays away while %s, and uses up nothing', async (_, change) => {
  await updateSettings(() => change)
  expect(await claimReminder('search', 'x', NOON)).toBeNull()
  expect(storage.local.all()).not.toHaveProperty(REMINDED_KEY)
})

test('the study, and the clause that each code in force names first, in the order of the settings', () => {
  const named = (codes: readonly string[]) =>
    behind('client-search', codes).citations.map((c) => `${c.code} ${c.clause}`)
  expect(behind('client-search', []).study).toMatchObject({ authors: 'White E., Hanley T.', year: '2024' })
  expect(named(['nasw', 'aca'])).toEqual(['nasw 1.07(q)', 'aca H.6.c'])
  expect(named([])).toEqual([])
  expect(behind('dual-relationship', DEFAULT_SETTINGS.codes).citations.map(({ code }) => code)).toEqual([
    'aamft',
    'apa',
    'aca',
  ])
})
