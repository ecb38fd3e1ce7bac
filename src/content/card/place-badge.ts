/**
 * Where the badge stands: at the box's end edge, wherever it covers neither words nor controls. Four places are tried,
 * and the one that covers least is taken. Looking at what lies under them is dear: while one types, the box may grow and
 * the badge keeps the place it had at it, until the answer comes.
 */
import { visiblePart } from '../paint/clip'
import { isValueBox } from '../reader/read'
import { moveTo } from './place'

const GAP = 4
const CONTROL =
  'a, button, input, textarea, select, summary, label, [role="button"], [role="link"], [role="tab"], [contenteditable]'

/**
 * @param kept the place to keep; without it the best is looked for
 * @returns the place it has now, for the next time
 */
export function placeBadge(badge: HTMLElement, box: HTMLElement, kept?: number): number | undefined {
  const view = box.ownerDocument.defaultView
  if (view === null) return
  const whole = box.getBoundingClientRect()
  const seen = visiblePart(box, whole)
  const isSeen =
    seen.right - seen.left > 8 &&
    seen.bottom - seen.top > 8 &&
    seen.bottom > 0 &&
    seen.right > 0 &&
    seen.top < view.innerHeight &&
    seen.left < view.innerWidth
  badge.style.setProperty('visibility', isSeen ? 'visible' : 'hidden')
  if (!isSeen) return
  const width = badge.offsetWidth
  const height = badge.offsetHeight
  const rtl = view.getComputedStyle(box).direction === 'rtl'
  const insideX = rtl ? seen.left + GAP : seen.right - width - GAP
  const outsideX = rtl ? seen.left - width - GAP : seen.right + GAP
  const bottom = Math.min(seen.bottom, view.innerHeight)
  const candidates = [
    { x: insideX, y: bottom - height - GAP },
    { x: outsideX, y: bottom - height },
    { x: insideX, y: seen.top - height - GAP },
    { x: insideX, y: bottom + GAP },
    { x: insideX, y: Math.max(seen.top, 0) + GAP },
  ]
  let best = kept ?? 0
  let least = kept === undefined ? Number.POSITIVE_INFINITY : 0
  for (const [index, candidate] of candidates.entries()) {
    // Not for one that could only be worse.
    const base = index * 0.1
    if (base >= least) break
    const cost = base + coverCost(new DOMRect(candidate.x, candidate.y, width, height), box, view, hostOf(badge))
    if (cost < least) {
      least = cost
      best = index
    }
  }
  const { x, y } = candidates[best]!
  moveTo(badge, x, y)
  return best
}

/** Our own host, which a look at what lies under a point must pass over. */
function hostOf(badge: HTMLElement): Element | undefined {
  const root = badge.getRootNode()
  return root instanceof ShadowRoot ? root.host : undefined
}

function coverCost(rect: DOMRect, box: HTMLElement, view: Window, host: Element | undefined): number {
  if (rect.left < 0 || rect.top < 0 || rect.right > view.innerWidth || rect.bottom > view.innerHeight) return 100
  const points = [
    [rect.left + 1, rect.top + 1],
    [rect.right - 1, rect.top + 1],
    [rect.left + 1, rect.bottom - 1],
    [rect.right - 1, rect.bottom - 1],
    [rect.x + rect.width / 2, rect.y + rect.height / 2],
  ] as const
  const root = box.getRootNode() as Document | ShadowRoot
  // Most points lie on the same element, and a paragraph of a long text has many lines to ask for.
  const known = new Map<Element, number>()
  return points.reduce((cost, [x, y]) => {
    const element = root.elementsFromPoint(x, y).find((found) => found !== host)
    if (element === undefined) return cost
    const one = known.get(element) ?? elementCost(element, rect, box)
    known.set(element, one)
    return cost + one
  }, 0)
}

function elementCost(element: Element, rect: DOMRect, box: HTMLElement): number {
  if (element === box || box.contains(element)) {
    // What a value box shows isn't in the tree: assume that its inside may hold words.
    return isValueBox(box) ? 1 : wordsUnder(element, rect) ? 5 : 0
  }
  if (element.closest(CONTROL)) return 10
  return wordsUnder(element, rect) ? 3 : 0
}

const LONGEST_LOOK = 40

/** Whether words of this very element stand in the rectangle. */
function wordsUnder(element: Element, rect: DOMRect): boolean {
  const range = element.ownerDocument.createRange()
  let looked = 0
  for (let child = element.firstChild; child && looked < LONGEST_LOOK; child = child.nextSibling, looked++) {
    if (child.nodeType === Node.TEXT_NODE ? (child as Text).data.trim() === '' : !isInlineWord(child)) continue
    range.selectNodeContents(child)
    for (const r of range.getClientRects()) {
      if (r.left < rect.right && r.right > rect.left && r.top < rect.bottom && r.bottom > rect.top) return true
    }
  }
  return false
}

/** Words in an inline element of a paragraph are that paragraph's words. */
function isInlineWord(node: Node): boolean {
  return node instanceof HTMLElement && /^(SPAN|A|B|I|EM|STRONG|U|S|CODE|MARK)$/.test(node.tagName)
}
