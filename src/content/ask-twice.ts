/** One question to the worker, which may be asleep, starting, or ended while it thinks. */

const AGAIN_AFTER_FAILURE_MS = 250
/** A message to a worker that is just being stopped can be lost without a word: nothing says that no answer will come. */
const AGAIN_AFTER_SILENCE_MS = 2000
const GIVE_UP_AFTER_MS = 6000

/**
 * The first answer to a question that is asked twice at most: again after a failure, or after a silence. `undefined`
 * after a second failure, or when no answer came in time. The question must be one that may be asked twice.
 */
export function askTwice<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve) => {
    let asked = 0
    let failed = 0
    const end = (answer?: T) => {
      clearTimeout(again)
      clearTimeout(late)
      resolve(answer)
    }
    const once = () => {
      if (signal.aborted) return end()
      asked++
      ask().then(end, () => {
        failed++
        if (failed === 2) return end()
        if (asked > 1) return
        clearTimeout(again)
        again = setTimeout(once, AGAIN_AFTER_FAILURE_MS)
      })
    }
    let again = setTimeout(once, AGAIN_AFTER_SILENCE_MS)
    const late = setTimeout(end, GIVE_UP_AFTER_MS)
    once()
  })
}
