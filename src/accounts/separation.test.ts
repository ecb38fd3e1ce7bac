import { expect, test, vi } from 'vitest'
import type { Account } from '../shared/account'
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings'
import type { Site, SiteSettings } from '../sites/site'
import { settle } from './checklist'
import { dueCount, nextStep, rows, tally } from './separation'
import type { TopicId } from './topics'

const NOW = 1_000_000_000_000
const DAY = 86_400_000
/** Leaves the topics in one's own hands out, so that a site has just the settings it is given. */
const SELF: TopicId[] = [
  'bio-crisis',
  'bio-licence',
  'policy-link',
  'client-view',
  'past-posts',
  'separate-contact',
  'two-factor',
]
const SETTINGS = new Map<string, SiteSettings>()
vi.mock('../sites/settings', () => ({ settingsOf: ({ id }: Site) => SETTINGS.get(id) ?? { links: [] } }))

const site = (id: string, onByDefault = true): Site => ({
  id,
  name: id,
  matches: [],
  onByDefault,
  owns: () => false,
  composer: () => null,
  isSubmit: () => false,
  isSubmitKey: () => false,
  replica: '',
})
const SITES = [site('a'), site('b'), site('dm', false)]
const COVERS: Record<string, TopicId[]> = { a: ['contacts', 'tagging'], b: ['contacts'], dm: [] }
for (const [id, topics] of Object.entries(COVERS)) {
  const links = topics.map((topic) => ({
    url: `https://${id}.test/${topic}`,
    covers: [topic],
    confidence: 'high' as const,
  }))
  SETTINGS.set(id, { links, without: SELF })
}
const pro: Account = { site: 'a', handle: 'pro', role: 'professional' }
const own: Account = { site: 'a', handle: 'own', role: 'personal' }
const settings = (over: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...over })
const step = (s: Settings, here?: Account) => nextStep(rows(s, SITES, NOW).all, here, NOW)
const looked = (account: Account, ...items: TopicId[]) =>
  items.reduce((one, item) => settle(one, item, 'done', NOW, 90), account)

test('sites that are off and unused stay out; the one in front comes first', () => {
  expect(rows(settings({}), SITES, NOW).all.map((row) => row.site.id)).toEqual(['a', 'b'])
  expect(rows(settings({}), SITES, NOW, 'b').all.map((row) => row.site.id)).toEqual(['b', 'a'])
  const used = settings({ accounts: [{ site: 'dm', handle: 'x', role: 'personal' }] })
  expect(rows(used, SITES, NOW).all.map((row) => row.site.id)).toEqual(['dm', 'a', 'b'])
})

test('a cell goes from nothing over open to settled, and falls due again', () => {
  const cell = (s: Settings, now = NOW) => rows(s, SITES, now).all[0]!.cells.professional
  expect(cell(settings({})).state).toBe('none')
  expect(cell(settings({ absences: [{ site: 'a', role: 'professional' }] })).state).toBe('absent')
  expect(cell(settings({ accounts: [looked(pro, 'contacts')] }))).toMatchObject({ state: 'open', done: 1, total: 2 })
  const both = settings({ accounts: [settle(looked(pro, 'contacts'), 'tagging', 'skip', NOW, 90)] })
  expect(cell(both).state).toBe('settled')
  expect(cell(both, NOW + 91 * DAY)).toMatchObject({ state: 'open', done: 1, due: 1 })
})

test('pages of a practice and accounts for training stand on the professional side', () => {
  const accounts: Account[] = [
    { ...pro, handle: 'page', role: 'practice' },
    { ...pro, handle: 'study', role: 'training' },
  ]
  const { cells } = rows(settings({ accounts }), SITES, NOW).all[0]!
  expect(cells.professional.accounts).toHaveLength(2)
  expect(cells.personal.accounts).toHaveLength(0)
})

test('the next step: whose account first, then its settings, then the gaps', () => {
  const unsaid: Account = { site: 'b', handle: 'new', role: 'unknown' }
  expect(step(settings({ accounts: [pro, unsaid] }))).toMatchObject({ kind: 'say-role', handle: 'new' })
  expect(step(settings({ accounts: [pro] }), { ...unsaid, handle: 'here' })).toMatchObject({
    kind: 'say-role',
    handle: 'here',
  })
  expect(step(settings({ accounts: [pro, own] }))).toMatchObject({
    kind: 'look',
    account: own,
    item: { id: 'contacts' },
  })
  const done = settings({ accounts: [looked(pro, 'contacts', 'tagging')] })
  expect(step(done)).toMatchObject({ kind: 'note-account', site: { id: 'a' }, side: 'personal' })
})

test('"later" is left in peace for a week, then counts as due', () => {
  const later = settings({ accounts: [settle(own, 'contacts', 'later', NOW, 90)] })
  expect(step(later)).toMatchObject({ kind: 'look', item: { id: 'tagging' } })
  expect(dueCount(later, SITES, NOW + 6 * DAY)).toBe(0)
  expect(dueCount(later, SITES, NOW + 8 * DAY)).toBe(1)
  expect(nextStep(rows(later, SITES, NOW + 8 * DAY).all, undefined, NOW + 8 * DAY)).toMatchObject({
    item: { id: 'contacts', state: 'due' },
  })
})

test('what was never looked at is no reminder; what is due again is', () => {
  expect(dueCount(settings({ accounts: [pro] }), SITES, NOW)).toBe(0)
  const done = settings({ accounts: [looked(pro, 'contacts')] })
  expect(dueCount(done, SITES, NOW + 89 * DAY)).toBe(0)
  expect(dueCount(done, SITES, NOW + 91 * DAY)).toBe(1)
})

test('all settled: no step left', () => {
  const s = settings({
    accounts: [looked(own, 'contacts', 'tagging')],
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
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => site(id))
  const ids = (over: Partial<Settings>) => rows(settings(over), many, NOW).used.map((row) => row.site.id)
  expect(ids({})).toEqual(['a', 'b', 'c'])
  const accounts: Account[] = ['f', 'e', 'd', 'c'].map((id) => ({ site: id, handle: 'h', role: 'personal' }))
  expect(ids({ accounts })).toEqual(['c', 'd', 'e', 'f'])
  expect(ids({ absences: [{ site: 'f', role: 'personal' }] })).toEqual(['f', 'a', 'b'])
})
