import { describe, expect, it } from 'vitest'
import { CONSEQUENCE_MS, PauseState, SAME_PRESS_MS } from './guard-state'

describe('the pause before posting', () => {
  it('lets a post without unresolved marks through', () => {
    expect(new PauseState().decide(0, 0)).toBe('pass')
  })
  it('holds once; the second press goes through with all that follows from it', () => {
    const pause = new PauseState()
    expect(pause.decide(2, 0)).toBe('hold')
    expect(pause.decide(2, 1000)).toBe('pass')
    expect(pause.decide(2, 1000 + CONSEQUENCE_MS - 1)).toBe('pass')
    expect(pause.decide(2, 60_000)).toBe('pass')
  })
  it('takes a double click for one press', () => {
    const pause = new PauseState()
    expect(pause.decide(1, 0)).toBe('hold')
    expect(pause.decide(1, SAME_PRESS_MS - 1)).toBe('hold')
    expect(pause.decide(1, SAME_PRESS_MS)).toBe('pass')
  })
  it('does not hold the submit that a press which went through sets off', () => {
    const pause = new PauseState()
    expect(pause.decide(0, 0)).toBe('pass')
    expect(pause.decide(1, 50)).toBe('pass')
  })
  it('holds after all when the awaited check found something', () => {
    const pause = new PauseState()
    expect(pause.decide(0, 0)).toBe('pass')
    pause.unpass()
    expect(pause.decide(1, 100)).toBe('hold')
  })
  it('takes less than half of what went out for the next post, and a shorter version for the same one', () => {
    const pause = new PauseState()
    pause.decide(1, 0)
    pause.changed(60, 2)
    expect(pause.wasHeld).toBe(true)
    expect(pause.decide(1, 1000)).toBe('pass')
    pause.changed(60, 40)
    expect(pause.wasHeld).toBe(true)
    pause.changed(40, 1)
    expect(pause.decide(1, 1100)).toBe('hold')
  })
  it('starts anew with the next post', () => {
    const pause = new PauseState()
    pause.decide(1, 0)
    pause.decide(1, 1000)
    pause.reset()
    expect(pause.wasHeld).toBe(false)
    // What is pasted and sent at once is no consequence of the post before.
    expect(pause.decide(1, 1100)).toBe('hold')
  })
})
