/** What of a box can be seen: ancestors that scroll or clip hide parts of it, and our layer is above all of them. */

export type Bounds = { left: number; top: number; right: number; bottom: number }

/** The part of `bounds` that no ancestor of `box` clips, across shadow roots. */
export function visiblePart(box: Element, bounds: Bounds): Bounds {
  // A DOMRect keeps its numbers on its prototype: a spread would copy none.
  const seen = { left: bounds.left, top: bounds.top, right: bounds.right, bottom: bounds.bottom }
  const view = box.ownerDocument.defaultView
  for (let element = parentAcross(box); element && view; element = parentAcross(element)) {
    // Clipping by the page itself is the viewport's, and comes of itself.
    if (element === box.ownerDocument.documentElement || element === box.ownerDocument.body) break
    const style = view.getComputedStyle(element)
    if (style.display === 'contents') continue
    const clipsX = style.overflowX !== 'visible'
    const clipsY = style.overflowY !== 'visible'
    if (!clipsX && !clipsY) continue
    const rect = element.getBoundingClientRect()
    if (clipsX) {
      seen.left = Math.max(seen.left, rect.left)
      seen.right = Math.min(seen.right, rect.right)
    }
    if (clipsY) {
      seen.top = Math.max(seen.top, rect.top)
      seen.bottom = Math.min(seen.bottom, rect.bottom)
    }
  }
  return seen
}

/** The parent as laid out: the slot, else the parent, else the host of the shadow root. */
export function parentAcross(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  const parent = element.parentNode
  return parent instanceof ShadowRoot ? parent.host : element.parentElement
}
