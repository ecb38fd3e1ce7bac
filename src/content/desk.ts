/**
 * The writer's desk: badges at the boxes and at most one panel (card, pause or note). It decides what is open and what
 * has the focus; src/content/views.ts and card/ make it visible.
 */

import type { Send } from '../shared/deliver'
import type { Finding } from '../shared/finding'
import type { PageState } from '../shared/messages'
import { passageAround } from '../shared/passage'
import type { Site } from '../sites/site'
import { createAnnouncer } from './announce'
import type { Plan } from './apply-plan'
import type { Host } from './card/host'
import { draw, erase, type LineView, type View } from './card/view'
import { KeptCaret } from './caret'
import { badgeFor, indexOf, keyOf, type OpenCard, type OpenPanel, type OpenSupervise } from './panel-state'
import type { Session } from './session'
import { createSupervision, type SupervisionDesk } from './supervision'
import { themeOf } from './theme'
import { watchTheme } from './theme-watch'
import { badgeOf, panelOf, placeOfMark } from './views'

export type DeskOptions = {
  host: () => Host
  site: Site
  send: Send
  sessions: () => readonly Session[]
  current: () => Session | undefined
  pageState: () => PageState
  line: () => LineView | undefined
  signal: AbortSignal
}

export type Desk = ReturnType<typeof createDesk>

const LEAVE_GRACE_MS = 350

