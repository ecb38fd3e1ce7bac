/**
 * Where the card stands: by the words it speaks of, never over them, and off the caret's line, the submit control and
 * the rest of what is written when there is room.
 */

const MARGIN = 8

export type Around = {
  /** The words that the card speaks of, or the control, or the whole box. */
  spoken(): DOMRect
  /** It speaks of the whole box, whose blank parts may be covered when there is no other room. */
  isBox: boolean
  /** The line the caret stands on; nothing where it can't be told. */
  caretLine(): readonly DOMRect[]
  /** All that is written in the box, as far as it can be seen. */
  written(): DOMRect
  /** Whether something that must not be covered (the submit control) is at a point. */
  mustShow(path: readonly Element[]): boolean
}

/** What lying over something costs, against one step down in the order of places, or `A_STEP` pixels further off. */
const OVER = { spoken: 300, control: 100, caretLine: 60, written: 30, blank: 10 }
const A_STEP = 40
/** Scrolling inside the card, by the share of it that is out of sight. */
const CUT_OFF = 20

export function placeCard(card: HTMLElement, around: Around): void {
  const view = card.ownerDocument.defaultView
  if (view === null) return
  card.style.removeProperty('max-height')
  const width = card.offsetWidth
  const wanted = card.offsetHeight
  const spoken = around.spoken()
  const caretLine = around.caretLine()
  const written = around.written()
  let best: { rect: DOMRect; cost: number } | undefined
  for (const [index, spot] of spotsAround(card, spoken, caretLine, written).entries()) {
    const room = spot.isAbove ? spot.y - MARGIN : view.innerHeight - MARGIN - spot.y
    // A card that is a little too tall scrolls inside rather than lie over the words.
    const height = Math.min(wanted, Math.max(room, SMALLEST))
    // Nowhere fits: stay in view, even if that means lying over something.
    const rect = new DOMRect(
      clamp(spot.x, MARGIN, view.innerWidth - width - MARGIN),
      clamp(spot.isAbove ? spot.y - height : spot.y, MARGIN, view.innerHeight - height - MARGIN),
      width,
      height,
    )
    let cost = index + (1 - height / wanted) * CUT_OFF + gap(rect, spoken) / A_STEP
    if (covers(rect, spoken)) cost += around.isBox ? OVER.blank : OVER.spoken
    if (caretLine.some((line) => covers(rect, line))) cost += OVER.caretLine
    if (covers(rect, written)) cost += OVER.written
    // Looking for the submit control costs more than the rest: not for a place that is worse anyway.
    if ((best === undefined || cost < best.cost) && hides(rect, around, card)) cost += OVER.control
    if (best === undefined || cost < best.cost) best = { rect, cost }
  }
  if (best === undefined) return
  if (best.rect.height < wanted) card.style.setProperty('max-height', `${best.rect.height}px`)
  moveTo(card, best.rect.x, best.rect.y)
}

/** The least height in which a card can be read, scrolling. */
const SMALLEST = 260

/** How far below the words the caret's line may be for the card to go below that. */
const NEAR = 80

/** A place to try: the card's upper left corner, or the lower left one if it is to stand above. */
type Spot = { x: number; y: number; isAbove: boolean }

/**
 * Places in order: below and above the words, below and above all that is written, and to both sides of it; where the
 * window is too low for that, as small frames are, below what is written, by the side of the control.
 */
function spotsAround(card: Element, spoken: DOMRect, caretLine: readonly DOMRect[], written: DOMRect): Spot[] {
  const width = card.clientWidth
  const isRtl = card.ownerDocument.dir === 'rtl'
  const x = isRtl ? spoken.right - width : spoken.left
  const after = caretLine.filter((line) => line.bottom > spoken.bottom && line.top < spoken.bottom + NEAR)
  const below = (bottom: number): Spot => ({ x, y: bottom + MARGIN, isAbove: false })
  const above = (top: number): Spot => ({ x, y: top - MARGIN, isAbove: true })
  const beside = (left: number): Spot => ({ x: left, y: spoken.top, isAbove: false })
  return [
    // Below the words is best just below the caret's line, if that comes right after them.
    below(Math.max(spoken.bottom, ...after.map((line) => line.bottom - MARGIN / 2))),
    above(spoken.top),
    below(Math.max(spoken.bottom, written.bottom)),
    above(Math.min(spoken.top, written.top)),
    beside(Math.max(spoken.right, written.right) + MARGIN),
    beside(Math.min(spoken.left, written.left) - width - MARGIN),
    { x, y: written.bottom + MARGIN / 2, isAbove: false },
    { x: spoken.left - width - MARGIN, y: written.bottom + MARGIN / 2, isAbove: false },
    { x: spoken.right + MARGIN, y: written.bottom + MARGIN / 2, isAbove: false },
  ]
}

/** Whole pixels keep text crisp. */
export function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`)
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)))
}

function covers(rect: DOMRect, other: DOMRect): boolean {
  return other.left < rect.right && other.right > rect.left && other.top < rect.bottom && other.bottom > rect.top
}

/** How far apart two rectangles are, at the most of both directions. */
function gap(a: DOMRect, b: DOMRect): number {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom, 0)
}

/** No button is narrower. */
const STEP = 22

/** Looks at points all over the card's place for what must stay in sight. */
function hides(rect: DOMRect, around: Around, card: HTMLElement): boolean {
  const page = card.ownerDocument
  for (let x = rect.left; x < rect.right + STEP; x += STEP) {
    for (let y = rect.top; y < rect.bottom + STEP; y += STEP) {
      const stack = page.elementsFromPoint(Math.min(x, rect.right), Math.min(y, rect.bottom))
      if (around.mustShow(stack)) return true
    }
  }
  return false
}
