/**
 * Gap-free fragments of all patterns in one tree over predicates, run as a lazily built DFA: one look-up a token. A
 * predicate that asks for a class takes the phrases of that class too: they stand in a tree of their own, which is walked
 * from wherever it is called. The DFA is a cache and nothing else; when it is full it is emptied, and no answer changes.
 */
import { Calls } from './calls.ts'
import type { Chains } from './chain-table.ts'
import type { CompiledRules } from './compiled.ts'
import { PairMap } from './pair-map.ts'
import type { Symbols } from './symbols.ts'
import { Trie } from './trie.ts'

const MOST_STATES = 8192
const MOST_STEPS = 1 << 17
const LENGTHS = 32

/** What ends in a state. */
export interface Endings {
  /** In twos: a signal that is complete, and the number of tokens: patterns without gaps and captures. */
  readonly hits: readonly number[]
  /** In threes: the state a pattern's beginning reaches, the transition, the number of tokens. */
  readonly starts: readonly number[]
  /** In twos: a unit with transitions that follow others, and the lengths (bit n: n tokens) of its fragments. */
  readonly links: readonly number[]
}

/** What ends in most states. */
export const NOTHING: Endings = { hits: [], starts: [], links: [] }

export class Fragments {
  private readonly fragments: Trie
  private readonly phrases: Trie
  private readonly calls: Calls
  private steps = new PairMap(4096)
  /**
   * What a state stands for: items, each a place in the fragments (node and tokens so far) and, inside a phrase, the place
   * there. Items are numbered in `items` as they are met.
   */
  private sets: number[][] = []
  private outputs: Endings[] = []
  private byContent = new Map<string, number>()
  private items = new PairMap()
  private places: number[] = []
  /** By predicate: the last build in which it held. */
  private readonly holds: Int32Array
  private builds = 0
  /** Nodes visited so far while building DFA states: the work that tests count. */
  visits = 0

  constructor(
    private readonly symbols: Symbols,
    private readonly chains: Chains,
    rules: CompiledRules,
  ) {
    this.fragments = new Trie(rules.fragments, symbols.predicates)
    this.phrases = new Trie(rules.phrases, symbols.predicates)
    this.calls = new Calls(this.fragments, this.phrases, symbols)
    this.holds = new Int32Array(symbols.predicates)
    this.reset()
  }

  /** The state before any token. */
  readonly start = 0

  /** The state after one more token. */
  step(state: number, symbol: number): number {
    const next = this.steps.get(state, symbol)
    return next === -1 ? this.build(state, symbol) : next
  }

  /** What ends in this state. */
  ending(state: number): Endings {
    return this.outputs[state]!
  }

  /** Room for another segment? Emptied between segments only, never while one is being read. */
  relax(): void {
    if (this.sets.length > MOST_STATES || this.steps.size > MOST_STEPS) this.reset()
  }

  private reset(): void {
    this.steps.clear()
    this.items.clear()
    this.places = []
    this.sets = [[]]
    this.byContent = new Map([['', 0]])
    this.outputs = [NOTHING]
  }

  private build(state: number, symbol: number): number {
    const predicates = this.symbols.satisfied[symbol]!
    const holds = ++this.builds
    for (let at = 0; at < predicates.length; at++) this.holds[predicates[at]!] = holds
    const found = new Set<number>()
    const opened = this.enter(predicates, found)
    const { places } = this
    for (const item of this.sets[state]!) {
      const node = places[item * 3]!
      const length = places[item * 3 + 1]! + 1
      const phrase = places[item * 3 + 2]!
      if (phrase !== 0) this.advancePhrase(node, length, phrase, found)
      else {
        this.advance(node, length, found)
        if (this.calls.any(node)) for (const at of opened) this.reachPhrase(node, length, at, found)
      }
    }
    const list = [...found].sort((a, b) => a - b)
    const content = list.join()
    let next = this.byContent.get(content)
    if (next === undefined) {
      next = this.sets.length
      this.sets.push(list)
      this.byContent.set(content, next)
      this.outputs.push(this.output(list))
    }
    this.steps.set(state, symbol, next)
    return next
  }

