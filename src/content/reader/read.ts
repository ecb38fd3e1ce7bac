/**
 * Reads a compose box once, from the page as it stands, into text as the writer sees it: one line per block or `<br>`,
 * emoji pictures by their `alt`, mentions by their words, nothing hidden, no placeholders of editors. Read-only.
 */
import { createKinds, type Kind } from './kind'
import { Reading, type Segment } from './reading'

/** Pictures that stand for a character say so in a short `alt`; any other picture only parts words. */
const LONGEST_EMOJI_ALT = 24

/** @param kindOf what is known of the box's elements; give the last reading's while they can't have changed their looks */
export function read(box: HTMLElement, kindOf = createKinds()): Reading {
  if (isValueBox(box)) return new Reading(box.value, [])
  const reader = new Reader(box, kindOf)
  reader.readChildren(box, reader.kindOf(box))
  return new Reading(reader.text, reader.segments)
}

/** A box whose text is its value: nothing of it is in the page's tree. */
export function isValueBox(box: Element): box is HTMLTextAreaElement | HTMLInputElement {
  return box.tagName === 'TEXTAREA' || box.tagName === 'INPUT'
}

class Reader {
  readonly #box: HTMLElement
  readonly kindOf: (element: Element) => Kind
  readonly segments: Segment[] = []
  text = ''
  /** Something stands on the current line. */
  #open = false
  /** A line has ended, and the next thing written begins a new one. */
  #breakDue = false

  constructor(box: HTMLElement, kindOf: (element: Element) => Kind) {
    this.#box = box
    this.kindOf = kindOf
  }

  readChildren(parent: Element, kind: Kind): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) this.#readText(child as Text, kind)
      else if (child.nodeType === Node.ELEMENT_NODE) this.#readElement(child as Element)
    }
  }

  #readElement(element: Element): void {
    if (element.tagName === 'BR') {
      this.#readBreak(element)
      return
    }
    const kind = this.kindOf(element)
    if (kind.skip) return
    if (element.tagName === 'IMG') {
      this.#readImage(element as HTMLImageElement)
      return
    }
    if (kind.block) this.#endLine()
    this.readChildren(element, kind)
    if (kind.block) this.#endLine()
  }

  #endLine(): void {
    if (this.#open) this.#breakDue = true
    this.#open = false
  }

  /** Something is on this line: write the line break that was due. */
  #touch(): void {
    if (this.#breakDue) this.text += '\n'
    this.#breakDue = false
    this.#open = true
  }

  #readBreak(br: Element): void {
    this.#touch()
    // The last break of a block only holds the line open (every editor puts one into an empty paragraph).
    if (isLastOnLine(br, this.#box, this.kindOf)) return
    this.#emit('\n', br, 0)
    this.#open = false
  }

  #readImage(image: HTMLImageElement): void {
    // ProseMirror puts an empty picture before its trailing break.
    if (image.classList.contains('ProseMirror-separator')) return
    const alt = image.alt
    this.#touch()
    this.#emit(alt !== '' && alt.length <= LONGEST_EMOJI_ALT ? alt : ' ', image, 0)
  }

  #readText(node: Text, kind: Kind): void {
    const data = node.data
    if (data === '') return
    if (!(kind.keepsSpace ? INVISIBLE : UNPLAIN).test(data)) {
      this.#touch()
      this.#emit(data, node, 0)
      return
    }
    for (const piece of pieces(data, kind.keepsSpace)) {
      // White space between blocks, or at the start of a line, is not seen.
      const unseen = piece.space && (!this.#open || this.text.endsWith(' ') || this.text.endsWith('\n'))
      if (unseen) continue
      this.#touch()
      this.#emit(piece.space ? ' ' : data.slice(piece.from, piece.to), node, piece.from)
    }
  }

  #emit(text: string, node: Text | Element, offset: number): void {
    // Editors write no-break spaces for spaces that must not collapse; the rules know one kind of space.
    const plain = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text
    this.segments.push({ start: this.text.length, length: plain.length, node, offset })
    this.text += plain
  }
}

/** Zero-width fillers of editors: Slate's and Lexical's, and CKEditor's run of seven word joiners. */
const INVISIBLE = /[\ufeff\u200b]|\u2060{7}/
/** What makes a text node more than its data where white space collapses: fillers, runs, and spaces at its ends. */
const UNPLAIN = /[\ufeff\u200b\t\n\r\f]|\u2060{7}| {2}|^ | $/
const FILLERS = new RegExp(INVISIBLE, 'g')
const PARTS = /[\ufeff\u200b]+|\u2060{7}|[ \t\n\r\f]+/g

type Piece = { from: number; to: number; space: boolean }

/** A text node cut at what isn't seen: fillers go; a run of white space is one space unless it is kept. */
function* pieces(data: string, keepsSpace: boolean): Generator<Piece> {
  let from = 0
  for (const match of data.matchAll(PARTS)) {
    const filler = INVISIBLE.test(match[0])
    // A single space is text like any other, except where it might be unseen: at the ends of the node.
    const plainSpace = match[0] === ' ' && match.index > 0 && match.index + 1 < data.length
    if (!filler && (keepsSpace || plainSpace)) continue
    if (match.index > from) yield { from, to: match.index, space: false }
    from = match.index + match[0].length
    if (!filler) yield { from: match.index, to: match.index + 1, space: true }
  }
  if (from < data.length) yield { from, to: data.length, space: false }
}

/** Nothing that shows follows this break within its block. */
function isLastOnLine(br: Element, box: Element, kindOf: (element: Element) => Kind): boolean {
  let node: Node = br
  for (;;) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === Node.TEXT_NODE && (next as Text).data.replace(FILLERS, '').trim() !== '') return false
      if (next.nodeType !== Node.ELEMENT_NODE) continue
      const element = next as Element
      if (element.tagName === 'BR') return false
      const kind = kindOf(element)
      if (kind.skip || element.classList.contains('ProseMirror-separator')) continue
      return kind.block
    }
    const parent = node.parentElement
    if (parent === null || parent === box || kindOf(parent).block) return true
    node = parent
  }
}
