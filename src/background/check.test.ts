import { beforeEach, expect, test, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { Finding } from '../shared/finding'
import type { Request } from '../shared/messages'
import { DEFAULT_SETTINGS } from '../shared/settings'
import { answerCheck } from './check'
import { dismiss, readDismissals, undoDismissal } from './dismissals'
import type { FakeBrowser } from './fake-browser'
import { runRules } from './rules'
import { updateSettings } from './settings-store'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./fake-browser')).fakeBrowser() }))
vi.mock('./rules', () => ({ runRules: vi.fn(), categoryOf: () => undefined }))
const fake = browser as unknown as FakeBrowser

const finding = (over: Partial<Finding>): Finding => ({
  rule: 'client-story/told-me',
  category: 'client-story',
  severity: 'high',
  start: 10,
  end: 21,
  quote: 'My 3pm told me',
  title: '',
  why: '',
  suggestions: [],
  citations: [],
  confidence: 0.9,
  signals: [],
  ...over,
})
const told = finding({})
const claim = finding({
  rule: 'outcome-claim/sure',
  category: 'outcome-claim',
  severity: 'medium',
  start: 0,
  quote: 'guaranteed',
})
const ask = (over: Partial<Request<'check'>> = {}) =>
  answerCheck(
    { revision: 3, text: 'any', site: 'x', host: 'www.x.com', surface: 'reply', audience: 'public', ...over },
    1000,
  )

beforeEach(() => {
  fake.storage.local.clear()
  vi.mocked(runRules)
    .mockReset()
    .mockResolvedValue({ findings: [claim, told], truncated: false })
})

test('answers with the revision, and runs the rules in context', async () => {
  const answer = await ask()
  expect(answer).toEqual({ revision: 3, role: 'unknown', truncated: false, findings: [claim, told] })
  expect(runRules).toHaveBeenCalledWith(
    'any',
    { site: 'x.com', surface: 'reply', account: 'unknown' },
    DEFAULT_SETTINGS.codes,
    'usual',
  )
})

test('the role of the account that posts goes into the check, whatever the case of its name', async () => {
  await updateSettings(() => ({ accounts: [{ site: 'x', handle: 'Sam_LPC', role: 'professional' }] }))
  expect((await ask({ handle: '@sam_lpc' })).role).toBe('professional')
  expect((await ask({ handle: 'other' })).role).toBe('unknown')
  expect((await ask({ site: 'facebook', handle: 'sam_lpc' })).role).toBe('unknown')
})

test('a site that never shows the account takes the role of "whoever posts here"', async () => {
  await updateSettings(() => ({ accounts: [{ site: 'x', handle: '*', role: 'personal' }] }))
  expect((await ask()).role).toBe('personal')
  expect((await ask({ handle: 'sam' })).role).toBe('unknown')
})

test('rests while paused or switched off, without reading the text', async () => {
  await updateSettings(() => ({ pausedUntil: 2000 }))
  expect((await ask()).findings).toEqual([])
  await updateSettings(() => ({ pausedUntil: 500, sites: { x: false } }))
  expect((await ask()).findings).toEqual([])
  expect(runRules).not.toHaveBeenCalled()
  expect((await ask({ site: 'facebook' })).findings).toHaveLength(2)
})

test('a muted rule is silent on its site only', async () => {
  await updateSettings(() => ({ muted: [{ rule: claim.rule, site: 'x' }] }))
  expect((await ask()).findings).toEqual([told])
  expect((await ask({ site: 'facebook' })).findings).toEqual([claim, told])
})

test('a category takes the level that was chosen, or none; the order follows', async () => {
  const beside = finding({ rule: 'b', category: 'disrespect', severity: 'high', start: 0 })
  vi.mocked(runRules).mockResolvedValue({ findings: [beside, claim, told], truncated: true })
  await updateSettings(() => ({ categories: { 'client-story': 'off', disrespect: 'low' } }))
  const { findings, truncated } = await ask()
  expect(findings.map((f) => [f.rule, f.severity])).toEqual([
    [claim.rule, 'medium'],
    ['b', 'low'],
  ])
  expect(truncated).toBe(true)
})

test('a passage set aside stays quiet however it is spaced or quoted, and comes back when taken back', async () => {
  const text = 'Long day. My 3pm told me. Rest.'
  await dismiss('x', told.rule, told.category, 'my 3PM  told\nme', 5)
  expect((await ask({ text })).findings).toEqual([claim])
  expect(JSON.stringify(fake.storage.local.all())).not.toContain('3pm')
  const [entry] = await readDismissals()
  expect(entry).toMatchObject({ site: 'x', rule: told.rule, category: 'client-story', at: 5 })
  await undoDismissal(entry!.id)
  expect((await ask({ text })).findings).toEqual([claim, told])
})

test('the same words in another sentence are another passage: the mark stands', async () => {
  await dismiss('x', told.rule, told.category, 'My 3pm told me', 5)
  expect((await ask({ text: 'Long day. My 3pm told me she is in danger.' })).findings).toEqual([claim, told])
})
