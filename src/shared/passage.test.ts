import { expect, test } from 'vitest'
import { passageAround } from './passage'

const text = 'Long day. My client told me she left him! Tea now.\nBed soon'

test('a mark stands in its sentence', () => {
  const start = text.indexOf('My client told')
  expect(passageAround(text, start, start + 14)).toBe('My client told me she left him')
})

test('a sentence ends at the end of its line, and of the text', () => {
  const start = text.indexOf('soon')
  expect(passageAround(text, start, start + 4)).toBe('Bed soon')
})

test('the same words in another sentence are another passage', () => {
  const other = 'My client told me he drinks.'
  expect(passageAround(other, 0, 14)).not.toBe(passageAround(text, 10, 24))
})
