/** Runs the automaton over one segment and collects what it finds: raw hits, in tokens. */
import { ChainRun, type Sink } from './chains.ts'
import { FLAG } from './flags.ts'
import type { Tables } from './tables.ts'
import { createTokens, type Tokens } from './tokens.ts'

export interface Hit {
  signal: number
  /** First and last token. */
  first: number
  last: number
  /** [capture id, first token, last token]… */
  captures: readonly number[]
}

/** A pattern that hits more often than this in one segment says nothing more; the rest is dropped and said so. */
export const MOST_HITS_PER_SIGNAL = 24
export const MOST_HITS = 400

export class Matcher implements Sink {
  private readonly run: ChainRun
  private readonly symbolOf = new Int32Array(512)
  private readonly counts: Uint8Array
  private readonly lastOf: Int32Array
  private readonly touched: number[] = []
  private readonly captures: number[] = []
  private hits: Hit[] = []
  private tokens: Tokens = createTokens()
  /** Set when a limit cut the list of hits of the last segment. */
  truncated = false

  constructor(private readonly tables: Tables) {
    this.run = new ChainRun(tables.chains, tables.rules.states, tables.rules.units)
    this.counts = new Uint8Array(tables.rules.signals.length)
    this.lastOf = new Int32Array(tables.rules.signals.length)
  }

  /** Work done so far, in steps that don't depend on the machine. */
  get visits(): number {
    return this.run.visits + this.tables.fragments.visits
  }

  /** All hits of one segment, by end, of one signal at one end the longest. */
  find(tokens: Tokens): Hit[] {
    const { symbols, fragments, vectorOf } = this.tables
    const { symbolOf, run } = this
    this.tokens = tokens
    this.hits = []
    fragments.relax()
    run.begin()
    this.truncated = false
    for (const signal of this.touched) this.counts[signal] = 0
    this.touched.length = 0
    let state = fragments.start
    for (let time = 0; time < tokens.count; time++) {
      const symbol = symbols.of(vectorOf[tokens.word[time]!]!, tokens.flags[time]!)
      symbolOf[time] = symbol
      state = fragments.step(state, symbol)
      const ends = fragments.ending(state)
      for (let i = 0; i < ends.length; i += 2) run.feed(time, ends[i]!, ends[i + 1]!, this)
    }
    return this.hits
  }

  accept(state: number, reach: number, time: number): void {
    const { accepts, acceptsFrom, closes } = this.tables.chains
    for (let i = acceptsFrom[state]!; i < acceptsFrom[state + 1]!; i++) this.add(accepts[i]!, reach, closes[i], time)
  }

  barred(guard: number, token: number): number {
    const { comma, predicate } = this.tables.rules.guards[guard]!
    const { tokens } = this
    for (let back = 0; back < 32 && token - back >= 0; back++) {
      const at = token - back
      if (comma && (tokens.flags[at]! & FLAG.AFTER_CLAUSE) !== 0) return back
      if (predicate >= 0 && back > 0 && this.tables.symbols.holds(this.symbolOf[at]!, predicate)) return back
    }
    return 32
  }

  private add(signal: number, reach: number, closes: readonly number[] | undefined, last: number): void {
    const { hits } = this
    const first = this.run.trace(reach, closes, this.captures)
    const count = this.counts[signal]!
    if (count > 0) {
      const before = hits[this.lastOf[signal]!]!
      // The same signal over the same words: keep the longer reading.
      if (before.last === last || before.first >= first) {
        if (last - first > before.last - before.first) {
          before.first = first
          before.last = last
          before.captures = this.captures.slice()
        }
        return
      }
    }
    if (count >= MOST_HITS_PER_SIGNAL || hits.length >= MOST_HITS) {
      this.truncated = true
      return
    }
    if (count === 0) this.touched.push(signal)
    this.counts[signal] = count + 1
    this.lastOf[signal] = hits.length
    hits.push({ signal, first, last, captures: this.captures.length === 0 ? NONE : this.captures.slice() })
  }
}

const NONE: readonly number[] = []
