/** What screen readers are told of a page: among it how many marks there are, once the typing has paused. */
import { plural, t } from '../shared/i18n'

const PAUSE_MS = 1600
/** A live region says what changes in it, not what it comes with. */
const SAY_AFTER_MS = 150

/** @param changed called when there is something new to tell */
export function createAnnouncer(changed: () => void, signal: AbortSignal) {
  let counting: ReturnType<typeof setTimeout> | undefined
  let saying: ReturnType<typeof setTimeout> | undefined
  let said = 0
  let words = ''
  signal.addEventListener('abort', () => {
    clearTimeout(counting)
    clearTimeout(saying)
  })

  function tell(next: string): void {
    words = next
    changed()
  }

  return {
    get words() {
      return words
    },
    /** Reads words out politely, once what they speak of is on screen. */
    say(next: string): void {
      clearTimeout(saying)
      saying = setTimeout(tell, SAY_AFTER_MS, next)
    },
    /** The text as it stands was checked. */
    settled(count: number): void {
      clearTimeout(counting)
      if (count === said) return
      counting = setTimeout(() => {
        said = count
        tell(count === 0 ? t('content_announce_none') : plural('content_announce', count))
      }, PAUSE_MS)
    },
    /** Typing goes on. */
    hush: () => clearTimeout(counting),
  }
}
