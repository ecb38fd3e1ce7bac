/**
 * Marks in a `textarea` or `input`, whose text no highlight can reach: a mirror in our own layer, laid out as the box
 * is, transparent but for the lines under marked words. It exists only while there are marks. Where none of them can be
 * seen, a key changes nothing in it: it is brought up to date when the box is scrolled, an answer comes, or somebody asks.
 */
import { autoUpdate } from '@floating-ui/dom'
import type { Finding } from '../../shared/finding'
import { visiblePart } from './clip'
import { isFilledFromLeft, reachOf } from './mirror-reach'
import { copyTextStyle, frameOf } from './mirror-style'
import { createMirrorText, type MirrorText } from './mirror-text'
import { markAt, type Painter } from './painter'
import { onRestyle } from './restyle'

type ValueBox = HTMLTextAreaElement | HTMLInputElement

/** @param layer an element of our own that covers nothing and catches no pointer */
export function createMirrorPainter(box: ValueBox, layer: () => Element, signal: AbortSignal): Painter {
  let parts: Parts | undefined
  let text = ''
  /** The text all of which was asked for, and stays until the next key. */
  let whole: string | undefined
  let marks: readonly Finding[] = []
  /** Whether a mark is in sight; `undefined` until the browser has said so. */
  let isSeen: boolean | undefined
  let isStale = false

  /** A mirror is placed when something says so, never at a key: placing reads layout and styles. */
  function open(): Parts {
    const page = box.ownerDocument
    const frame = page.createElement('div')
    const inner = page.createElement('div')
    frame.className = 'mirror'
    inner.className = 'mirror-text'
    frame.append(inner)
    layer().append(frame)
    const stop = new AbortController()
    const sight = new IntersectionObserver((seen) => {
      isSeen ||= seen.some(({ isIntersecting }) => isIntersecting)
    })
    const opened = { frame, inner, words: createMirrorText(inner), fromLeft: false, sight, stop }
    const place = () => {
      placeMirror(box, frame, inner)
      opened.fromLeft = isFilledFromLeft(inner.style)
      // Aligned otherwise, other words may move the marks.
      fill(opened)
    }
    stop.signal.addEventListener('abort', () => sight.disconnect())
    stop.signal.addEventListener('abort', autoUpdate(box, frame, place, { animationFrame: false }))
    onRestyle(box, place, stop.signal)
    // Scrolling inside the box isn't an ancestor's: follow it at once, without waiting for a frame.
    const scrolled = () => {
      if (isStale) fill(opened)
      scrollMirror(box, inner)
    }
    box.addEventListener('scroll', scrolled, { passive: true, signal: stop.signal })
    return opened
  }

  /** Asks the browser which marks can be seen; it answers after its next frame, and whenever one comes into sight. */
  function look({ sight, inner }: Parts): void {
    isSeen = undefined
    sight.disconnect()
    for (const mark of inner.querySelectorAll('.mark')) sight.observe(mark)
  }

  function fill({ words, fromLeft }: Parts): void {
    isStale = false
    const end = Math.max(...marks.map((finding) => finding.end))
    const reach = reachOf(text, end, fromLeft)
    words.write(text.slice(0, text === whole ? Math.max(reach, MOST_LAID_OUT) : reach), marks)
  }

  function close(): void {
    parts?.stop.abort()
    parts?.frame.remove()
    parts = undefined
    isSeen = undefined
  }
  signal.addEventListener('abort', close)

  const rectsOf = (finding: Finding) => {
    if (parts === undefined) return []
    if (isStale) fill(parts)
    const seen = parts.frame.getBoundingClientRect()
    const rects = parts.words.spansOf(finding).flatMap((span) => [...span.getClientRects()])
    return rects.filter((r) => r.width > 0 && r.bottom > seen.top && r.top < seen.bottom)
  }

  return {
    paint(findings, reading) {
      if (findings.length === 0 || signal.aborted) {
        close()
        return
      }
      if (!parts?.frame.isConnected) close()
      const isMoved = text !== reading.text
      text = reading.text
      marks = findings
      isStale = isMoved && isSeen === false
      if (isStale) return
      const isOpen = parts !== undefined
      if (parts) fill(parts)
      else parts = open()
      // An answer came: other marks, or the same ones at the places they have now.
      if (!isOpen || !isMoved) look(parts)
    },
    rectsOf,
    layout() {
      if (parts === undefined) return undefined
      // Where the caret is, and how far the text goes, is rarely asked.
      whole = text
      fill(parts)
      return layoutOf(parts, box)
    },
    at: (x, y) => markAt(marks, rectsOf, x, y),
  }
}

type Parts = {
  frame: HTMLElement
  inner: HTMLElement
  words: MirrorText
  fromLeft: boolean
  sight: IntersectionObserver
  stop: AbortController
}

/** A text beyond it is not looked through for its caret. */
const MOST_LAID_OUT = 20_000

/** Of a mirror that holds all of the text, if it isn't too long: then nobody knows how far it reaches. */
function layoutOf({ frame, inner, words }: Parts, box: ValueBox) {
  const range = box.ownerDocument.createRange()
  return {
    caretAt(offset: number): DOMRect | undefined {
      const at = words.pointAt(offset)
      if (at === undefined) return undefined
      range.setStart(at.node, at.offset)
      range.setEnd(at.node, at.offset + 1)
      return range.getClientRects()[0]
    },
    written(): DOMRect {
      if (box.value.length > MOST_LAID_OUT) return frame.getBoundingClientRect()
      range.selectNodeContents(inner)
      return range.getBoundingClientRect()
    },
  }
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
