/**
 * A symbol is everything the automaton needs to know of a token: the list of predicates it satisfies. Symbols are
 * interned by (traits of the word, flags that any predicate asks for), so a text has a few hundred of them.
 */
import type { CompiledPredicate } from './compiled.ts'
import { PairMap } from './pair-map.ts'

export class Symbols {
  private readonly ids = new PairMap(4096)
  /** By vector: the symbol of a token without relevant flags, plus one; most tokens are such. */
  private readonly plain: Int32Array
  private readonly relevant: number
  /** Predicates that hold for one trait and ask nothing else, by trait. */
  private readonly simple: number[][]
  private readonly complex: number[] = []
  private readonly first: number
  /** Symbol to the sorted predicates it satisfies. */
  readonly satisfied: number[][] = []
  private readonly byContent = new Map<string, number>()

  /** How many predicates there are. */
  readonly predicates: number

  constructor(
    private readonly asked: readonly CompiledPredicate[],
    private readonly vectors: readonly (readonly number[])[],
    traits: number,
    private readonly classes: number,
  ) {
    this.predicates = traits + asked.length
    // The first predicates ask for one trait each and have its number.
    this.simple = Array.from({ length: traits }, (_, trait) => [trait])
    this.first = traits
    let relevant = 0
    asked.forEach((predicate, at) => {
      const id = traits + at
      for (const bits of predicate.flags ?? []) relevant |= bits
      relevant |= predicate.not ?? 0
      const plain = !predicate.flags && !predicate.not && !predicate.none && predicate.any.length > 0
      if (plain) for (const trait of predicate.any) this.simple[trait]!.push(id)
      else this.complex.push(id)
    })
    this.relevant = relevant
    this.plain = new Int32Array(vectors.length)
  }

  /** The symbol of a token with this trait vector and these flags. */
  of(vector: number, flags: number): number {
    const bits = flags & this.relevant
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
    if (predicate < this.first) return []
    const asked = this.asked[predicate - this.first]!
    return asked.flags || asked.not || asked.none ? [] : asked.any.filter((trait) => trait < this.classes)
  }

  private intern(vector: number, bits: number): number {
    const traits = this.vectors[vector]!
    const found = new Set<number>()
    for (const trait of traits) for (const id of this.simple[trait]!) found.add(id)
    for (const id of this.complex) if (satisfies(this.asked[id - this.first]!, traits, bits)) found.add(id)
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

/** Whether a token with these traits and flags is what the predicate asks for. */
export function satisfies(predicate: CompiledPredicate, traits: readonly number[], flags: number): boolean {
  if (predicate.any.length > 0 && !predicate.any.some((trait) => traits.includes(trait))) return false
  if (predicate.none?.some((trait) => traits.includes(trait))) return false
  if (predicate.not && (flags & predicate.not) !== 0) return false
  for (const bits of predicate.flags ?? []) if ((flags & bits) === 0) return false
  return true
}
