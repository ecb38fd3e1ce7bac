import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, createChecker, pauseFor } from './checker'
import { findingOn } from './test-finding'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const SERIOUS = 'My client cried.'

/** A checker with a worker that answers when told to. */
function setUp() {
  const life = new AbortController()
  const asked: { text: string; revision: number; answer(words?: string): void; fail(): void }[] = []
  const changed = vi.fn()
  const ask = (text: string, revision: number) =>
    new Promise<Answer>((resolve, reject) => {
      const answer = (words?: string) => resolve({ revision, findings: words ? [findingOn(text, words)] : [] })
      asked.push({ text, revision, answer, fail: () => reject(new Error('asleep')) })
    })
  const checker = createChecker({ ask, changed, signal: life.signal })
  return { checker, asked, changed, life }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

describe('checker', () => {
  it('waits for a pause, longer for longer texts', async () => {
    const { checker, asked } = setUp()
    checker.update('M')
    await vi.advanceTimersByTimeAsync(100)
    checker.update('My')
    await vi.advanceTimersByTimeAsync(140)
    expect(asked).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(20)
    expect(asked.map(({ text }) => text)).toEqual(['My'])
    expect(pauseFor(10_000)).toBeGreaterThan(pauseFor(100))
    expect(pauseFor(10 ** 6)).toBe(700)
  })

  it('asks even if the typing never pauses', async () => {
    const { checker, asked } = setUp()
    for (let i = 1; i <= 20; i++) {
      checker.update('x'.repeat(i))
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(asked.length).toBeGreaterThanOrEqual(1)
  })

  it('shows what an answer says, and says that it is checked', async () => {
    const { checker, asked } = setUp()
    checker.update(SERIOUS)
    expect(checker.state).toBe('waiting')
    await vi.advanceTimersByTimeAsync(200)
    asked[0]!.answer('My client')
    await settle()
    expect(checker.state).toBe('checked')
    expect(checker.findings).toHaveLength(1)
  })

  it('carries a late answer forward to the text as it is now, one question at a time', async () => {
    const { checker, asked } = setUp()
    checker.update(SERIOUS)
    await vi.advanceTimersByTimeAsync(200)
    checker.update(`Oh! ${SERIOUS}`)
    await vi.advanceTimersByTimeAsync(400)
    expect(asked).toHaveLength(1)
    asked[0]!.answer('My client')
    await settle()
    expect(checker.findings[0]).toMatchObject({ start: 4, end: 13 })
    expect(checker.state).toBe('waiting')
    await vi.advanceTimersByTimeAsync(200)
    expect(asked[1]?.text).toBe(`Oh! ${SERIOUS}`)
  })

  it('tries twice, then says that it is not checked', async () => {
    const { checker, asked } = setUp()
    checker.update(SERIOUS)
    await vi.advanceTimersByTimeAsync(200)
    asked[0]!.fail()
    await vi.advanceTimersByTimeAsync(300)
    expect(asked).toHaveLength(2)
    asked[1]!.fail()
    await settle()
    expect(checker.state).toBe('unchecked')
  })

  it('asks again when a question was lost without a word', async () => {
    const { checker, asked } = setUp()
    checker.update(SERIOUS)
    await vi.advanceTimersByTimeAsync(2500)
    expect(asked.map(({ text }) => text)).toEqual([SERIOUS, SERIOUS])
    asked[1]!.answer('client')
    await settle()
    expect(checker.state).toBe('checked')
  })

  it('takes a late answer to the first question as well as one to the second', async () => {
    const { checker, asked } = setUp()
    checker.update(SERIOUS)
    await vi.advanceTimersByTimeAsync(2500)
    asked[1]!.fail()
    asked[0]!.answer('client')
    await settle()
    expect([checker.state, checker.findings.length]).toEqual(['checked', 1])
  })

  it('asks about the next text even if showing an answer failed', async () => {
    const { checker, asked, changed } = setUp()
    checker.update(SERIOUS)
    const flushed = checker.flush()
    changed.mockImplementationOnce(() => {
      throw new Error('the page took the box away')
    })
    asked[0]!.answer('client')
    await expect(flushed).rejects.toThrow('took the box')
    checker.update(`${SERIOUS} Oh.`)
    await vi.advanceTimersByTimeAsync(200)
    expect(asked.map(({ text }) => text)).toEqual([SERIOUS, `${SERIOUS} Oh.`])
  })

  it('waits as long as ever for the first words after a box was emptied', async () => {
    const { checker, asked } = setUp()
    checker.update(SERIOUS)
    checker.update('')
    await vi.advanceTimersByTimeAsync(5000)
    checker.update('M')
    await vi.advanceTimersByTimeAsync(140)
    expect(asked).toHaveLength(0)
  })

  it('gives up on a worker that never answers', async () => {
    const { checker } = setUp()
    checker.update(SERIOUS)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(checker.state).toBe('unchecked')
  })

  it('is silent while composing and asks right after', async () => {
    const { checker, asked, changed } = setUp()
    checker.compose(true)
    checker.update(SERIOUS)
    await vi.advanceTimersByTimeAsync(3000)
    expect(asked).toHaveLength(0)
    expect(changed).not.toHaveBeenCalled()
    checker.compose(false)
    expect(asked).toHaveLength(1)
  })

  it('asks at once on flush, and waits for the text as it is now', async () => {
    const { checker, asked } = setUp()
    checker.update(SERIOUS)
    const flushed = checker.flush()
    asked[0]!.answer('client')
    await flushed
    expect(checker.state).toBe('checked')
  })

  it('forgets everything when the box is emptied', async () => {
    const { checker, asked } = setUp()
    checker.update(SERIOUS)
    await vi.advanceTimersByTimeAsync(200)
    asked[0]!.answer('client')
    await settle()
    checker.update('  ')
    expect(checker.state).toBe('empty')
    expect(checker.findings).toEqual([])
  })

  it('does nothing more once it was ended', async () => {
    const { checker, asked, life } = setUp()
    checker.update(SERIOUS)
    life.abort()
    await vi.advanceTimersByTimeAsync(5000)
    expect(asked).toHaveLength(0)
  })
})
