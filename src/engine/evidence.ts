/**
 * All signals of a post, by signal and in order, with pronouns linked back to the client they stand for. Rules look
 * things up here and nowhere else.
 */
import type { CompiledSignal } from './compiled.ts'
import { derivedFrom, isClient, LINKED } from './derived.ts'
import { type Seen, SeenLog } from './seen.ts'
import type { Segment } from './segment.ts'
import type { Captures, SignalRows } from './signal-rows.ts'

/** A signal at its place in the post. */
export interface Placed {
  id: number
  segment: number
  start: number
  end: number
  /** The signal that was seen, where `id` is one derived from it. */
  signal: number
  /** Bits of the contexts that bear on it. */
  contexts: number
  /** Some of its tokens were repaired. */
  repaired: boolean
  captures: Captures
}

/** What the segments of a post are. */
export interface Segments {
  segments: readonly Segment[]
  /** Where each begins. */
  starts: readonly number[]
  rows: SignalRows
}

const NOWHERE: readonly Placed[] = []
/** Room for the number of a signal within its segment. */
const ROOM = 512

/** What a mention says of who is meant, as bits: one client, another person, a pronoun; and whether anything is derived. */
const CLIENT = 1
const OTHER = 2
const PRONOUN = 4
const DERIVES = 8

export class Evidence {
  /** What is seen, each noted as segment × ROOM + number within it. Places are made when asked for. */
  private readonly log: SeenLog
  private readonly placed: (readonly Placed[] | null)[]
  /** By signal: what it says of who is meant, the signals derived from it, and how far it links back. */
  private readonly meant: Uint8Array
  private readonly derived: readonly (readonly number[])[]
  private readonly links: Uint8Array
  private post: Segments | null = null

  constructor(catalogue: readonly CompiledSignal[]) {
    this.log = new SeenLog(catalogue.length)
    this.placed = catalogue.map(() => null)
    this.derived = catalogue.map(({ mention }) => (mention ? derivedFrom(mention) : []))
    this.links = Uint8Array.from(catalogue, ({ mention }) => mention?.links ?? 0)
    this.meant = Uint8Array.from(catalogue, ({ mention }, at) => {
      if (!mention) return 0
      const who = (isClient(mention) ? CLIENT : 0) | (mention.owner === 'other-person' ? OTHER : 0)
      return who | (mention.links > 0 ? PRONOUN : 0) | (this.derived[at]!.length > 0 ? DERIVES : 0)
    })
  }

  /** Reads the segments of a post. */
  read(post: Segments): void {
    this.log.clear()
    this.placed.fill(null)
    this.post = post
    const { segments, rows } = post
    let client = -1_000
    for (let at = 0; at < segments.length; at++) client = this.readSegment(segments[at]!, rows, at, client)
  }

  /** Every place of a signal, in order. */
  of(id: number): readonly Placed[] {
    const size = this.log.sizes[id]!
    if (size === 0) return NOWHERE
    let list = this.placed[id]!
    if (list === null) {
      list = this.log.keysOf(id).map((key) => this.place(id, key))
      this.placed[id] = list
    }
    return list
  }

  /** Whether any of these signals was seen. */
  has(ids: readonly number[]): boolean {
    const { sizes } = this.log
    for (let at = 0; at < ids.length; at++) if (sizes[ids[at]!]! > 0) return true
    return false
  }

  /** Every signal seen, for the explanation. */
  all(): Placed[] {
    return [...this.log.sizes.keys()]
      .flatMap((id) => this.of(id))
      .sort((a, b) => a.start - b.start || a.end - b.end || a.id - b.id)
  }

  /** The same as columns, for what reads them all. */
  seenColumns(): Seen {
    const { segments, starts, rows } = this.post!
    return this.log.columns((key) => {
      const segment = Math.floor(key / ROOM)
      return starts[segment]! + rows.start(segments[segment]!.signalsFrom + (key % ROOM))
    })
  }

  /** Returns the number of the last segment that mentions a client, for the links of later segments. */
  private readSegment(
    { signalsFrom, signalCount }: Segment,
    rows: SignalRows,
    segment: number,
    client: number,
  ): number {
    const { log, meant } = this
    let who = 0
    for (let at = 0; at < signalCount; at++) {
      const id = rows.signal(signalsFrom + at)
      const key = segment * ROOM + at
      log.note(id, key)
      const own = meant[id]!
      if (own === 0) continue
      who |= own
      if ((own & DERIVES) !== 0) for (const derived of this.derived[id]!) log.note(derived, key)
    }
    if ((who & CLIENT) !== 0) return segment
    if ((who & OTHER) !== 0) return -1_000
    for (let at = 0; (who & PRONOUN) !== 0 && at < signalCount; at++) {
      const links = this.links[rows.signal(signalsFrom + at)]!
      if (links > 0 && segment - client <= links) for (const id of LINKED) log.note(id, segment * ROOM + at)
    }
    return client
  }

  private place(id: number, key: number): Placed {
    const { segments, starts, rows } = this.post!
    const segment = Math.floor(key / ROOM)
    const row = segments[segment]!.signalsFrom + (key % ROOM)
    const offset = starts[segment]!
    return {
      id,
      segment,
      start: offset + rows.start(row),
      end: offset + rows.end(row),
      signal: rows.signal(row),
      contexts: rows.contexts(row),
      repaired: rows.isRepaired(row),
      captures: rows.capturesOf(row),
    }
  }
}
