// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import type { Finding } from '../shared/finding'
import type { PageState } from '../shared/messages'
import { createSession } from './session'
import { findingOn } from './test-finding'
import { eachInItsOwnPage } from './test-page'

const STATE: PageState = { enabled: true, pausedUntil: 0, hold: 'high', marks: 'text', theme: 'auto' }

const life = eachInItsOwnPage()

/** A session over a textarea, and the texts that a check was asked for. */
function begin(text = '', findings: Finding[] = []) {
  document.body.innerHTML = '<textarea></textarea>'
  const box = document.querySelector('textarea')!
  box.value = text
  const asked: string[] = []
  const gone = vi.fn()
  const changed = vi.fn()
  const awaits = vi.fn()
  const session = createSession({
    id: 1,
    box,
    composer: () => ({ surface: 'post', audience: 'public' }),
    async ask({ text, revision }) {
      asked.push(text)
      return { revision, findings, role: 'unknown', truncated: false }
    },
    painter: { paint: () => {}, rectsOf: () => [], at: () => undefined },
    pageState: () => STATE,
    changed,
    awaits,
    gone,
    signal: life().signal,
  })
  return { box, asked, gone, changed, awaits, session }
}

test('a box that holds text when it comes into focus is checked without a key', async () => {
  const { asked } = begin('My client cried.')
  await vi.advanceTimersByTimeAsync(300)
  expect(asked).toEqual(['My client cried.'])
})

test('where no frame is drawn, as in a covered window, typing is checked all the same', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 1)
  const { box, asked, session } = begin()
  for (const text of ['My client', 'My client cried.']) {
    box.value = text
    session.touch(true)
    await vi.advanceTimersByTimeAsync(400)
  }
  await vi.advanceTimersByTimeAsync(400)
  expect(asked.at(-1)).toBe('My client cried.')
})

test('what was written while a framework moved the box is read once it is back', async () => {
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16))
  const { box, asked, gone, session } = begin()
  box.remove()
  box.value = 'My client cried.'
  session.touch(true)
  await vi.advanceTimersByTimeAsync(30)
  document.body.append(box)
  await vi.advanceTimersByTimeAsync(600)
  expect(gone).not.toHaveBeenCalled()
  expect(asked).toEqual(['My client cried.'])
})

test('a key that leaves the marks alone, or moves them, draws nothing anew until the next answer', async () => {
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16))
  const text = 'My client cried.'
  const { box, changed, awaits, session } = begin(text, [findingOn(text, 'client')])
  await vi.advanceTimersByTimeAsync(300)
  const type = async (next: string) => {
    changed.mockClear()
    awaits.mockClear()
    box.value = next
    session.touch(true)
    await vi.advanceTimersByTimeAsync(20)
  }
  await type(`${text} So`)
  expect([awaits.mock.lastCall, changed.mock.calls.length]).toEqual([[false], 0])
  await type(`Oh ${text} So`)
  expect([awaits.mock.lastCall, changed.mock.calls.length]).toEqual([[true], 0])
  expect(session.marks[0]!.start).toBe('Oh My '.length)
  await type(`Oh ${text.replace('client', 'clinic')} So`)
  expect(changed).toHaveBeenCalledOnce()
})
