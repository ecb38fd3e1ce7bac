/**
 * Marks in a `textarea` or `input`, whose text no highlight can reach: a mirror in our own layer, laid out as the box
 * is, transparent but for the lines under marked words. It exists only while there are marks.
 */
import { autoUpdate } from '@floating-ui/dom'
import type { Finding } from '../../shared/finding'
import { SEVERITIES } from '../../shared/kinds'
import { visiblePart } from './clip'
import { copyTextStyle, frameOf } from './mirror-style'
import { markAt, type Painter } from './painter'
import { onRestyle } from './restyle'

/** What stands behind the last mark can move it only by where its line breaks. */
const LOOK_AHEAD = 400

type ValueBox = HTMLTextAreaElement | HTMLInputElement

/** @param layer an element of our own that covers nothing and catches no pointer */
export function createMirrorPainter(box: ValueBox, layer: () => Element, signal: AbortSignal): Painter {
  let shown: Shown[] = []
  let filled = ''
  let painted: readonly Finding[] = []
  let parts: { frame: HTMLElement; text: HTMLElement; stop: AbortController } | undefined

  function open(): NonNullable<typeof parts> {
    const page = box.ownerDocument
    const frame = page.createElement('div')
    const text = page.createElement('div')
    frame.className = 'mirror'
    text.className = 'mirror-text'
    frame.append(text)
    layer().append(frame)
    const stop = new AbortController()
    const opened = { frame, text, stop }
    const place = () => placeMirror(box, frame, text)
    const release = autoUpdate(box, frame, place, { animationFrame: false })
    stop.signal.addEventListener('abort', release)
    onRestyle(box, place, stop.signal)
    // Scrolling inside the box isn't an ancestor's: follow it at once, without waiting for a frame.
    box.addEventListener('scroll', () => scrollMirror(box, text), { passive: true, signal: stop.signal })
    return opened
  }

  function close(): void {
    parts?.stop.abort()
    parts?.frame.remove()
    parts = undefined
    shown = []
  }
  signal.addEventListener('abort', close)

  const rectsOf = (finding: Finding) => {
    const spans = shown.find((mark) => mark.finding === finding)?.spans
    if (spans === undefined || parts === undefined) return []
    const seen = parts.frame.getBoundingClientRect()
    const rects = spans.flatMap((span) => [...span.getClientRects()])
    return rects.filter((r) => r.width > 0 && r.bottom > seen.top && r.top < seen.bottom)
  }

  return {
    paint(findings, reading) {
      if (findings.length === 0 || signal.aborted) {
        close()
        return
      }
      const fresh = parts === undefined || !parts.frame.isConnected
      if (fresh) close()
      parts ??= open()
      const end = Math.max(...findings.map((finding) => finding.end))
      const text = reading.text.slice(0, end + LOOK_AHEAD)
      // Typing far behind the last mark is the common case, and moves nothing.
      const same = !fresh && text === filled && findings.every((finding, at) => finding === painted[at])
      if (!same || findings.length !== painted.length) shown = fill(parts.text, text, findings)
      filled = text
      painted = findings
      if (fresh || !same) placeMirror(box, parts.frame, parts.text)
      else scrollMirror(box, parts.text)
    },
    rectsOf,
    layout: () => parts && layoutOf(parts, filled, box),
    at: (x, y) =>
      markAt(
        shown.map((mark) => mark.finding),
        rectsOf,
        x,
        y,
      ),
  }
}

/** Only a mirror that holds all of the text knows how far it reaches. */
function layoutOf({ frame, text }: { frame: HTMLElement; text: HTMLElement }, filled: string, box: ValueBox) {
  const range = box.ownerDocument.createRange()
  return {
    caretAt(offset: number): DOMRect | undefined {
      let left = offset
      for (const node of text.childNodes) {
        const length = node.textContent?.length ?? 0
        const holder = node.firstChild ?? node
        if (left < length) {
          range.setStart(holder, left)
          range.setEnd(holder, left + 1)
          return range.getClientRects()[0]
        }
        left -= length
      }
      return undefined
    },
    written(): DOMRect {
      if (filled.length < box.value.length) return frame.getBoundingClientRect()
      range.selectNodeContents(text)
      return range.getBoundingClientRect()
    },
  }
}

type Shown = { finding: Finding; spans: HTMLSpanElement[] }

/** Writes the text in pieces, cut wherever a mark begins or ends; where marks overlap, the most serious shows. */
function fill(into: HTMLElement, text: string, findings: readonly Finding[]): Shown[] {
  const page = into.ownerDocument
  const shown: Shown[] = findings.map((finding) => ({ finding, spans: [] }))
  const cuts = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])
  const edges = [...cuts].filter((edge) => edge <= text.length).sort((a, b) => a - b)
  const nodes: Node[] = []
  for (let at = 0; at + 1 < edges.length; at++) {
    const [start, end] = [edges[at]!, edges[at + 1]!]
    const piece = text.slice(start, end)
    const here = shown.filter(({ finding }) => finding.start <= start && finding.end >= end)
    if (here.length === 0) {
      nodes.push(page.createTextNode(piece))
      continue
    }
    const span = page.createElement('span')
    const severities = here.map(({ finding }) => finding.severity)
    span.className = `mark ${SEVERITIES.find((severity) => severities.includes(severity))}`
    span.textContent = piece
    nodes.push(span)
    for (const mark of here) mark.spans.push(span)
  }
  // A last line that is empty still has its height.
  nodes.push(page.createTextNode('\u200b'))
  into.replaceChildren(...nodes)
  return shown
}

function placeMirror(box: ValueBox, frame: HTMLElement, text: HTMLElement): void {
  const view = box.ownerDocument.defaultView
  if (view === null) return
  const style = view.getComputedStyle(box)
  const { left, top, width, height, scale } = frameOf(box, style)
  const singleLine = box.tagName === 'INPUT'
  copyTextStyle(style, text.style, singleLine)
  set(frame, 'display', width > 0 && height > 0 ? 'block' : 'none')
  set(frame, 'left', `${left}px`)
  set(frame, 'top', `${top}px`)
  set(frame, 'width', `${width}px`)
  set(frame, 'height', `${height}px`)
  set(frame, 'transform', scale === 1 ? 'none' : `scale(${scale})`)
  set(text, 'width', singleLine ? 'max-content' : `${width}px`)
  set(text, 'min-width', `${width}px`)
  // An input centres its one line.
  set(frame, 'align-content', singleLine ? 'center' : 'normal')
  const bounds = { left, top, right: left + width * scale, bottom: top + height * scale }
  const seen = visiblePart(box, bounds)
  const inset = [seen.top - bounds.top, bounds.right - seen.right, bounds.bottom - seen.bottom, seen.left - bounds.left]
  set(frame, 'clip-path', `inset(${inset.map((edge) => `${Math.max(0, edge) / scale}px`).join(' ')})`)
  scrollMirror(box, text)
}

function scrollMirror(box: ValueBox, text: HTMLElement): void {
  set(text, 'transform', `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`)
}

/** Writes a style only when it changes, so that placing again costs nothing. */
function set(element: HTMLElement, property: string, value: string): void {
  if (element.style.getPropertyValue(property) !== value) element.style.setProperty(property, value)
}
