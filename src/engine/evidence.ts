/**
 * All signals of a post, by signal and in order, with pronouns linked back to the client they stand for. Rules look
 * things up here and nowhere else.
 */
import type { CompiledSignal } from './compiled.ts'
import { derivedFrom, isClient, LINKED } from './derived.ts'
import type { Segment, SegmentSignal } from './segment.ts'

/** A signal at its place in the post. */
export interface Placed {
  id: number
  segment: number
  start: number
  end: number
  signal: SegmentSignal
}

export class Evidence {
  private readonly lists: Placed[][]
  private readonly touched: number[] = []

  constructor(private readonly catalogue: readonly CompiledSignal[]) {
    this.lists = catalogue.map(() => [])
  }

  /** Reads the segments of a post; `starts` tells where each begins. */
  read(segments: readonly Segment[], starts: readonly number[]): void {
    for (const id of this.touched) this.lists[id]!.length = 0
    this.touched.length = 0
    let client = -1_000
    for (let at = 0; at < segments.length; at++) client = this.readSegment(segments[at]!, at, starts[at]!, client)
  }

  /** Every place of a signal, in order. */
  of(id: number): readonly Placed[] {
    return this.lists[id]!
  }

  /** Whether any of these signals was seen. */
  has(ids: readonly number[]): boolean {
    for (let at = 0; at < ids.length; at++) if (this.lists[ids[at]!]!.length > 0) return true
    return false
  }

  /** Every signal seen, for the explanation. */
  all(): Placed[] {
    return this.touched
      .flatMap((id) => this.lists[id]!)
      .sort((a, b) => a.start - b.start || a.end - b.end || a.id - b.id)
  }

  /** Returns the number of the last segment that mentions a client, for the links of later segments. */
  private readSegment(segment: Segment, at: number, offset: number, client: number): number {
    let own = false
    let interrupted = false
    for (const signal of segment.signals) {
      this.put(signal.signal, at, offset, signal)
      const mention = this.catalogue[signal.signal]!.mention
      if (!mention) continue
      for (const id of derivedFrom(mention)) this.put(id, at, offset, signal)
      if (isClient(mention)) own = true
      if (mention.owner === 'other-person') interrupted = true
    }
    if (own) return at
    if (interrupted) return -1_000
    for (const signal of segment.signals) {
      const links = this.catalogue[signal.signal]!.mention?.links ?? 0
      if (links > 0 && at - client <= links) for (const id of LINKED) this.put(id, at, offset, signal)
    }
    return client
  }

  private put(id: number, segment: number, offset: number, signal: SegmentSignal): void {
    const list = this.lists[id]!
    if (list.length === 0) this.touched.push(id)
    list.push({ id, segment, start: offset + signal.start, end: offset + signal.end, signal })
  }
}
