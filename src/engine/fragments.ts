/**
 * Gap-free fragments of all patterns in one trie over predicates, run as a lazily built DFA: one look-up a token. The
 * DFA is a cache and nothing else; when it is full it is emptied, and no answer changes.
 */
import { readUnits } from './packed.ts'
import { PairMap } from './pair-map.ts'
import type { Symbols } from './symbols.ts'

const MOST_STATES = 8192
const MOST_STEPS = 1 << 17

/** What ends at a token: units, each with the lengths (bit n: n tokens) of its fragments that do. */
export interface Endings {
  readonly units: Int32Array
  readonly lengths: Int32Array
}

const NOTHING: Endings = { units: new Int32Array(0), lengths: new Int32Array(0) }

export class Fragments {
  private readonly edges: PairMap
  private readonly endings: number[][] = [[]]
  private readonly depth: number[] = [0]
  /** How many units there are. */
  readonly units: number
  private steps = new PairMap(4096)
  private sets: number[][] = []
  private byContent = new Map<string, number>()
  private outputs: Endings[] = []
  /** Trie nodes visited so far while building DFA states: the work that tests count. */
  visits = 0

  constructor(
    private readonly symbols: Symbols,
    packedUnits: string,
  ) {
    this.edges = new PairMap(16384)
    let unit = -1
    // The trie nodes along the fragment being read; fragments that start alike share them.
    const path = [0]
    this.units = readUnits(packedUnits, {
      unit: () => void unit++,
      back: (depth) => {
        path.length = depth + 1
      },
      push: (predicate) => {
        path.push(this.child(path[path.length - 1]!, predicate))
      },
      end: () => {
        const list = this.endings[path[path.length - 1]!]!
        if (list.length === 0 || !list.includes(unit)) list.push(unit)
      },
    })
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

  private child(node: number, predicate: number): number {
    const known = this.edges.get(node, predicate)
    if (known !== -1) return known
    const next = this.endings.push([]) - 1
    this.edges.set(node, predicate, next)
    this.depth.push(this.depth[node]! + 1)
    return next
  }

  private reset(): void {
    this.steps.clear()
    this.sets = [[]]
    this.byContent = new Map([['', 0]])
    this.outputs = [NOTHING]
  }

  private build(state: number, symbol: number): number {
    const predicates = this.symbols.satisfied[symbol]!
    const nodes: number[] = []
    const walk = (from: number): void => {
      for (const predicate of predicates) {
        this.visits++
        const node = this.edges.get(from, predicate)
        if (node !== -1) nodes.push(node)
      }
    }
    walk(0)
    for (const node of this.sets[state]!) walk(node)
    nodes.sort((a, b) => a - b)
    const content = nodes.join()
    let next = this.byContent.get(content)
    if (next === undefined) {
      next = this.sets.length
      this.sets.push(nodes)
      this.byContent.set(content, next)
      this.outputs.push(this.output(nodes))
    }
    this.steps.set(state, symbol, next)
    return next
  }

  private output(nodes: readonly number[]): Endings {
    const lengths = new Map<number, number>()
    for (const node of nodes) {
      for (const unit of this.endings[node]!) lengths.set(unit, (lengths.get(unit) ?? 0) | (1 << this.depth[node]!))
    }
    if (lengths.size === 0) return NOTHING
    const units = [...lengths.keys()].sort((a, b) => a - b)
    return { units: Int32Array.from(units), lengths: Int32Array.from(units, (unit) => lengths.get(unit)!) }
  }
}
