/** Which mark an open card belongs to while the text moves. */
import { expect, test } from 'vitest'
import { indexOf, keyOf } from './panel-state'
import { findingOn } from './test-finding'

const BEFORE = 'Tea. My 3pm told me she left'
const AFTER = 'Tea. My 3pm told me she left her husband'

test('equal words are told apart by which of them they are', () => {
  const marks = [findingOn('My 3pm. My 3pm.', 'My 3pm'), findingOn('My 3pm. My 3pm.', 'My 3pm')]
  expect(marks.map((_, at) => indexOf(marks, keyOf(marks, at)))).toEqual([0, 1])
})

test('a mark stays the same while its sentence is written on', () => {
  const key = keyOf([findingOn(BEFORE, 'My 3pm told me she left')], 0)
  const grown = [findingOn(AFTER, 'Tea'), findingOn(AFTER, 'My 3pm told me she left her husband')]
  expect(indexOf(grown, key)).toBe(1)
})

test('a mark of the very words goes before one that goes on from them', () => {
  const marks = [findingOn(AFTER, 'My 3pm told me'), findingOn(AFTER, 'My 3pm')]
  expect(indexOf(marks, keyOf(marks, 1))).toBe(1)
})

test('a mark is gone with its words, and another rule’s mark is another', () => {
  const key = keyOf([findingOn(BEFORE, 'My 3pm told me')], 0)
  expect(indexOf([findingOn(AFTER, 'told me she left')], key)).toBe(-1)
  expect(indexOf([findingOn(AFTER, 'My 3pm told me she left', { rule: 'other' })], key)).toBe(-1)
})
