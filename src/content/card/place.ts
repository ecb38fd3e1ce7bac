/**
 * Where the card stands: by the words it speaks of, never over them, and off the caret's line and the submit control
 * when there is room.
 */
const MARGIN = 8

export type Around = {
  /** What the card speaks of. */
  reference: { getBoundingClientRect(): DOMRect }
  /** Rectangles the card should not cover: the caret's line. */
  keepFree(): readonly DOMRect[]
  /** Whether something that must not be covered (the submit control) is at a point. */
  mustShow(path: readonly Element[]): boolean
}

const ORDER = ['bottom-start', 'top-start', 'right-start', 'left-start', 'bottom-end', 'top-end'] as const

/** Where a card of a size stands by the words, before anything else is asked. */
function beside(words: DOMRect, placement: (typeof ORDER)[number], width: number, height: number) {
  if (placement === 'right-start') return { x: words.right + MARGIN, y: words.top }
  if (placement === 'left-start') return { x: words.left - MARGIN - width, y: words.top }
  const y = placement.startsWith('top') ? words.top - MARGIN - height : words.bottom + MARGIN
  return { x: placement.endsWith('end') ? words.right - width : words.left, y }
}

export function placeCard(card: HTMLElement, around: Around): void {
  const view = card.ownerDocument.defaultView
  if (view === null) return
  const spoken = around.reference.getBoundingClientRect()
  const free = around.keepFree()
  card.style.removeProperty('max-height')
  const width = card.offsetWidth
  const wanted = card.offsetHeight
  let best: { rect: DOMRect; cost: number } | undefined
  for (const [index, placement] of ORDER.entries()) {
    const at = beside(spoken, placement, width, wanted)
    // Below the words is best just below the caret's line, if that comes right after them.
    const below = placement.startsWith('bottom') ? belowCaret(at.y, spoken, free) : undefined
    const room = placement.startsWith('top') ? spoken.top - 2 * MARGIN : view.innerHeight - MARGIN - (below ?? MARGIN)
    // A card that is a little too tall scrolls inside rather than lie over the words.
    const height = Math.min(wanted, Math.max(room, SMALLEST))
    const y = placement.startsWith('top') ? spoken.top - MARGIN - height : (below ?? at.y)
    // Nowhere fits: stay in view, even if that means lying over something.
    const rect = new DOMRect(
      clamp(at.x, MARGIN, view.innerWidth - width - MARGIN),
      clamp(y, MARGIN, view.innerHeight - height - MARGIN),
      width,
      height,
    )
    let cost = index + (1 - height / wanted) * 20
    cost += (covers(rect, spoken) ? 300 : 0) + (free.some((line) => covers(rect, line)) ? 60 : 0)
    // Looking for the submit control costs more than the rest: not for a place that is worse anyway.
    if (best === undefined || cost < best.cost) cost += hides(rect, around, card) ? 100 : 0
    if (best === undefined || cost < best.cost) best = { rect, cost }
    if (best.cost === 0) break
  }
  if (best === undefined) return
  if (best.rect.height < wanted) card.style.setProperty('max-height', `${best.rect.height}px`)
  moveTo(card, best.rect.x, best.rect.y)
}

/** The least height in which a card can be read, scrolling. */
const SMALLEST = 260

/** How far below the words the caret's line may be for the card to go below that. */
const NEAR = 80

function belowCaret(y: number, spoken: { bottom: number }, free: readonly DOMRect[]): number {
  const lines = free.filter((line) => line.bottom > spoken.bottom && line.top < spoken.bottom + NEAR)
  return Math.max(y, ...lines.map((line) => line.bottom + MARGIN / 2))
}

/** Whole pixels keep text crisp. */
export function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`)
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)))
}

type Sides = { left: number; right: number; top: number; bottom: number }

function covers(rect: Sides, other: Sides): boolean {
  return other.left < rect.right && other.right > rect.left && other.top < rect.bottom && other.bottom > rect.top
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
