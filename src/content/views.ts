/** From what is open to what is drawn: words, places and what each button does. */
import type { BadgeView } from './card/badge'
import type { Tone } from './card/icons'
import type { PanelPlace } from './card/panel'
import type { PanelView } from './card/view'
import { caretLine, writtenIn } from './caret'
import type { Desk } from './desk'
import { heldMarks, indexOf, type OpenCard, type OpenPanel } from './panel-state'
import type { Session } from './session'

export function badgeOf(session: Session, desk: Desk): BadgeView | undefined {
  if (session.state === 'empty') return undefined
  const worst = session.marks.reduce<Tone>(
    (tone, mark) => (RANK[mark.severity] < RANK[tone] ? mark.severity : tone),
    'clean',
  )
  // While a first answer is awaited nothing is known: show nothing rather than a tick that may turn.
  if (worst === 'clean' && session.state === 'waiting')
    return session.shownTone === undefined ? undefined : badge('clean')
  const tone = session.state === 'unchecked' ? 'unchecked' : worst
  session.shownTone = tone
  return badge(tone)

  function badge(shown: Tone): BadgeView {
    return {
      id: session.id,
      box: session.box,
      tone: shown,
      count: session.state === 'unchecked' ? 0 : session.marks.length,
      revision: session.checks,
      isAwaited: () => session.state === 'waiting',
      press: (byKeyboard, element) => desk.pressBadge(session, byKeyboard, element),
    }
  }
}

const RANK: Record<Tone, number> = { high: 0, medium: 1, low: 2, clean: 3, unchecked: 4 }

/** `undefined` when what the panel spoke of is gone. */
export function panelOf(open: OpenPanel, desk: Desk): PanelView | undefined {
  if (open.kind === 'card') return cardOf(open, desk)
  if (open.kind === 'note') {
    const { tone, message, focus, at, session } = open
    if (!session.box.isConnected) return undefined
    return { kind: 'note', tone, message, focus, revision: 0, place: placeAt(at, session, desk), close: desk.close }
  }
  if (open.kind === 'supervise') return desk.supervision.view(open)
  const findings = open.sessions.flatMap((session) => heldMarks(session, desk.hold()))
  const session = open.sessions[0]
  if (session === undefined || findings.length === 0) return undefined
  return {
    kind: 'pause',
    findings,
    byKey: open.byKey,
    revision: 0,
    place: placeAt(open.control.isConnected ? open.control : session.box, session, desk),
    look: () => {
      const owner = open.sessions.find((one) => one.marks.includes(findings[0]!))
      if (owner) desk.openCard(owner, owner.marks.indexOf(findings[0]!), { focus: open.byKey })
    },
    close: desk.close,
  }
}

function cardOf(open: OpenCard, desk: Desk): PanelView | undefined {
  const { session } = open
  const index = indexOf(session.marks, open.mark)
  const finding = session.marks[index]
  if (finding === undefined || !session.box.isConnected) return undefined
  return {
    kind: 'card',
    finding,
    text: session.text,
    index,
    total: session.marks.length,
    siteName: desk.siteName,
    revision: finding.start,
    focus: open.focus,
    refused: open.refused,
    place: placeOfMark(open, desk),
    planOf: session.planOf,
    studies: () => desk.studies(finding),
    use: (suggestion, plan) => void desk.use(open, suggestion, plan),
    copy: (plan) => void desk.copy(plan),
    supervise: () => desk.supervise(open, finding),
    setAside: () => desk.setAside(open, finding, false),
    ...(!desk.isPractice && { mute: () => desk.setAside(open, finding, true) }),
    turn: (by) => desk.turn(open, by),
    close: desk.close,
    pointer: desk.pointerInCard,
  }
}

/** By the marked words; by the badge, or the box, when they are out of sight. */
export function placeOfMark(open: OpenCard, desk: Desk): PanelPlace {
  const { session } = open
  const rects = () => {
    const finding = session.marks[indexOf(session.marks, open.mark)]
    const view = session.box.getBoundingClientRect()
    const seen = finding ? session.painter.rectsOf(finding) : []
    const shown = seen.filter((rect) => rect.bottom > view.top - 1 && rect.top < view.bottom + 1)
    return shown.length > 0 ? shown : [(open.badge?.isConnected ? open.badge : session.box).getBoundingClientRect()]
  }
  return placeBy(session.box, () => hull(rects()), session, desk)
}

function placeAt(at: Element, session: Session, desk: Desk): PanelPlace {
  const place = placeBy(at, () => at.getBoundingClientRect(), session, desk)
  return { ...place, isBox: at === session.box }
}

function placeBy(follows: Element, spoken: () => DOMRect, { box, painter }: Session, desk: Desk): PanelPlace {
  return {
    follows,
    spoken,
    isBox: false,
    caretLine: () => caretLine(box, painter),
    written: () => writtenIn(box, painter),
    mustShow: (path) => desk.isSubmit(path, box),
  }
}

function hull(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left))
  const top = Math.min(...rects.map((r) => r.top))
  const right = Math.max(...rects.map((r) => r.right))
  const bottom = Math.max(...rects.map((r) => r.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}
