import { expect, test } from 'vitest'
import { type Account, DEFAULT_SETTINGS, type Settings } from '../shared/settings'
import type { Site } from '../sites/site'
import { DUE_AFTER_MS, LATER_MS, nextStep, rows, tally } from './separation'

const NOW = 1_000_000_000_000
const site = (id: string, links: string[], onByDefault = true): Site => ({
  id,
  name: id,
  matches: [],
  onByDefault,
  owns: () => false,
  composer: () => null,
  isSubmit: () => false,
  isSubmitKey: () => false,
  settingsLinks: links.map((link) => ({ id: link, url: '', purpose: link, confidence: 'high' })),
  replica: '',
})
const SITES = [site('a', ['find', 'tags']), site('b', ['find']), site('dm', [], false)]
const pro: Account = { site: 'a', handle: 'pro', role: 'professional' }
const own: Account = { site: 'a', handle: 'own', role: 'personal' }
const settings = (over: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...over })
const done = (account: Account, item: string, at = NOW, state: 'done' | 'skip' | 'later' = 'done') => ({
  site: account.site,
  handle: account.handle,
  item,
  state,
  at,
})
const step = (s: Settings, here?: Account) => nextStep(s, rows(s, SITES, NOW).all, here, NOW)

test('sites that are off and unused stay out; the one in front comes first', () => {
  expect(rows(settings({}), SITES, NOW).all.map((row) => row.site.id)).toEqual(['a', 'b'])
  expect(rows(settings({}), SITES, NOW, 'b').all.map((row) => row.site.id)).toEqual(['b', 'a'])
  const used = settings({ accounts: [{ site: 'dm', handle: 'x', role: 'personal' }] })
  expect(rows(used, SITES, NOW).all.map((row) => row.site.id)).toEqual(['dm', 'a', 'b'])
})

test('a cell goes from nothing over open to settled, and falls due again', () => {
  const cell = (s: Settings) => rows(s, SITES, NOW).all[0]!.cells.professional
  expect(cell(settings({})).state).toBe('none')
  expect(cell(settings({ absences: [{ site: 'a', role: 'professional' }] })).state).toBe('absent')
  expect(cell(settings({ accounts: [pro], checks: [done(pro, 'find')] }))).toMatchObject({
    state: 'open',
    done: 1,
    total: 2,
  })
  const both = [done(pro, 'find'), done(pro, 'tags', NOW, 'skip')]
  expect(cell(settings({ accounts: [pro], checks: both })).state).toBe('settled')
  const old = [done(pro, 'find', NOW - DUE_AFTER_MS), done(pro, 'tags', 0, 'skip')]
  expect(cell(settings({ accounts: [pro], checks: old }))).toMatchObject({ state: 'open', done: 1 })
  expect(cell(settings({ accounts: [pro], checks: [done(pro, 'find', NOW, 'later')] })).done).toBe(0)
})

test('the next step: whose account first, then its settings, then the gaps', () => {
  const unsaid: Account = { site: 'b', handle: 'new', role: 'unknown' }
  expect(step(settings({ accounts: [pro, unsaid] }))).toMatchObject({ kind: 'say-role', handle: 'new' })
  expect(step(settings({ accounts: [pro] }), { ...unsaid, handle: 'here' })).toMatchObject({
    kind: 'say-role',
    handle: 'here',
  })
  expect(step(settings({ accounts: [pro, own] }))).toMatchObject({ kind: 'look', account: own, link: { id: 'find' } })
  const looked = settings({ accounts: [pro], checks: [done(pro, 'find'), done(pro, 'tags')] })
  expect(step(looked)).toMatchObject({ kind: 'note-account', site: { id: 'a' }, role: 'personal' })
})

test('"later" is left in peace for a week', () => {
  const later = (at: number) => settings({ accounts: [own], checks: [done(own, 'find', at, 'later')] })
  expect(step(later(NOW))).toMatchObject({ kind: 'look', link: { id: 'tags' } })
  expect(step(later(NOW - LATER_MS))).toMatchObject({ kind: 'look', link: { id: 'find' } })
})

test('all settled: no step left', () => {
  const s = settings({
    accounts: [own],
    checks: [done(own, 'find'), done(own, 'tags')],
    absences: [
      { site: 'a', role: 'professional' },
      { site: 'b', role: 'personal' },
      { site: 'b', role: 'professional' },
    ],
  })
  expect(step(s)).toBeUndefined()
  expect(tally(rows(s, SITES, NOW).all)).toEqual({ settled: 4, total: 4 })
})

test('of many sites the ones in use matter, and a few where none is', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => site(id, []))
  const ids = (over: Partial<Settings>) => rows(settings(over), many, NOW).used.map((row) => row.site.id)
  expect(ids({})).toEqual(['a', 'b', 'c'])
  const accounts: Account[] = ['f', 'e', 'd', 'c'].map((id) => ({ site: id, handle: 'h', role: 'personal' }))
  expect(ids({ accounts })).toEqual(['c', 'd', 'e', 'f'])
  expect(ids({ absences: [{ site: 'f', role: 'personal' }] })).toEqual(['f', 'a', 'b'])
})
