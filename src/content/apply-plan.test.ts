// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { canWrite, planOf } from './apply-plan'
import { read } from './reader/read'

const TEXT = 'My client cried today.\nShe left.'

describe('what a suggestion would do', () => {
  it('joins all edits into one replacement', () => {
    const edits = [
      { start: 10, end: 15, text: 'was moved' },
      { start: 0, end: 9, text: 'Someone' },
    ]
    expect(planOf(TEXT, { label: '', edits })).toEqual({
      start: 0,
      end: 15,
      text: 'Someone was moved',
      meant: 'Someone was moved today.\nShe left.',
    })
  })
  it('knows deletions and insertions', () => {
    expect(planOf('a b c', { label: '', edits: [{ start: 1, end: 3, text: '' }] })?.meant).toBe('a c')
    expect(planOf('a c', { label: '', edits: [{ start: 1, end: 1, text: ' b' }] })?.meant).toBe('a b c')
  })
  it.each([
    ['advice', { label: '', advice: 'Wait.' }],
    ['no edit', { label: '', edits: [] }],
    [
      'edits that overlap',
      {
        label: '',
        edits: [
          { start: 0, end: 5, text: '' },
          { start: 3, end: 6, text: '' },
        ],
      },
    ],
    ['an edit beyond the text', { label: '', edits: [{ start: 0, end: 99, text: '' }] }],
  ])('is nothing for %s', (_, suggestion) => {
    expect(planOf(TEXT, suggestion)).toBeUndefined()
  })
})

describe('whether it can be written', () => {
  const box = (html: string) => {
    const element = document.createElement('div')
    element.innerHTML = html
    document.body.replaceChildren(element)
    return read(element)
  }
  const plan = (text: string, start: number, end: number, by = 'x') => ({
    start,
    end,
    text: by,
    meant: text.slice(0, start) + by + text.slice(end),
  })

  it('writes within a line', () => {
    const reading = box('<p>My client cried</p>')
    expect(canWrite(plan(reading.text, 3, 9), reading)).toBe(true)
  })
  it('only offers to copy across lines, and wordings of several lines', () => {
    const reading = box('<p>one</p><p>two</p>')
    expect(canWrite(plan(reading.text, 2, 5), reading)).toBe(false)
    expect(canWrite(plan(reading.text, 0, 1, 'a\nb'), reading)).toBe(false)
  })
  it('never writes over a mention or an emoji picture', () => {
    const mention = box('<p>Hi <span contenteditable="false">@anna</span> there</p>')
    expect(canWrite(plan(mention.text, 0, 5), mention)).toBe(false)
    expect(canWrite(plan(mention.text, 0, 3), mention)).toBe(true)
    const emoji = box('<p>Hi <img alt="😀"> there</p>')
    expect(canWrite(plan(emoji.text, 0, 6), emoji)).toBe(false)
  })
})
