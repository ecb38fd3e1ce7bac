/**
 * All signals of a post, by signal and in order, with pronouns linked back to the client they stand for. Rules look
 * things up here and nowhere else.
 */
import type { CompiledSignal } from './compiled.ts'
import { derivedFrom, isClient, LINKED } from './derived.ts'
import { type Seen, SeenLog } from './seen.ts'
import type { Segment, SegmentSignal } from './segment.ts'

/** A signal at its place in the post. */
export interface Placed {
  id: number
  segment: number
  start: number
  end: number
  signal: SegmentSignal
}

/** What a signal says of who is meant. */
interface Meant {
  derived: readonly number[]
  client: boolean
  other: boolean
  links: number
}

const NOWHERE: readonly Placed[] = []
/** Room for the number of a signal within its segment. */
const ROOM = 512

export class Evidence {
  /** By signal: where it was seen, as segment × ROOM + number within it, and how often. Places are made when asked for. */
  private readonly seen: number[][]
  private readonly sizes: Int32Array
  private readonly placed: (Placed[] | null)[]
  private touched: number[] = []
  private readonly log = new SeenLog()
  private readonly meant: (Meant | null)[]
  private segments: readonly Segment[] = []
  private starts: readonly number[] = []

  constructor(catalogue: readonly CompiledSignal[]) {
    this.seen = catalogue.map(() => [])
    this.sizes = new Int32Array(catalogue.length)
    this.placed = catalogue.map(() => null)
    this.meant = catalogue.map(({ mention }) =>
      mention
        ? {
            derived: derivedFrom(mention),
            client: isClient(mention),
            other: mention.owner === 'other-person',
            links: mention.links,
          }
        : null,
    )
  }

  /** Reads the segments of a post; `starts` tells where each begins. */
  read(segments: readonly Segment[], starts: readonly number[]): void {
    this.sizes.fill(0)
    this.touched = []
    this.log.clear()
    this.segments = segments
    this.starts = starts
    let client = -1_000
    for (let at = 0; at < segments.length; at++) client = this.readSegment(segments[at]!.signals, at, client)
  }

  /** Every place of a signal, in order. */
  of(id: number): readonly Placed[] {
    const size = this.sizes[id]!
    if (size === 0) return NOWHERE
    let list = this.placed[id]!
    if (list === null) {
      const keys = this.seen[id]!
      list = []
      for (let at = 0; at < size; at++) list.push(this.place(id, keys[at]!))
      this.placed[id] = list
    }
    return list
  }

  /** Whether any of these signals was seen. */
  has(ids: readonly number[]): boolean {
    for (let at = 0; at < ids.length; at++) if (this.sizes[ids[at]!]! > 0) return true
    return false
  }

  /** Every signal seen, for the explanation. */
  all(): Placed[] {
    return this.touched.flatMap((id) => this.of(id)).sort((a, b) => a.start - b.start || a.end - b.end || a.id - b.id)
  }

  /** The same as columns, for what reads them all. */
  seenColumns(): Seen {
    return this.log.columns(
      (key) => this.starts[Math.floor(key / ROOM)]! + this.segments[Math.floor(key / ROOM)]!.signals[key % ROOM]!.start,
    )
  }

  /** Returns the number of the last segment that mentions a client, for the links of later segments. */
  private readSegment(signals: readonly SegmentSignal[], segment: number, client: number): number {
    let own = false
    let interrupted = false
    let pronouns = false
    for (let at = 0; at < signals.length; at++) {
      const id = signals[at]!.signal
      const key = segment * ROOM + at
      this.put(id, key)
      const meant = this.meant[id]
      if (!meant) continue
      for (let i = 0; i < meant.derived.length; i++) this.put(meant.derived[i]!, key)
      if (meant.client) own = true
      if (meant.other) interrupted = true
      if (meant.links > 0) pronouns = true
    }
    if (own) return segment
    if (interrupted) return -1_000
    for (let at = 0; pronouns && at < signals.length; at++) {
      const links = this.meant[signals[at]!.signal]?.links ?? 0
      if (links > 0 && segment - client <= links) for (const id of LINKED) this.put(id, segment * ROOM + at)
    }
    return client
  }

  private put(id: number, key: number): void {
    const size = this.sizes[id]!
    if (size === 0) {
      this.touched.push(id)
      this.placed[id] = null
    }
    this.seen[id]![size] = key
    this.sizes[id] = size + 1
    this.log.note(id, key)
  }

  private place(id: number, key: number): Placed {
    const segment = Math.floor(key / ROOM)
    const signal = this.segments[segment]!.signals[key % ROOM]!
    const offset = this.starts[segment]!
    return { id, segment, start: offset + signal.start, end: offset + signal.end, signal }
  }
}
