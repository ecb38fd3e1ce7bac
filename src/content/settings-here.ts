/** The settings that count in this page: asked for once, again when they may have changed, and kept meanwhile. */
import { hasWords } from '../shared/i18n'
import type { PageState } from '../shared/messages'
import { askTwice } from './ask-twice'
import type { StartOptions } from './start'

const RESTING: PageState = { enabled: false, pausedUntil: 0, hold: 'off', marks: 'text', theme: 'auto' }
/** Settings are asked for again at a focus this long after the last time, should no change have been heard of. */
const OLD_MS = 10_000

export type SettingsHere = ReturnType<typeof createSettingsHere>

export function createSettingsHere({
  site,
  send,
  speak,
  signal,
}: Pick<StartOptions, 'site' | 'send' | 'speak' | 'signal'>) {
  let state = RESTING
  let askedAt = Number.NEGATIVE_INFINITY
  return {
    now: () => state,
    wasAsked: () => askedAt !== Number.NEGATIVE_INFINITY,
    isOld: () => performance.now() - askedAt > OLD_MS,
    /** Whether nothing is to be looked at here: switched off, paused, or not known yet. */
    isResting: () => !state.enabled || state.pausedUntil > Date.now(),
    /** `false` when nobody answered and nothing is known: else what was known last stays in force. */
    async ask(): Promise<boolean> {
      askedAt = performance.now()
      const asked = { site: site.id, ...(speak && !hasWords() && { isSilent: true }) }
      const answer = await askTwice(() => send('page-state', asked), signal)
      if (answer === undefined) return state !== RESTING
      state = answer
      speak?.(answer.speech)
      return true
    },
  }
}
