/**
 * The keys that are ours: Escape closes what is open; the shortcut goes to the next mark. Where a post is being written
 * and nothing is marked it says so, and only pressed again it leaves the post for the quiet line, if there is one.
 */
import { t } from '../shared/i18n'
import type { Desk } from './desk'
import type { Lines } from './lines'
import type { OpenPanel } from './panel-state'
import type { Session } from './session'

export type KeysOptions = {
  desk: Desk
  lines: Lines
  current: () => Session | undefined
  hasMarks(): boolean
  ours(event: Event): boolean
}

const BARE = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift'])

export function createKeys({ desk, lines, current, hasMarks, ours }: KeysOptions) {
  /** The note that nothing is marked: any other key closes it. */
  let said: OpenPanel | undefined
  const isSaid = () => said !== undefined && desk.open === said

  /** `false` when there is nowhere to go. */
  function next(): boolean {
    const session = current()
    if (hasMarks()) desk.nextMark()
    else if (isSaid() || session === undefined) {
      if (isSaid() && lines.isShown) desk.close()
      return lines.focus() || isSaid()
    } else sayNothing(session)
    return true
  }

  function sayNothing(session: Session): void {
    const isUnchecked = session.state === 'unchecked'
    const message = `content_note_${isUnchecked ? 'unchecked' : lines.isShown ? 'nothing_line' : 'nothing'}`
    desk.openNote(session, isUnchecked ? 'unchecked' : 'clean', message, session.box, false)
    desk.say(`${t(message)}. ${lines.isShown ? t(`${message}_why`) : ''}`)
    said = desk.open
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
      } else if (isSaid() && !BARE.has(event.key)) desk.close()
    },
  }
}
