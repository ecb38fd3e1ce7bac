/** The transitions between states in flat arrays, laid out for how they are tried: by unit, starts first. */
import type { CompiledRules } from './compiled.ts'
import { NumberReader, unpackNumbers, unzigzag } from './packed.ts'

/** Numbers per transition that follows another: state before, state after, gap, guard, its number. */
export const STRIDE = 5

export interface Chains {
  /** Of unit n, from `startsFrom[n]` on in twos: the state a pattern's beginning reaches, and the transition's number. */
  readonly starts: Int32Array
  readonly startsFrom: Int32Array
  /** Of unit n, from `linksFrom[n]` on: the transitions that follow another, STRIDE numbers each. */
  readonly links: Int32Array
  readonly linksFrom: Int32Array
  /** Of state n, from `waitsFrom[n]` on: the units that may take it further. */
  readonly waits: Int32Array
  readonly waitsFrom: Int32Array
  /** By state: 1 where every way in begins a pattern and completes it, without captures: no need to remember it. */
  readonly plain: Uint8Array
  /** By transition, undefined for most. */
  readonly tags: readonly (readonly number[] | undefined)[]
  /** Of state n, from `acceptsFrom[n]` on: the signals it completes. */
  readonly accepts: Int32Array
  readonly acceptsFrom: Int32Array
  /** By place in `accepts`: the captures that close there, undefined for most. */
  readonly closes: readonly (readonly number[] | undefined)[]
}

/** Reads the columns. */
export function readChains({ transitions, accepts, units, states }: CompiledRules): Chains {
  const columns = { from: transitions.from, gap: transitions.gap, guard: transitions.guard, to: transitions.to }
  const from = unpackNumbers(columns.from)
  const to = unpackNumbers(columns.to)
  const gap = unpackNumbers(columns.gap)
  const guard = unpackNumbers(columns.guard)
  const unit = unpackNumbers(transitions.unit)
  const count = unit.length
  let named = 0
  for (let at = 0; at < count; at++) {
    if (at > 0) to[at]! += to[at - 1]!
    from[at] = from[at] === 0 ? 0 : to[at]! - from[at]!
    unit[at] = unit[at] === 0 ? named++ : unit[at]! - 1
  }
  const starts = new Buckets(units, 2)
  const links = new Buckets(units, STRIDE)
  const waits = new Buckets(states, 1)
  for (let at = 0; at < count; at++) {
    if (from[at] === 0) starts.count(unit[at]!)
    else {
      links.count(unit[at]!)
      waits.count(from[at]!)
    }
  }
  for (let at = 0; at < count; at++) {
    if (from[at] === 0) starts.put(unit[at]!, to[at]!, at)
    else {
      links.put(unit[at]!, from[at]!, to[at]!, gap[at]!, guard[at]!, at)
      waits.put(from[at]!, unit[at]!)
    }
  }
  const tags = readLists(transitions.tags, readTag)
  const ends = readAccepts(accepts, states)
  const plain = new Uint8Array(states)
  for (let state = 1; state < states; state++) {
    const [first, last] = [ends.acceptsFrom[state]!, ends.acceptsFrom[state + 1]!]
    const follows = waits.offsets[state + 1]! > waits.offsets[state]!
    if (first < last && !follows && !ends.closes.slice(first, last).some(Boolean)) plain[state] = 1
  }
  for (let at = 0; at < count; at++) if (tags[at] || from[at] !== 0) plain[to[at]!] = 0
  return {
    starts: starts.values,
    startsFrom: starts.offsets,
    links: links.values,
    linksFrom: links.offsets,
    waits: waits.values,
    waitsFrom: waits.offsets,
    plain,
    tags,
    ...ends,
  }
}

function readAccepts(
  packed: CompiledRules['accepts'],
  states: number,
): Pick<Chains, 'accepts' | 'acceptsFrom' | 'closes'> {
  const state = unpackNumbers(packed.state)
  const signal = unpackNumbers(packed.signal)
  // Rows are sorted by state, so their places are those in the bucket array.
  const rows = new Buckets(states, 1)
  for (let at = 0; at < state.length; at++) {
    if (at > 0) state[at]! += state[at - 1]!
    signal[at] = unzigzag(signal[at]!) + (signal[at - 1] ?? 0)
    rows.count(state[at]!)
  }
  for (let at = 0; at < state.length; at++) rows.put(state[at]!, signal[at]!)
  return { accepts: rows.values, acceptsFrom: rows.offsets, closes: readLists(packed.closes, (id) => id) }
}

/** Opening a capture is its id + 1, closing it -id - 1. */
function readTag(tag: number): number {
  return tag % 2 === 0 ? tag / 2 + 1 : -(tag + 1) / 2
}

function readLists(packed: string, read: (number: number) => number): (number[] | undefined)[] {
  const reader = new NumberReader(packed)
  const lists: (number[] | undefined)[] = []
  while (!reader.done) {
    let left = reader.next()
    const list: number[] = []
    for (; left > 0; left--) list.push(read(reader.next()))
    lists.push(list.length > 0 ? list : undefined)
  }
  return lists
}

/** Rows of numbers by key, in one array: counted first, then put. */
class Buckets {
  readonly offsets: Int32Array
  private array: Int32Array | null = null
  private readonly filled: Int32Array

  constructor(
    keys: number,
    private readonly stride: number,
  ) {
    this.offsets = new Int32Array(keys + 1)
    this.filled = new Int32Array(keys)
  }

  get values(): Int32Array {
    return this.array ?? this.allot()
  }

  count(key: number): void {
    this.offsets[key + 1]! += this.stride
  }

  put(key: number, ...row: number[]): void {
    const values = this.values
    let at = this.offsets[key]! + this.filled[key]!
    for (const number of row) values[at++] = number
    this.filled[key]! += this.stride
  }

  private allot(): Int32Array {
    const { offsets } = this
    for (let key = 1; key < offsets.length; key++) offsets[key]! += offsets[key - 1]!
    this.array = new Int32Array(offsets[offsets.length - 1]!)
    return this.array
  }
}
