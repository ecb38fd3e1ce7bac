/** Tells screen readers how many marks there are, when that changed and the typing has paused. */
import { plural, t } from '../shared/i18n'

const PAUSE_MS = 1600

export function createAnnouncer(say: (words: string) => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let said = 0
  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    /** The text as it stands was checked. */
    settled(count: number): void {
      clearTimeout(timer)
      if (count === said) return
      timer = setTimeout(() => {
        said = count
        say(count === 0 ? t('content_announce_none') : plural('content_announce', count))
      }, PAUSE_MS)
    },
    /** Typing goes on. */
    hush: () => clearTimeout(timer),
  }
}
