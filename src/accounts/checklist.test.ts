import { expect, test } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { compileFolder } from '../rules/load'
import { type Account, ROLES } from '../shared/account'
import { SITES } from '../sites'
import { checklist, dueAt, progress, settle, toLookAt } from './checklist'
import { ASPECTS, profileAddress, withoutTodo, withTodo } from './client-view'
import { TOPICS } from './topics'

const NOW = 1_000_000_000_000
const DAY = 86_400_000
const siteOf = (id: string) => SITES.find((site) => site.id === id)!
const x = siteOf('x')
const own: Account = { site: 'x', handle: 'sam', role: 'personal' }
const pro: Account = { site: 'x', handle: 'sam_lpc', role: 'professional' }
const ids = (account: Account, site = x) => checklist(site, account, NOW).map(({ id }) => id)

test('every clause that a topic names stands in its code', () => {
  const { codes } = compileFolder()
  const known = new Set(codes.flatMap((code) => code.clauses.map((clause) => `${code.id} ${clause.id}`)))
  expect(TOPICS.flatMap(({ sources }) => sources).filter((source) => !known.has(source))).toEqual([])
})

test('every topic and every aspect of a profile has its words', () => {
  const keys = [
    ...TOPICS.flatMap(({ id }) => ['', '_do', '_why'].map((part) => `topic_${id.replaceAll('-', '_')}${part}`)),
    ...ASPECTS.flatMap((id) => [`view_${id}`, `view_${id}_ask`]),
    ...ROLES.flatMap((role) => [`ui_role_${role}`, `options_role_${role}_hint`]),
  ]
  expect(keys.filter((key) => !(key in messages))).toEqual([])
})

test('every role finds things worth a look on every site, and nothing is asked before the role is said', () => {
  for (const site of SITES) {
    for (const role of ['professional', 'practice', 'training', 'personal'] as const) {
      expect(checklist(site, { site: site.id, handle: 'h', role }, NOW).length, `${site.id} ${role}`).toBeGreaterThan(2)
    }
    expect(checklist(site, { site: site.id, handle: 'h', role: 'unknown' }, NOW)).toEqual([])
  }
})

test('what applies depends on the role', () => {
  expect(ids(own)).toContain('audience')
  expect(ids(own)).not.toContain('bio-licence')
  expect(ids(pro)).toContain('bio-crisis')
  expect(ids(pro)).not.toContain('audience')
})

test('a setting is listed only where the site file knows a place for it', () => {
  expect(ids(own)).not.toContain('viewing')
  expect(ids({ ...own, site: 'linkedin' }, siteOf('linkedin'))).toContain('viewing')
  const discord = checklist(siteOf('discord'), { ...own, site: 'discord' }, NOW)
  expect(discord.find(({ id }) => id === 'find-me')).toMatchObject({
    pages: [],
    lookIn: 'User Settings › Find your friends',
  })
})

test('pages stand on the server of the account', () => {
  const account: Account = { site: 'mastodon', handle: 'sam@hachyderm.io', role: 'personal' }
  const item = checklist(siteOf('mastodon'), account, NOW).find(({ id }) => id === 'audience')
  expect(item).toMatchObject({ pages: [{ url: 'https://hachyderm.io/settings/privacy' }, {}] })
})

test('done until the review, then due; put off for a week; not for me; taken back', () => {
  const state = (account: Account, now = NOW) => checklist(x, account, now).find(({ id }) => id === 'contacts')
  const done = settle(own, 'contacts', 'done', NOW, 30)
  expect(state(done)).toMatchObject({ state: 'done', until: NOW + 30 * DAY })
  expect(state(done, NOW + 31 * DAY)).toMatchObject({ state: 'due' })
  const later = settle(done, 'contacts', 'later', NOW, 30)
  expect(state(later)).toMatchObject({ state: 'later', until: NOW + 7 * DAY })
  expect(state(later, NOW + 8 * DAY)).toMatchObject({ state: 'due' })
  const skipped = settle(later, 'contacts', 'skip', NOW, 30)
  expect(state(skipped, NOW + 999 * DAY)).toMatchObject({ state: 'skip' })
  expect(state(settle(skipped, 'contacts', 'open', NOW, 30))).toMatchObject({ state: 'open' })
  expect(state(dueAt(done, 'contacts', NOW + DAY))).toMatchObject({ until: NOW + DAY })
})

test('what is due again comes before what was never looked at', () => {
  const account = settle(own, 'tracking', 'done', NOW - 100 * DAY, 90)
  const items = checklist(x, account, NOW)
  expect(toLookAt(items)[0]?.id).toBe('tracking')
  expect(progress(x, account, NOW)).toEqual({ done: 0, due: 1, total: items.length })
})

test('a note of one’s own joins the checklist, is done, and goes', () => {
  const noted = withTodo(own, 't1', 'photo', '  another photo ')
  expect(checklist(x, noted, NOW)[0]).toMatchObject({ id: 'todo:t1', kind: 'todo', state: 'open' })
  const done = settle(noted, 'todo:t1', 'done', NOW, 90)
  expect(checklist(x, done, NOW + 999 * DAY)[0]).toMatchObject({ state: 'done', todo: { text: 'another photo' } })
  expect(checklist(x, settle(done, 'todo:t1', 'open', NOW, 90), NOW)[0]).toMatchObject({ state: 'open' })
  expect(checklist(x, settle(noted, 'todo:t1', 'later', NOW, 90), NOW)[0]).toMatchObject({ state: 'later' })
  expect(withoutTodo(noted, 't1').todos).toEqual([])
})

test('the public profile’s address, where the handle tells it', () => {
  expect(profileAddress(x, pro)).toBe('https://x.com/sam_lpc')
  expect(profileAddress(siteOf('mastodon'), { ...pro, handle: 'sam@mas.to' })).toBe('https://mas.to/@sam')
  expect(profileAddress(siteOf('linkedin'), { ...pro, handle: '*' })).toBeUndefined()
  expect(profileAddress(siteOf('facebook'), { ...pro, handle: 'Sam Rivera' })).toBeUndefined()
})
