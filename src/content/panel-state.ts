/** What is open beside the text, in terms of sessions and marks; src/content/desk.ts makes it visible. */
import type { Finding } from '../shared/finding'
import type { Tone } from './card/icons'
import type { PanelPlace } from './card/panel'
import type { Session } from './session'

/** A mark by what stays the same while the text moves: its rule, its words, and which of equal ones it is. */
export type MarkKey = { rule: string; quote: string; nth: number }

export type OpenCard = {
  kind: 'card'
  session: Session
  mark: MarkKey
  /** Opened by keyboard: it has the focus, and gives the caret back. */
  focus: boolean
  /** Opened by hovering: goes when the pointer goes. */
  hover: boolean
  /** The badge it was opened from, when marks are not shown in the text. */
  badge: Element | undefined
  refused: number | undefined
}
export type OpenPause = { kind: 'pause'; sessions: readonly Session[]; control: Element; byKey: boolean }
export type OpenNote = { kind: 'note'; session: Session; tone: Tone; message: string; at: Element; focus: boolean }
/** The question for supervision. It outlives its mark and its box: what was typed into it must not be lost. */
export type OpenSupervise = {
  kind: 'supervise'
  session: Session
  finding: Finding
  focus: true
  place: PanelPlace
  /** What the box answers, where the page shows it: kept with the post, if that is kept. */
  answers: string | undefined
  masked: string | null | undefined
  busy: boolean
  failed: boolean
}
export type OpenPanel = OpenCard | OpenPause | OpenNote | OpenSupervise

export function keyOf(marks: readonly Finding[], index: number): MarkKey {
  const { rule, quote } = marks[index]!
  const nth = marks.slice(0, index).filter((mark) => mark.rule === rule && mark.quote === quote).length
  return { rule, quote, nth }
}

/**
 * The place of a mark in the list now, -1 when it is gone. A mark whose sentence was written on is the same mark: its
 * card stays, and the way round all marks goes on from it.
 */
export function indexOf(marks: readonly Finding[], { rule, quote, nth }: MarkKey): number {
  let left = nth
  const exact = marks.findIndex((mark) => mark.rule === rule && mark.quote === quote && left-- === 0)
  return exact < 0 ? marks.findIndex((mark) => mark.rule === rule && mark.quote.startsWith(quote)) : exact
}

/** The badge a card was opened from, as an option. */
export function badgeFor(card: OpenCard): { badge?: Element } {
  return card.badge === undefined ? {} : { badge: card.badge }
}

const LEVELS = { off: [], high: ['high'], medium: ['high', 'medium'] } as const

/** The marks that the pause before posting is about. */
export function heldMarks({ marks }: { marks: readonly Finding[] }, hold: keyof typeof LEVELS): Finding[] {
  const levels: readonly string[] = LEVELS[hold]
  return marks.filter((mark) => levels.includes(mark.severity))
}
