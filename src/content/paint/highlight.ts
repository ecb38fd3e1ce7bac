/**
 * Marks in rich editors: CSS Custom Highlights over the editor's own text nodes. Nothing is put into the editor. A page
 * can read `CSS.highlights`, so the names are random for each load and say nothing.
 */
import type { Finding, Severity } from '../../shared/finding'
import { SEVERITIES } from '../../shared/kinds'
import { drawsNoLines, markDeclarations } from './mark-style'
import { markAt, type Painter } from './painter'
import { adopt } from './sheet'

/** The three highlights of a page, shared by all its boxes. */
export type Highlights = {
  bySeverity: Record<Severity, Highlight>
  /** Makes sure that the styles reach a tree (Firefox needs them inside each shadow root). */
  styleIn(root: Node): void
}

/** @param fallback where a style element may go if the page's adopted sheets can't be reached */
export function createHighlights(page: Document, signal: AbortSignal, fallback: () => Node): Highlights | undefined {
  const view = page.defaultView
  if (view === null || typeof view.Highlight !== 'function' || view.CSS.highlights === undefined) return undefined
  const registry = view.CSS.highlights
  const names = Object.fromEntries(SEVERITIES.map((severity) => [severity, neutralName()])) as Record<Severity, string>
  const bySeverity = {} as Record<Severity, Highlight>
  for (const [index, severity] of [...SEVERITIES].reverse().entries()) {
    const highlight = new view.Highlight()
    // The most serious mark is painted last, on top of the others.
    highlight.priority = index
    bySeverity[severity] = highlight
    registry.set(names[severity], highlight)
  }
  signal.addEventListener('abort', () => {
    for (const name of Object.values(names)) registry.delete(name)
  })

  const lines = !drawsNoLines(view.navigator.userAgent)
  const css = SEVERITIES.map((s) => `::highlight(${names[s]}) { ${markDeclarations(s, lines)} }`).join('\n')
  const styled = new WeakSet<Node>()
  const styleIn = (root: Node) => {
    if (styled.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return
    styled.add(root)
    adopt(root, css, signal, root instanceof Document ? fallback : undefined)
  }
  styleIn(page)
  return { bySeverity, styleIn }
}

/** A name that any library might have chosen. */
function neutralName(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(2))
  return `h${bytes[0]!.toString(36)}${bytes[1]!.toString(36)}`
}

export function createHighlightPainter(box: HTMLElement, highlights: Highlights, signal: AbortSignal): Painter {
  let shown: { finding: Finding; range: Range }[] = []

  function clear(): void {
    for (const { finding, range } of shown) highlights.bySeverity[finding.severity].delete(range)
    shown = []
  }
  signal.addEventListener('abort', clear)

  const rectsOf = (finding: Finding) => {
    const range = shown.find((mark) => mark.finding === finding)?.range
    // Layout is read on demand only: when a card is placed or a pointer rests.
    return range === undefined || !box.isConnected ? [] : [...range.getClientRects()].filter((r) => r.width > 0)
  }

  return {
    paint(findings, reading) {
      if (signal.aborted) return
      const before = shown
      shown = []
      for (const finding of findings) {
        const points = reading.points(finding.start, finding.end)
        if (points === null) continue
        const known = before.findIndex(
          (mark) => mark.finding.severity === finding.severity && covers(mark.range, points),
        )
        const range = known >= 0 ? before.splice(known, 1)[0]!.range : rangeOf(box.ownerDocument, points)
        shown.push({ finding, range })
        highlights.bySeverity[finding.severity].add(range)
      }
      for (const { finding, range } of before) highlights.bySeverity[finding.severity].delete(range)
      if (shown.length > 0) highlights.styleIn(box.getRootNode())
    },
    rectsOf,
    at(x, y) {
      const findings = shown.map((mark) => mark.finding)
      const asked = askBrowser(box, x, y)
      if (asked === undefined) return markAt(findings, rectsOf, x, y)
      const hit = shown.filter(({ range }) => asked.has(range)).map((mark) => mark.finding)
      // The browser counts the words only; the line under them is ours to add.
      return markAt(hit.length > 0 ? hit : findings, rectsOf, x, y)
    },
  }
}

type Points = { start: { node: Node; offset: number }; end: { node: Node; offset: number } }

function covers(range: Range, { start, end }: Points): boolean {
  return (
    range.startContainer === start.node &&
    range.startOffset === start.offset &&
    range.endContainer === end.node &&
    range.endOffset === end.offset
  )
}

/** A live range: the browser itself moves it along with typing before it, until the next reading. */
function rangeOf(page: Document, { start, end }: Points): Range {
  const range = page.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

type HitRegistry = HighlightRegistry & {
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): { ranges: AbstractRange[] }[]
}

/** All highlighted ranges at a point; `undefined` where the browser can't tell (Chrome before 140, Firefox before 150). */
function askBrowser(box: HTMLElement, x: number, y: number): Set<AbstractRange> | undefined {
  const registry: HitRegistry | undefined = box.ownerDocument.defaultView?.CSS.highlights
  if (registry?.highlightsFromPoint === undefined) return undefined
  const root = box.getRootNode()
  const shadowRoots = root instanceof ShadowRoot ? [root] : []
  return new Set(registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => hit.ranges))
}
