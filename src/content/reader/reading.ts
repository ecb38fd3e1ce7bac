/**
 * What was read from a compose box: its text, and a table of segments that leads from a place in the text to a place in
 * the page and back. A segment is a run of one text node, or an element that stands for characters (an emoji, a break).
 */

/** A place in the page, as ranges take it. */
export type Point = { node: Node; offset: number }

/** `length` code units of the text from `start` come from `node`: from `offset` on for a text node, all for an element. */
export type Segment = { start: number; length: number; node: Text | Element; offset: number }

export class Reading {
  readonly text: string
  readonly segments: readonly Segment[]
  #byNode: Map<Node, number[]> | undefined

  constructor(text: string, segments: readonly Segment[]) {
    this.text = text
    this.segments = segments
  }

  /** The page's points round a span of the text; `null` when nothing of it is in the page. */
  points(start: number, end: number): { start: Point; end: Point } | null {
    const first = this.#segmentAfter(start)
    const last = end > start ? this.#segmentBefore(end) : first
    if (first === undefined || last === undefined || last.start + last.length < first.start) return null
    return { start: pointIn(first, start), end: pointIn(last, end) }
  }

  /** The place in the text of a point in the page: the caret, the end of a selection. */
  offsetAt(node: Node, offset: number): number {
    const own = this.#segmentsOf(node)
    if (own.length > 0 && node.nodeType === Node.TEXT_NODE) return this.#offsetInText(own, offset)
    // An element point: the first segment at or after the child it names.
    const child = node.childNodes[offset]
    const reference = child ?? node
    for (const segment of this.segments) {
      if (segment.node === reference) return segment.start
      const order = reference.compareDocumentPosition(segment.node)
      const after = child
        ? order & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)
        : order & Node.DOCUMENT_POSITION_FOLLOWING && !(order & Node.DOCUMENT_POSITION_CONTAINED_BY)
      if (after) return segment.start
    }
    return this.text.length
  }

  #offsetInText(own: readonly number[], offset: number): number {
    let at = this.segments[own[0]!]!.start
    for (const index of own) {
      const segment = this.segments[index]!
      if (offset < segment.offset) return at
      at = segment.start + Math.min(segment.length, offset - segment.offset)
    }
    return at
  }

  #segmentsOf(node: Node): readonly number[] {
    if (this.#byNode === undefined) {
      this.#byNode = new Map()
      for (const [index, segment] of this.segments.entries()) {
        const list = this.#byNode.get(segment.node)
        if (list) list.push(index)
        else this.#byNode.set(segment.node, [index])
      }
    }
    return this.#byNode.get(node) ?? []
  }

  /** The first segment that ends after `offset`. */
  #segmentAfter(offset: number): Segment | undefined {
    let low = 0
    let high = this.segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      const segment = this.segments[middle]!
      if (segment.start + segment.length <= offset) low = middle + 1
      else high = middle
    }
    return this.segments[low] ?? (offset === this.text.length ? this.segments.at(-1) : undefined)
  }

  /** The last segment that begins before `offset`. */
  #segmentBefore(offset: number): Segment | undefined {
    let low = 0
    let high = this.segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.segments[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    return this.segments[low - 1]
  }
}

function pointIn(segment: Segment, offset: number): Point {
  const within = Math.min(Math.max(offset - segment.start, 0), segment.length)
  if (segment.node.nodeType === Node.TEXT_NODE) return { node: segment.node, offset: segment.offset + within }
  const parent = segment.node.parentNode ?? segment.node
  const index = Array.prototype.indexOf.call(parent.childNodes, segment.node)
  return { node: parent, offset: within === 0 ? index : index + 1 }
}
