import { expect, test } from 'vitest'
import type { Account } from '../shared/account'
import { withFine, withLookOver, withTodo } from './client-view'

const ACCOUNT: Account = { site: 'x', handle: 'sam', role: 'personal' }

test('what was found fine is kept until the look is over, and can be taken back', () => {
  const both = withFine(withFine(withFine(ACCOUNT, 'name', true), 'photo', true), 'name', true)
  expect(both.fine).toEqual(['photo', 'name'])
  expect(withFine(both, 'photo', false).fine).toEqual(['name'])
})

test('what was noted outlasts the look', () => {
  const noted = withTodo(withFine(ACCOUNT, 'name', true), 'a', 'photo', ' Crop the children out ')
  expect(withLookOver(noted)).toEqual({
    ...ACCOUNT,
    todos: [{ id: 'a', about: 'photo', text: 'Crop the children out', done: false }],
  })
})
