/**
 * A symbol is everything the automaton needs to know of a token: the list of predicates it satisfies. Symbols are
 * interned by (traits of the word, flags that any predicate asks for), so a text has a few hundred of them.
 */
import type { CompiledRules } from './compiled.ts'
import { PairMap } from './pair-map.ts'
import { PredicateTable } from './predicate-table.ts'
import type { Vectors } from './vocabulary.ts'

const NOTHING: readonly number[] = []

export class Symbols {
  private readonly ids = new PairMap(1024)
  /** By vector: the symbol of a token without relevant flags, plus one; most tokens are such. */
  private readonly plain: Int32Array
  private readonly asked: PredicateTable
  private readonly classes: number
  /** The first predicates ask for one trait each and have its number; then come those of `asked`. */
  private readonly first: number
  /** Symbol to the sorted predicates it satisfies. */
  readonly satisfied: number[][] = []
  private readonly byContent = new Map<string, number>()
  /** How many predicates there are. */
  readonly predicates: number

  constructor(
    private readonly vectors: Vectors,
    rules: CompiledRules,
  ) {
    this.asked = new PredicateTable(rules)
    this.first = rules.traits
    this.classes = rules.classes.length
    this.predicates = rules.traits + this.asked.count
    this.plain = new Int32Array(vectors.count)
  }

  /** The symbol of a token with this trait vector and these flags. */
  of(vector: number, flags: number): number {
    const bits = flags & this.asked.flags
    if (bits === 0) {
      const plain = this.plain[vector]!
      if (plain !== 0) return plain - 1
    }
    const known = this.ids.get(vector, bits)
    return known === -1 ? this.intern(vector, bits) : known
  }

  /** Whether a predicate holds for a symbol (used outside the automaton: guards). */
  holds(symbol: number, predicate: number): boolean {
    return this.satisfied[symbol]!.includes(predicate)
  }

  /** The classes whose phrases a predicate takes too: those of one that asks for words and classes and nothing else. */
  calls(predicate: number): readonly number[] {
    if (predicate < this.classes) return [predicate]
    if (predicate < this.first) return NOTHING
    const traits = this.asked.plainTraits(predicate - this.first)
    // Classes have the lowest numbers, and traits are sorted.
    return traits.length === 0 || traits[0]! >= this.classes
      ? NOTHING
      : [...traits.filter((trait) => trait < this.classes)]
  }

  private intern(vector: number, bits: number): number {
    const traits = this.vectors.of(vector)
    const found = new Set<number>(traits)
    const tried = (at: number): void => {
      if (this.asked.allows(at, traits, bits)) found.add(this.first + at)
    }
    for (const trait of traits) for (const at of this.asked.askingFor(trait)) tried(at)
    for (const at of this.asked.open) tried(at)
    const list = [...found].sort((a, b) => a - b)
    const content = list.join()
    let symbol = this.byContent.get(content)
    if (symbol === undefined) {
      symbol = this.satisfied.length
      this.satisfied.push(list)
      this.byContent.set(content, symbol)
    }
    this.ids.set(vector, bits, symbol)
    if (bits === 0) this.plain[vector] = symbol + 1
    return symbol
  }
}