export function createDesk(options: DeskOptions) {
  const { host, site, send, sessions, current, pageState, line, signal } = options
  let open: OpenPanel | undefined
  const caret = new KeptCaret()
  let theme: View['theme'] = 'light'
  let served: HTMLElement | undefined
  let due = false
  let drawn = false
  let leaving: ReturnType<typeof setTimeout> | undefined

  const announcer = createAnnouncer(redraw, signal)

  signal.addEventListener('abort', () => {
    clearTimeout(leaving)
    if (drawn) erase(host().app)
  })

  /** Draws soon: several changes in one task are one drawing. */
  function redraw(): void {
    if (due || signal.aborted) return
    due = true
    queueMicrotask(() => {
      due = false
      if (!signal.aborted) drawNow()
    })
  }

  function drawNow(): void {
    const badges = sessions().flatMap((session) => badgeOf(session, desk) ?? [])
    let panel = open && panelOf(open, desk)
    if (open !== undefined && panel === undefined) {
      close()
      panel = undefined
    }
    const session = current()
    if (session?.state === 'checked') announcer.settled(session.marks.length)
    else if (session) announcer.hush()
    const reminder = line()
    if (!drawn && badges.length === 0 && panel === undefined && reminder === undefined) return
    drawn = true
    draw({ theme, badges, panel, line: reminder, announcement: announcer.words }, host().app)
  }

  function show(next: OpenPanel, box: HTMLElement): void {
    if (wantsFocus(next) && !caret.isKept) caret.keep(box)
    open = next
    serve(box)
  }

  /** The surface goes where a box is, and looks as it does, whenever that changes. */
  function serve(box: HTMLElement): void {
    if (served === undefined) watchTheme(box.ownerDocument, follow, signal)
    served = box
    theme = themeOf(pageState().theme, box)
    host().serve(box)
    redraw()
  }

  function follow(): void {
    if (served === undefined || !served.isConnected) return
    const next = themeOf(pageState().theme, served)
    if (next === theme) return
    theme = next
    redraw()
  }

  function close(): void {
    clearTimeout(leaving)
    open = undefined
    caret.giveBack()
    redraw()
  }

  const desk = {
    siteName: site.name,
    isPractice: site.isPractice ?? false,
    hold: () => pageState().hold,
    isSubmit: (path: readonly EventTarget[], box: HTMLElement) => site.isSubmit(path, box),
    get open() {
      return open
    },
    redraw,
    close,
    /** Typing goes on: not the moment to speak, and nothing to show but a card that goes with its mark. */
    awaits(areMoved: boolean): void {
      announcer.hush()
      if (areMoved && open) redraw()
    },
    say: announcer.say,
    /** A box came into focus. */
    serve: ({ box }: Session) => serve(box),
    openCard(session: Session, index: number, how: { focus?: boolean; hover?: boolean; badge?: Element } = {}): void {
      if (session.marks[index] === undefined) return
      clearTimeout(leaving)
      const mark = keyOf(session.marks, index)
      // Hovering never takes over from a card that was opened on purpose.
      if (how.hover && open !== undefined && !(open.kind === 'card' && open.hover)) return
      const { focus = false, hover = false, badge } = how
      show({ kind: 'card', session, mark, focus, hover, badge, refused: undefined }, session.box)
    },
    openPause(held: readonly Session[], control: Element, byKey: boolean): void {
      show({ kind: 'pause', sessions: held, control, byKey }, held[0]!.box)
    },
    openNote(session: Session, tone: 'clean' | 'unchecked', message: string, at: Element, focus: boolean): void {
      show({ kind: 'note', session, tone, message, at, focus }, session.box)
    },
    pressBadge(session: Session, byKeyboard: boolean, badge: Element): void {
      if (open !== undefined && 'session' in open && open.session === session) close()
      else if (session.marks.length > 0) desk.openCard(session, 0, { focus: byKeyboard, badge })
      else {
        if (session.state === 'unchecked') void session.flushAgain()
        const tone = session.state === 'unchecked' ? 'unchecked' : 'clean'
        desk.openNote(session, tone, `content_note_${tone}`, badge, byKeyboard)
      }
    },
    turn(card: OpenCard, by: 1 | -1): void {
      const { marks } = card.session
      const index = (indexOf(marks, card.mark) + by + marks.length) % marks.length
      desk.openCard(card.session, index, { focus: card.focus, ...badgeFor(card) })
    },
    async use(card: OpenCard, suggestion: number, plan: Plan): Promise<void> {
      const { session } = card
      caret.forget()
      const outcome = await session.apply(plan)
      if (signal.aborted) return
      if (outcome === 'written') close()
      else if (open === card) show({ ...card, refused: suggestion, focus: false }, session.box)
    },
    /** The card gives way to the question for supervision. */
    supervise(card: OpenCard, finding: Finding): void {
      show(desk.supervision.open(card.session, finding, placeOfMark(card, desk)), card.session.box)
    },
    /** Something of that panel changed; nothing does once it is closed. */
    changeSupervise(change: Partial<OpenSupervise>): void {
      if (open?.kind !== 'supervise') return
      open = { ...open, ...change }
      redraw()
    },
    studies: ({ category }: Finding) => send('studies', { category }),
    async copy(plan: Plan): Promise<void> {
      try {
        await navigator.clipboard.writeText(plan.text)
        close()
      } catch {
        // The page forbids the clipboard: the wording stays on screen to be selected by hand.
      }
    },
    setAside({ session }: OpenCard, finding: Finding, everywhere: boolean): void {
      const { rule, category, start, end } = finding
      const told = everywhere
        ? send('mute', { site: site.id, rule })
        : send('dismiss', { site: site.id, rule, category, quote: passageAround(session.text, start, end) })
      // Set aside here in any case; if the worker is gone it is forgotten with the page.
      told.catch(() => {})
      session.setAside(finding, everywhere)
      close()
    },
    /** Next mark of the box in use, by keyboard. */
    nextMark(): void {
      if (open?.kind === 'card') {
        desk.turn({ ...open, focus: true }, 1)
        return
      }
      const session = [current(), ...sessions()].find((one) => one !== undefined && one.marks.length > 0)
      if (session) desk.openCard(session, 0, { focus: true })
    },
    pointerInCard(inside: boolean): void {
      clearTimeout(leaving)
      if (!inside) desk.leave('hover')
    },
    leave(by: 'hover' | 'click'): void {
      if (open?.kind === 'card' && by === 'hover' && !open.hover) return
      if (open?.kind !== 'card' && (by === 'hover' || open?.kind !== 'note')) return
      clearTimeout(leaving)
      if (by === 'click') close()
      else leaving = setTimeout(close, LEAVE_GRACE_MS)
    },
    supervision: createSupervision(site, send, (): SupervisionDesk => desk),
  }
  return desk
}

function wantsFocus(panel: OpenPanel): boolean {
  return panel.kind !== 'pause' && panel.focus
}
