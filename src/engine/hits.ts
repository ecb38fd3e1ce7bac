/** Runs the automaton over one segment and collects what it finds: raw hits, in tokens. */
import { ChainRun, type Sink } from './chains.ts'
import { FLAG } from './flags.ts'
import { NOTHING } from './fragments.ts'
import type { Tables } from './tables.ts'
import { createTokens, SEGMENT_ROOM, type Tokens } from './tokens.ts'

/** A pattern that hits more often than this in one segment says nothing more; the rest is dropped and said so. */
export const MOST_HITS_PER_SIGNAL = 24
export const MOST_HITS = 400

/** The hits of one segment, in columns that are filled again and again. */
export interface Hits {
  count: number
  readonly signal: Int32Array
  /** First and last token. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** [capture id, first token, last token]…, null for most; whoever reads the hits may keep them. */
  readonly captures: (number[] | null)[]
}

export class Matcher implements Sink {
  readonly hits: Hits = {
    count: 0,
    signal: new Int32Array(MOST_HITS),
    first: new Int32Array(MOST_HITS),
    last: new Int32Array(MOST_HITS),
    captures: new Array<number[] | null>(MOST_HITS).fill(null),
  }
  private readonly run: ChainRun
  private readonly symbolOf = new Int32Array(SEGMENT_ROOM)
  /** By signal: its hits in this segment, and its last one. */
  private readonly counts: Uint8Array
  private readonly lastOf: Int32Array
  /** By guard and token: the last segment in which it was asked for, and the answer. */
  private readonly barredIn: Int32Array
  private readonly barredAt: Uint8Array
  private segment = 0
  private tokens: Tokens = createTokens()
  /** Set when a limit cut the list of hits of the last segment. */
  truncated = false

  constructor(private readonly tables: Tables) {
    this.run = new ChainRun(tables.chains, tables.rules.states, tables.rules.units)
    this.counts = new Uint8Array(tables.rules.signals.length)
    this.lastOf = new Int32Array(tables.rules.signals.length)
    this.barredIn = new Int32Array(tables.rules.guards.length * SEGMENT_ROOM)
    this.barredAt = new Uint8Array(tables.rules.guards.length * SEGMENT_ROOM)
  }

  /** Work done so far, in steps that don't depend on the machine. */
  get visits(): number {
    return this.run.visits + this.tables.fragments.visits
  }

  /** All hits of one segment, by end, of one signal at one end the longest; good until the next call. */
  find(tokens: Tokens): Hits {
    const { symbols, fragments, vectorOf } = this.tables
    const { symbolOf, run, hits, counts } = this
    this.tokens = tokens
    this.segment++
    for (let at = 0; at < hits.count; at++) counts[hits.signal[at]!] = 0
    hits.count = 0
    fragments.relax()
    run.clear()
    this.truncated = false
    let state = fragments.start
    for (let time = 0; time < tokens.count; time++) {
      const symbol = symbols.of(vectorOf[tokens.word[time]!]!, tokens.flags[time]!)
      symbolOf[time] = symbol
      state = fragments.step(state, symbol)
      const ends = fragments.ending(state)
      if (ends === NOTHING) continue
      // What follows something before it comes first: the longer reading wins.
      const { links, starts, hits: whole } = ends
      for (let i = 0; i < links.length; i += 2) run.feed(time, links[i]!, links[i + 1]!, this)
      for (let i = 0; i < starts.length; i += 3) run.begin(time, starts[i]!, starts[i + 1]!, starts[i + 2]!, this)
      if (whole.length > 0) this.addAll(whole, time)
    }
    return hits
  }

  accept(state: number, reach: number, time: number): void {
    const { accepts, acceptsFrom, closes } = this.tables.chains
    for (let i = acceptsFrom[state]!; i < acceptsFrom[state + 1]!; i++) {
      if (this.counts[accepts[i]!]! >= MOST_HITS_PER_SIGNAL || this.hits.count >= MOST_HITS) {
        this.truncated = true
        continue
      }
      const first = this.run.trace(reach, closes[i])
      this.add(accepts[i]!, first, time)
    }
  }

  barred(guard: number, token: number): number {
    const at = guard * SEGMENT_ROOM + token
    if (this.barredIn[at] !== this.segment) {
      this.barredIn[at] = this.segment
      this.barredAt[at] = this.distanceToBar(guard, token)
    }
    return this.barredAt[at]!
  }

  private distanceToBar(guard: number, token: number): number {
    const { comma, predicate } = this.tables.rules.guards[guard]!
    const { tokens } = this
    for (let back = 0; back < 32 && token - back >= 0; back++) {
      const at = token - back
      if (comma && (tokens.flags[at]! & FLAG.AFTER_CLAUSE) !== 0) return back
      if (predicate >= 0 && back > 0 && this.tables.symbols.holds(this.symbolOf[at]!, predicate)) return back
    }
    return 32
  }

  private addAll(whole: readonly number[], time: number): void {
    this.run.visits += whole.length / 2
    this.run.captured = 0
    for (let i = 0; i < whole.length; i += 2) this.add(whole[i]!, time - whole[i + 1]! + 1, time)
  }

  private add(signal: number, first: number, last: number): void {
    const { hits } = this
    const count = this.counts[signal]!
    if (count > 0) {
      const before = this.lastOf[signal]!
      // The same signal over the same words: keep the longer reading.
      if (hits.last[before] === last || hits.first[before]! >= first) {
        if (last - first > hits.last[before]! - hits.first[before]!) this.put(before, signal, first, last)
        return
      }
    }
    if (count >= MOST_HITS_PER_SIGNAL || hits.count >= MOST_HITS) {
      this.truncated = true
      return
    }
    this.counts[signal] = count + 1
    this.lastOf[signal] = hits.count
    this.put(hits.count++, signal, first, last)
  }

  private put(at: number, signal: number, first: number, last: number): void {
    const { hits } = this
    const { captures, captured } = this.run
    hits.signal[at] = signal
    hits.first[at] = first
    hits.last[at] = last
    hits.captures[at] = captured === 0 ? null : captures.slice(0, captured)
  }
}
