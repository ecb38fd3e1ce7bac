/** Where the card stands: by the words it speaks of, off the caret's line and the submit control when there is room. */
import { computePosition, offset, type Placement, shift, type VirtualElement } from '@floating-ui/dom'

const MARGIN = 8

export type Around = {
  /** What the card speaks of; scrolling and clipping are those of its context element. */
  reference: VirtualElement | Element
  /** Rectangles the card should not cover: the caret's line. */
  keepFree(): readonly DOMRect[]
  /** Whether something that must not be covered (the submit control) is at a point. */
  mustShow(path: readonly Element[]): boolean
}

const ORDER: readonly Placement[] = ['bottom-start', 'top-start', 'right-start', 'left-start', 'bottom-end', 'top-end']

export async function placeCard(card: HTMLElement, around: Around, order = ORDER): Promise<void> {
  const view = card.ownerDocument.defaultView
  if (view === null) return
  let best: { x: number; y: number; cost: number } | undefined
  const free = around.keepFree()
  for (const [index, placement] of order.entries()) {
    const { x, y } = await computePosition(around.reference, card, {
      placement,
      strategy: 'fixed',
      middleware: [offset(MARGIN), shift({ padding: MARGIN, mainAxis: true })],
    })
    const rect = new DOMRect(x, y, card.offsetWidth, card.offsetHeight)
    const cost = index + overflow(rect, view) * 40 + (covers(rect, free) ? 60 : 0) + hides(rect, around, card) * 100
    if (best === undefined || cost < best.cost) best = { x, y, cost }
    if (best.cost === 0) break
  }
  if (best === undefined) return
  // Nowhere fits: stay in view rather than by the words.
  const x = clamp(best.x, MARGIN, view.innerWidth - card.offsetWidth - MARGIN)
  const y = clamp(best.y, MARGIN, view.innerHeight - card.offsetHeight - MARGIN)
  moveTo(card, x, y)
}

/** Whole pixels keep text crisp. */
export function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`)
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)))
}

/** How much of a rectangle is out of view, from 0 to 1. */
function overflow(rect: DOMRect, view: Window): number {
  const width = Math.min(rect.right, view.innerWidth) - Math.max(rect.left, 0)
  const height = Math.min(rect.bottom, view.innerHeight) - Math.max(rect.top, 0)
  const area = rect.width * rect.height
  return area === 0 ? 0 : 1 - (Math.max(0, width) * Math.max(0, height)) / area
}

function covers(rect: DOMRect, others: readonly DOMRect[]): boolean {
  return others.some((o) => o.left < rect.right && o.right > rect.left && o.top < rect.bottom && o.bottom > rect.top)
}

/** Looks at a few points under the card for what must stay in sight. */
function hides(rect: DOMRect, around: Around, card: HTMLElement): number {
  const page = card.ownerDocument
  for (let column = 0; column <= 4; column++) {
    for (let row = 0; row <= 4; row++) {
      const x = rect.left + (rect.width * column) / 4
      const y = rect.top + (rect.height * row) / 4
      if (around.mustShow(page.elementsFromPoint(x, y))) return 1
    }
  }
  return 0
}
