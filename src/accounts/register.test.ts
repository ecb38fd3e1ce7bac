import { describe, expect, test } from 'vitest'
import type { Account } from '../shared/account'
import { checkRole, findAccount, withAccount, withMerged, withoutAccount, withRenamed } from './register'

const sam: Account = { site: 'facebook', handle: 'Sam Rivera', role: 'personal' }
const page: Account = { site: 'facebook', handle: 'Rivera Therapy', role: 'practice' }
const x: Account = { site: 'x', handle: 'sam_lpc', role: 'professional', also: ['samrivera'] }
const all = [sam, page, x]

describe('finding an account by what a site shows', () => {
  test('by its name on its site, without case and @, and by its former names', () => {
    expect(findAccount(all, 'x', '@SAM_LPC')).toBe(x)
    expect(findAccount(all, 'x', 'samrivera')).toBe(x)
    expect(findAccount(all, 'facebook', 'sam_lpc')).toBeUndefined()
  })

  test('a first name is the one account it can shorten, and nobody where two could be meant', () => {
    expect(findAccount(all, 'facebook', 'Sam')).toBe(sam)
    expect(findAccount([...all, { ...sam, handle: 'Sam Other' }], 'facebook', 'Sam')).toBeUndefined()
    expect(findAccount(all, 'x', 'sam')).toBeUndefined()
  })

  test('a page that bears the therapist’s name is another account', () => {
    expect(findAccount(all, 'facebook', 'Sam Rivera Therapy')).toBeUndefined()
    expect(findAccount([{ ...sam, handle: 'Sam' }], 'facebook', 'Sam Rivera')).toBeUndefined()
    const both = [sam, { ...page, handle: 'Sam Rivera Therapy' }]
    expect(findAccount(both, 'facebook', 'Sam Rivera')).toBe(sam)
    expect(findAccount(both, 'facebook', 'Sam')).toBeUndefined()
  })

  test('where the site shows none: the account of this browser', () => {
    const any: Account = { site: 'bluesky', handle: '*', role: 'personal' }
    expect(findAccount([any], 'bluesky')).toBe(any)
    expect(findAccount([any], 'bluesky', 'sam')).toBeUndefined()
  })
})

test('a practice page and an account for training are checked as professional', () => {
  expect(
    ['professional', 'practice', 'training', 'personal', 'unknown'].map((role) => checkRole(role as never)),
  ).toEqual(['professional', 'professional', 'professional', 'personal', 'unknown'])
})

describe('changing the register', () => {
  test('a role said of a name in use changes that account, and keeps what was looked at', () => {
    const before = { accounts: [{ ...sam, due: { contacts: 5 } }] }
    expect(withAccount(before, { site: 'facebook', handle: 'Sam', role: 'professional' }).accounts).toEqual([
      { ...sam, role: 'professional', due: { contacts: 5 } },
    ])
    expect(withAccount(before, { site: 'x', handle: '@new ', role: 'unknown' }).accounts[1]).toEqual({
      site: 'x',
      handle: 'new',
      role: 'unknown',
    })
  })

  test('a renamed account is known by both names', () => {
    const { accounts } = withRenamed({ accounts: all }, x, '@sam_therapist')
    expect(findAccount(accounts, 'x', 'sam_lpc')?.handle).toBe('sam_therapist')
    expect(findAccount(accounts, 'x', 'samrivera')?.role).toBe('professional')
  })

  test('merging loses nothing: names, notes, todos, the later date', () => {
    const kept: Account = { ...x, role: 'unknown', note: 'mine', due: { contacts: 5, tagging: 9 } }
    const gone: Account = {
      site: 'x',
      handle: 'old',
      role: 'personal',
      note: 'older',
      due: { contacts: 7 },
      skip: ['audience'],
      todos: [{ id: '1', about: 'photo', text: 'new photo', done: false }],
    }
    const { accounts } = withMerged({ accounts: [kept, gone] }, kept, gone)
    expect(accounts).toHaveLength(1)
    expect(accounts[0]).toMatchObject({
      handle: 'sam_lpc',
      role: 'personal',
      note: 'mine\nolder',
      also: ['samrivera', 'old'],
      due: { contacts: 7, tagging: 9 },
      skip: ['audience'],
      todos: [{ text: 'new photo' }],
    })
  })

  test('merging an account with itself, or with one that is gone, changes nothing', () => {
    expect(withMerged({ accounts: all }, x, x).accounts).toEqual(all)
    expect(withMerged({ accounts: all }, x, { site: 'x', handle: 'nobody' }).accounts).toEqual(all)
  })

  test('removed', () => {
    expect(withoutAccount({ accounts: all }, x).accounts).toEqual([sam, page])
  })
})
