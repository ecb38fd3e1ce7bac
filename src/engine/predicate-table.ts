/** The predicates that ask for more than one trait, in columns, and by trait: who asks for it. */
import type { CompiledRules } from './compiled.ts'
import { type Lists, unpackNumbers, unpackRising, unzigzag } from './packed.ts'

export class PredicateTable {
  readonly count: number
  /** Every flag that any predicate asks for. */
  readonly flags: number
  /** Predicates that ask for no trait. */
  readonly open: readonly number[]
  private readonly any: Lists
  private readonly none: Lists
  private readonly ask: Int32Array
  private readonly asks: CompiledRules['predicates']['asks']
  private readonly byTrait: Lists

  constructor({ predicates: packed, traits }: CompiledRules) {
    this.ask = unpackNumbers(packed.ask)
    this.asks = packed.asks
    this.count = this.ask.length
    this.any = readSorted(packed, this.count)
    this.none = unpackRising(packed.none, this.count)
    this.flags = packed.asks.reduce((all, { flags, not }) => (flags ?? []).reduce((a, b) => a | b, all | (not ?? 0)), 0)
    this.byTrait = invert(this.any, traits)
    const open: number[] = []
    const { from } = this.any
    for (let at = 0; at < from.length - 1; at++) if (from[at] === from[at + 1]) open.push(at)
    this.open = open
  }

  /** The predicates that ask for a trait, among others perhaps. */
  askingFor(trait: number): Int32Array {
    const { from, values } = this.byTrait
    return values.subarray(from[trait]!, from[trait + 1]!)
  }

  /** Whether what a predicate asks beside its traits holds: no forbidden trait, the flags it wants. */
  allows(at: number, traits: readonly number[], flags: number): boolean {
    for (let i = this.none.from[at]!; i < this.none.from[at + 1]!; i++)
      if (traits.includes(this.none.values[i]!)) return false
    const { flags: wanted, not } = this.asks[this.ask[at]!]!
    if (not && (flags & not) !== 0) return false
    for (const bits of wanted ?? []) if ((flags & bits) === 0) return false
    return true
  }

  /** The traits of a predicate that asks for nothing else; none for another. */
  plainTraits(at: number): Int32Array {
    const { flags, not } = this.asks[this.ask[at]!]!
    const more = flags || not || this.none.from[at] !== this.none.from[at + 1]
    return more ? this.any.values.subarray(0, 0) : this.any.values.subarray(this.any.from[at]!, this.any.from[at + 1]!)
  }
}

/** Reads the columns of the traits of which one is needed. */
function readSorted(packed: CompiledRules['predicates'], count: number): Lists {
  const sizes = unpackNumbers(packed.sizes)
  const firsts = unpackNumbers(packed.firsts)
  const others = unpackNumbers(packed.others)
  const from = new Int32Array(count + 1)
  const values = new Int32Array(firsts.length + others.length)
  let filled = 0
  let before = 0
  for (let list = 0, first = 0, other = 0; list < count; list++) {
    if (sizes[list]! > 0) {
      before += unzigzag(firsts[first++]!)
      values[filled++] = before
      for (let left = sizes[list]! - 1; left > 0; left--, filled++)
        values[filled] = values[filled - 1]! + others[other++]!
    }
    from[list + 1] = filled
  }
  return { from, values }
}

/** By value the lists that hold it. */
function invert({ from, values }: Lists, most: number): Lists {
  const offsets = new Int32Array(most + 1)
  const { length } = values
  for (let at = 0; at < length; at++) offsets[values[at]! + 1]!++
  for (let value = 0; value < most; value++) offsets[value + 1]! += offsets[value]!
  const inverted = new Int32Array(length)
  const filled = offsets.slice()
  for (let at = 0, list = 0; at < length; at++) {
    while (from[list + 1]! <= at) list++
    inverted[filled[values[at]!]!++] = list
  }
  return { from: offsets, values: inverted }
}
