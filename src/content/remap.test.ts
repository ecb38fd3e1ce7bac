import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveFindings, moveSpan, singleEdit } from './remap'
import { findingOn } from './test-finding'

describe('singleEdit', () => {
  it.each([
    ['abc', 'abc', undefined],
    ['abc', 'abXc', { start: 2, removed: 0, inserted: 1 }],
    ['abXc', 'abc', { start: 2, removed: 1, inserted: 0 }],
    ['hello world', 'hello there world', { start: 6, removed: 0, inserted: 6 }],
    ['aaa', 'aaaa', { start: 3, removed: 0, inserted: 1 }],
    ['one two', 'one TWO', { start: 4, removed: 3, inserted: 3 }],
    ['', 'x', { start: 0, removed: 0, inserted: 1 }],
  ])('%j -> %j', (before, after, change) => {
    expect(singleEdit(before, after)).toEqual(change)
  })

  it('finds one letter in a long text, wherever it is', () => {
    const long = 'We walked by the river and talked. '.repeat(40)
    for (const at of [0, 1, 255, 256, 257, 511, 512, 700, long.length - 257, long.length - 256, long.length]) {
      const after = `${long.slice(0, at)}#${long.slice(at)}`
      expect(singleEdit(long, after)).toEqual({ start: at, removed: 0, inserted: 1 })
      expect(singleEdit(after, long)).toEqual({ start: at, removed: 1, inserted: 0 })
    }
  })

  it('always describes how one text becomes the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const change = singleEdit(before, after)
        if (change === undefined) return before === after
        const { start, removed, inserted } = change
        return before.slice(0, start) + after.slice(start, start + inserted) + before.slice(start + removed) === after
      }),
    )
  })
})

describe('moving marks', () => {
  const text = 'A note. My client cried. The end.'
  const mark = findingOn(text, 'My client cried', {
    suggestions: [{ label: 'Say less', edits: [{ start: 8, end: 23, text: 'It was hard' }] }],
    signals: [{ id: 's', weight: 1, start: 11, end: 17, source: 'x' }],
  })
  const after = (next: string) => moveFindings([mark], singleEdit(text, next))[0]

  it('moves with typing before it, with its edits and signals', () => {
    const moved = after(`Oh. ${text}`)!
    expect(moved).toMatchObject({ start: 12, end: 27 })
    expect(moved.suggestions).toEqual([{ label: 'Say less', edits: [{ start: 12, end: 27, text: 'It was hard' }] }])
    expect(moved.signals[0]).toMatchObject({ start: 15, end: 21 })
  })
  it('stays for typing after it, also right at its end', () => {
    expect(after(text.replace('cried.', 'criedX.'))).toMatchObject({ start: 8, end: 23 })
  })
  it('goes when its own words change', () => {
    expect(after(text.replace('client', 'cousin'))).toBeUndefined()
    expect(after(text.replace('client', 'clie nt'))).toBeUndefined()
  })
  it('loses a suggestion that reached into the changed words', () => {
    const reaching = { ...mark, suggestions: [{ label: 'All', edits: [{ start: 8, end: 33, text: '' }] }] }
    const [moved] = moveFindings([reaching], singleEdit(text, text.replace('The end', 'The start')))
    expect(moved?.suggestions).toEqual([])
  })
  it('keeps the same words under a mark, whatever the edit', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(8), fc.string({ maxLength: 8 }), (at, removed, inserted) => {
        const next = text.slice(0, at) + inserted + text.slice(at + removed)
        const change = singleEdit(text, next)
        const moved = change ? moveSpan(mark, change) : mark
        return moved === undefined || next.slice(moved.start, moved.end) === mark.quote
      }),
    )
  })
})
