import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { accountSchema } from './account'
import { parseSettings } from './settings'
import { areSimpleAccounts } from './simple-account'

const WHOLE = {
  site: 'x',
  handle: 'sam',
  role: 'personal',
  note: '',
  due: { audience: 1 },
  later: { tagging: 2 },
  skip: ['contacts'],
  fine: ['name'],
}

/** What may stand in a field, right or wrong, whatever the field. */
const VALUES = [
  undefined,
  null,
  true,
  0,
  '',
  'training',
  'x'.repeat(81),
  'x'.repeat(201),
  'x'.repeat(254),
  'x'.repeat(501),
  [],
  ['x'],
  [''],
  ['x'.repeat(81)],
  [1],
  {},
  { a: 1 },
  { a: -1 },
  { a: 1e15 },
  { a: '1' },
  { '': 1 },
  { ['x'.repeat(81)]: 1 },
]

test('accounts as they mostly are need no schema', () => {
  expect(areSimpleAccounts([WHOLE, { site: 'forum.example', handle: '*', role: 'unknown' }])).toBe(true)
})

test('what is taken here, the schema takes as it stands', () => {
  const fields = [...Object.keys(WHOLE), 'also', 'todos', 'colour', 'constructor']
  const changed = fields.flatMap((field) => VALUES.map((value) => ({ ...WHOLE, [field]: value })))
  const given = [...changed, ...VALUES, ...['site', 'handle', 'role'].map((gone) => ({ ...WHOLE, [gone]: undefined }))]
  for (const account of given.filter((one) => areSimpleAccounts([one]))) {
    const parsed = z.safeParse(accountSchema, account)
    expect(parsed.success && parsed.data, JSON.stringify(account)).toEqual(account)
  }
})

test('where one needs the schema, all go through it: the sound ones stay, each with the fields it may have', () => {
  const { settings, broken } = parseSettings({ accounts: [WHOLE, { ...WHOLE, colour: 'red' }, { handle: 'nobody' }] })
  expect(settings.accounts).toEqual([WHOLE, { ...WHOLE, colour: 'red' }])
  expect(broken).toEqual(['accounts'])
  expect(parseSettings({ accounts: [{ ...WHOLE, colour: 'red' }] }).settings.accounts).toEqual([WHOLE])
})
