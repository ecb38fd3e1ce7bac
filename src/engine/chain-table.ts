/** The transitions between states in flat arrays, laid out for how they are tried: by unit, starts first. */
import type { CompiledRules } from './compiled.ts'
import { unpackNumbers, unzigzag } from './packed.ts'

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
  const [startRows, linkRows, waitRows] = [starts.allot(), links.allot(), waits.allot()]
  for (let at = 0; at < count; at++) {
    if (from[at] === 0) {
      const row = starts.next(unit[at]!)
      startRows[row] = to[at]!
      startRows[row + 1] = at
    } else {
      const row = links.next(unit[at]!)
      linkRows[row] = from[at]!
      linkRows[row + 1] = to[at]!
      linkRows[row + 2] = gap[at]!
      linkRows[row + 3] = guard[at]!
      linkRows[row + 4] = at
      waitRows[waits.next(from[at]!)] = unit[at]!
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
    starts: startRows,
    startsFrom: starts.offsets,
    links: linkRows,
    linksFrom: links.offsets,
    waits: waitRows,
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
  const values = rows.allot()
  for (let at = 0; at < state.length; at++) values[rows.next(state[at]!)] = signal[at]!
  return { accepts: values, acceptsFrom: rows.offsets, closes: readLists(packed.closes, Number) }
}

/** Opening a capture is its id + 1, closing it -id - 1. */
function readTag(tag: number): number {
  return tag % 2 === 0 ? tag / 2 + 1 : -(tag + 1) / 2
}

function readLists(packed: string, read: (number: number) => number): (number[] | undefined)[] {
  const numbers = unpackNumbers(packed)
  const lists: (number[] | undefined)[] = []
  for (let at = 0; at < numbers.length; ) {
    const size = numbers[at++]!
    lists.push(size > 0 ? Array.from(numbers.subarray(at, at + size), read) : undefined)
    at += size
  }
  return lists
}

/** Rows of numbers by key, in one array: counted first, then filled. */
class Buckets {
  /** Once allotted: row n begins at `offsets[n]`. */
  readonly offsets: Int32Array
  private readonly filled: Int32Array

  constructor(
    keys: number,
    private readonly stride: number,
  ) {
    this.offsets = new Int32Array(keys + 1)
    this.filled = new Int32Array(keys)
  }

  count(key: number): void {
    this.offsets[key + 1]! += this.stride
  }

  allot(): Int32Array {
    const { offsets, filled } = this
    for (let key = 1; key < offsets.length; key++) offsets[key]! += offsets[key - 1]!
    filled.set(offsets.subarray(0, filled.length))
    return new Int32Array(offsets[offsets.length - 1]!)
  }

  /** Where the next row of a key goes. */
  next(key: number): number {
    const at = this.filled[key]!
    this.filled[key] = at + this.stride
    return at
  }
}
