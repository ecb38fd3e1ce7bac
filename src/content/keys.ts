/** The keys that are ours: Escape closes what is open, the shortcut goes to the next mark or, without any, to the lines. */
import type { Desk } from './desk'
import type { Lines } from './lines'

export type KeysOptions = { desk: Desk; lines: Lines; hasMarks(): boolean; ours(event: Event): boolean }

export function createKeys({ desk, lines, hasMarks, ours }: KeysOptions) {
  /** `false` when there is nowhere to go. */
  function next(): boolean {
    if (!hasMarks()) return lines.focus()
    desk.nextMark()
    return true
  }

  return {
    next,
    pressed(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.isComposing) {
        const isCard = desk.open !== undefined
        // The site's own search also closes on Escape: only what is pressed in our own surface is ours alone.
        if (isCard || (lines.isShown && ours(event))) {
          event.preventDefault()
          event.stopImmediatePropagation()
        }
        if (isCard) desk.close()
        else lines.close()
      } else if (event.code === 'KeyF' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
        if (next()) event.preventDefault()
      }
    },
  }
}