  /** A fragment begins with this token: as one of its predicates, or in a phrase. Returns where phrases begin. */
  private enter(predicates: readonly number[], found: Set<number>): number[] {
    const opened: number[] = []
    this.visits += predicates.length
    for (let at = 0; at < predicates.length; at++) {
      const node = this.fragments.top[predicates[at]!]!
      if (node !== 0) found.add(this.item(node, 1, 0))
      const phrase = this.phrases.top[predicates[at]!]!
      if (phrase !== 0) opened.push(phrase)
    }
    for (const phrase of opened) this.reachPhrase(0, 1, phrase, found)
    return opened
  }

  private advance(node: number, length: number, found: Set<number>): void {
    const { first, next, edge } = this.fragments
    for (let child = first[node]!; child !== 0; child = next[child]!) {
      this.visits++
      if (this.holds[edge[child]!] === this.builds) found.add(this.item(child, length, 0))
    }
  }

  private advancePhrase(node: number, length: number, phrase: number, found: Set<number>): void {
    const { first, next, edge } = this.phrases
    for (let child = first[phrase]!; child !== 0; child = next[child]!) {
      this.visits++
      if (this.holds[edge[child]!] === this.builds) this.reachPhrase(node, length, child, found)
    }
  }

  /** Where a phrase is complete, the fragment goes on behind the call; where it may go on, it is kept. */
  private reachPhrase(node: number, length: number, phrase: number, found: Set<number>): void {
    const { ends, endsFrom, first } = this.phrases
    for (let at = endsFrom[phrase]!; at < endsFrom[phrase + 1]!; at++) {
      for (const after of this.calls.after(node, ends[at]!)) found.add(this.item(after, length, 0))
    }
    if (first[phrase] !== 0 && this.calls.mayEnd(node, phrase)) found.add(this.item(node, length, phrase))
  }

  private item(node: number, length: number, phrase: number): number {
    const key = node * LENGTHS + length
    let item = this.items.get(key, phrase)
    if (item === -1) {
      item = this.places.length / 3
      this.places.push(node, length, phrase)
      this.items.set(key, phrase, item)
    }
    return item
  }

  private output(items: readonly number[]): Endings {
    const lengths = new Map<number, number>()
    const { ends, endsFrom } = this.fragments
    for (const item of items) {
      if (this.places[item * 3 + 2] !== 0) continue
      const node = this.places[item * 3]!
      for (let at = endsFrom[node]!; at < endsFrom[node + 1]!; at++) {
        lengths.set(ends[at]!, (lengths.get(ends[at]!) ?? 0) | (1 << this.places[item * 3 + 1]!))
      }
    }
    if (lengths.size === 0) return NOTHING
    const { starts, startsFrom, linksFrom, plain, accepts, acceptsFrom } = this.chains
    const whole = new Map<number, number>()
    const endings = { hits: [] as number[], starts: [] as number[], links: [] as number[] }
    for (const [unit, bits] of [...lengths].sort(([a], [b]) => a - b)) {
      const longest = 31 - Math.clz32(bits)
      for (let at = startsFrom[unit]!; at < startsFrom[unit + 1]!; at += 2) {
        const target = starts[at]!
        if (plain[target] === 0) endings.starts.push(target, starts[at + 1]!, longest)
        else {
          for (let i = acceptsFrom[target]!; i < acceptsFrom[target + 1]!; i++)
            whole.set(accepts[i]!, Math.max(longest, whole.get(accepts[i]!) ?? 0))
        }
      }
      if (linksFrom[unit + 1]! > linksFrom[unit]!) endings.links.push(unit, bits)
    }
    endings.hits = [...whole].flat()
    return endings
  }
}
