/** A page for unit tests: its clock is ours, and what a test put in is gone before the next. */
import { afterEach, beforeEach, vi } from 'vitest'

/** Call it once in a test file. The answer is the life of the test that runs: what listens ends with it. */
export function eachInItsOwnPage(): () => AbortController {
  let life: AbortController
  beforeEach(() => {
    vi.useFakeTimers()
    life = new AbortController()
  })
  afterEach(() => {
    life.abort()
    document.body.innerHTML = ''
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })
  return () => life
}
