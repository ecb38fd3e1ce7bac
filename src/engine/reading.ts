/**
 * The segments of one text. After an edit it reads again only from the first segment the edit could touch to the first
 * boundary at which old and new text agree; everything else is kept. A first reading is the same with nothing to keep,
 * so the two can't differ.
 */
import type { Matcher } from './hits.ts'
import { scanSegment } from './scan.ts'
import { LOOKAHEAD, type OpenQuote, type Scanner } from './scanner.ts'
import { analyse, type Segment } from './segment.ts'
import { SignalRows } from './signal-rows.ts'
import type { Tables } from './tables.ts'

export class Reading {
  text = ''
  segments: Segment[] = []
  /** Where each segment begins. */
  starts: number[] = []
  /** The signals of all of them. */
  readonly rows = new SignalRows()

  constructor(
    private readonly tables: Tables,
    private readonly scanner: Scanner,
    private readonly matcher: Matcher,
  ) {}

  /** Forgets the text. */
  clear(): void {
    this.text = ''
    this.segments = []
    this.starts = []
    this.rows.clear()
  }

  /** Reads a text, keeping what it shares with the one before. */
  update(text: string): void {
    const { segments: old, text: before } = this
    const prefix = sharedStart(text, before)
    const sameFrom = before.length - sharedEnd(text, before, prefix)
    const shift = text.length - before.length
    const segments: Segment[] = []
    const starts: number[] = []
    let at = 0
    let next = 0
    while (next < old.length && at + old[next]!.length + LOOKAHEAD <= prefix) {
      segments.push(old[next]!)
      starts.push(at)
      at += old[next++]!.length
    }
    let oldAt = at
    let quote: OpenQuote = next > 0 ? old[next - 1]!.quoteAfter : 0
    while (at < text.length) {
      while (next < old.length && (oldAt < sameFrom || oldAt + shift < at)) oldAt += old[next++]!.length
      const kept = next < old.length && oldAt + shift === at && old[next]!.quoteBefore === quote
      const segment = kept ? old[next++]! : this.readSegment(text, at, quote)
      if (kept) oldAt += segment.length
      segments.push(segment)
      starts.push(at)
      at += segment.length
      quote = segment.quoteAfter
    }
    this.text = text
    this.segments = segments
    this.starts = starts
    this.rows.tidy(segments)
  }

  /** Number of the segment that holds an offset. */
  segmentAt(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  private readSegment(text: string, at: number, quote: OpenQuote): Segment {
    const length = scanSegment(this.scanner, text, at, quote) - at
    return analyse(this.tables, this.matcher, this.scanner.tokens, at, length, quote, this.scanner.quote, this.rows)
  }
}

/** Stretches of this many units are compared at once: slices cost nothing, and comparing them is the machine's own work. */
const STRETCH = 256

function sharedStart(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length)
  let at = 0
  while (at + STRETCH <= shortest && a.slice(at, at + STRETCH) === b.slice(at, at + STRETCH)) at += STRETCH
  while (at < shortest && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

function sharedEnd(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix
  let size = 0
  for (; size + STRETCH <= most; size += STRETCH) {
    const [endA, endB] = [a.length - size, b.length - size]
    if (a.slice(endA - STRETCH, endA) !== b.slice(endB - STRETCH, endB)) break
  }
  while (size < most && a.charCodeAt(a.length - 1 - size) === b.charCodeAt(b.length - 1 - size)) size++
  return size
}
