/**
 * Watches over the compose boxes of one document. The content script calls it on a site (main.ts); an extension page
 * can call it too, for a practice box:
 *
 *   const stop = new AbortController()
 *   start({ page: document, site: practiceSite, send, signal: stop.signal })
 *
 * `site` is any `Site`: its `composer` says which boxes count, `isSubmit` and `isSubmitKey` what posts. `send` is the
 * one of shared/send.ts, or a stand-in of the same type. Aborting `signal` takes everything off: listeners, observers,
 * highlights, and the one node of ours. The answer lists and shows marks, as the popup does through messages.
 */

import { type Send, isAlive as thisCopyRuns } from '../shared/deliver'
import type { Mark, PageState } from '../shared/messages'
import type { Site } from '../sites/site'
import { deepTarget, editingHost } from './boxes'
import { createHost, type Host } from './card/host'
import { createDesk } from './desk'
import { createEntry } from './entry'
import { createFocusShield } from './focus-shield'
import { createGuard } from './guard'
import { createHover } from './hover'
import { createKeys } from './keys'
import { createAlive } from './lifetime'
import { createLines } from './lines'
import { listed } from './listed'
import { heldMarks } from './panel-state'
import { isValueBox } from './reader/read'
import { createReporter } from './report'
import type { Session } from './session'
import { createSessions } from './sessions'
import { createSettingsHere } from './settings-here'
import { themeOf } from './theme'

export type StartOptions = {
  page: Document
  site: Site
  send: Send
  signal: AbortSignal
  /** The address that counts; default the document's own. */
  url?: () => URL
  /** Calls back whenever the settings may have changed. */
  onSettings?: (changed: () => void, signal: AbortSignal) => void
  /** Whether this copy of the extension still runs; asked at every event. */
  isAlive?: () => boolean
  /** Speaks the words that come with the settings. Not in the extension's own pages, which have theirs, and more. */
  speak?: (speech: PageState['speech']) => void
  /** Called when it doesn't: must abort `signal`. */
  died?: () => void
}

export type Started = {
  /** Whether a box of this document is looked after: else another frame may answer. */
  hasBoxes(): boolean
  /** Whether a quiet line (lines.ts) is on screen. */
  hasLine(): boolean
  /** As they stand once what has changed was checked, text or settings: a mark is in the words of its check. */
  listMarks(): Promise<Mark[]>
  showMark(index: number): void
  nextMark(): boolean
}

export function start(options: StartOptions): Started {
  const { page, site, send, signal, url = () => new URL(page.URL), isAlive = thisCopyRuns } = options
  const settings = createSettingsHere(options)
  const { now: pageState, isResting } = settings
  let made: Host | undefined
  const host = () => (made ??= createHost(page, signal))
  const ours = (event: Event) => made?.owns(event) ?? false
  const report = createReporter(site, send)
  const alive = createAlive(isAlive, () => options.died?.())

  const sessions = createSessions({
    page,
    url,
    site,
    send,
    host,
    pageState,
    changed,
    awaits: (areMoved) => desk.awaits(areMoved),
    posting: (box, handle) => lines.posting(box, handle),
    signal,
  })
  const { all, current, of } = sessions
  const desk = createDesk({ host, site, send, sessions: all, current, pageState, line: () => lines.view(), signal })
  const hasMarks = () => all().some((session) => session.marks.length > 0)
  const hover = createHover({
    page,
    sessionOf: of,
    active: () => pageState().marks === 'text' && hasMarks(),
    ours,
    open: (session, mark, by) => desk.openCard(session, session.marks.indexOf(mark), { hover: by === 'hover' }),
    leave: desk.leave,
    alive,
    signal,
  })
  const guard = createGuard({
    page,
    site,
    sessions: () => (isResting() ? [] : all()),
    current,
    pageState,
    desk: () => desk,
    ours,
    alive,
    missed: (session, control) => void sayMissed(session, control),
    signal,
  })

  const entry = createEntry({
    ...options,
    url,
    settings,
    sessions,
    desk,
    writing: (box, handle) => lines.writing(box, handle),
  })

  const lines = createLines({
    page,
    site,
    url,
    send,
    host,
    alive,
    ready: entry.isOpen,
    watches: () => pageState().watchSearch ?? false,
    theme: (anchor) => themeOf(pageState().theme, anchor),
    redraw: () => desk.redraw(),
    say: (words) => desk.say(words),
    signal,
  })

  /** A post went out before its check was done. Said only if there was something to say: chats post with every Enter. */
  async function sayMissed(session: Session, control: Element): Promise<void> {
    const { hold } = pageState()
    if (hold === 'off') return
    const marks = await session.verdict()
    if (signal.aborted || (marks !== undefined && heldMarks({ marks }, hold).length === 0)) return
    desk.openNote(session, 'unchecked', 'content_note_missed', control, false)
  }

  function changed(): void {
    desk.redraw()
    report(all(), current())
  }

  function on<K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void): void {
    page.addEventListener(type, alive(listener), { capture: true, signal })
  }

  const sessionOf = (event: Event) => {
    const box = ours(event) ? undefined : editingHost(deepTarget(event))
    return box && of(box)
  }
  on('focusin', (event) => {
    if (!ours(event)) void entry.focused(editingHost(deepTarget(event)))
  })
  on('input', (event) => {
    hover.cancel()
    const session = sessionOf(event)
    if (session) {
      session.touch(true)
      lines.typed()
      return
    }
    const field = ours(event) ? undefined : editingHost(deepTarget(event))
    if (field === undefined) return
    // A box that had the focus before we came, or that replaced the one in focus.
    void entry.focused(field)
    lines.searched(field)
  })
  // Sites that set a field's value fire no `input`, but the caret moves. Rich boxes are observed: see watch.ts.
  on('selectionchange', () => {
    const session = current()
    if (session && isValueBox(session.box) && session.box.value !== session.text) session.touch(false)
  })
  on('compositionstart', (event) => sessionOf(event)?.compose(true))
  on('compositionend', (event) => sessionOf(event)?.compose(false))
  // Coming back to the page after an update is enough to end what was before it.
  on('visibilitychange', () => {})
  const keys = createKeys({ desk, lines, current, hasMarks, ours })
  // One listener for both: what a key costs is mostly that somebody listens.
  const keyDown = (event: KeyboardEvent) => {
    if (!guard.keyDown(event)) keys.pressed(event)
  }
  page.defaultView?.addEventListener('keydown', alive(keyDown), { capture: true, signal })
  if (page.defaultView) createFocusShield(page.defaultView, () => made, signal)
  entry.look()

  const marks = () => all().flatMap((session) => session.marks.map((mark, index) => ({ session, mark, index })))
  return {
    hasBoxes: () => all().length > 0,
    hasLine: () => lines.isShown,
    async listMarks() {
      await Promise.all(all().map((session) => session.flush()))
      return marks().map(({ session, mark }) => listed(mark, session.composer.surface))
    },
    showMark(index) {
      const wanted = marks()[index]
      if (wanted) desk.openCard(wanted.session, wanted.index)
    },
    nextMark: keys.next,
  }
}
