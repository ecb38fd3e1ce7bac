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
  const from = unpackNumbers(transitions.from)
  const to = unpackNumbers(transitions.to)
  const gap = unpackNumbers(transitions.gap)
  const guard = unpackNumbers(transitions.guard)
  const unit = unpackNumbers(transitions.unit)
  const { length: count } = unit
  const startsFrom = new Int32Array(units + 1)
  const linksFrom = new Int32Array(units + 1)
  const waitsFrom = new Int32Array(states + 1)
  let named = 0
  let reached = 0
  for (let at = 0; at < count; at++) {
    reached += to[at]!
    to[at] = reached
    const which = unit[at] === 0 ? named++ : unit[at]! - 1
    unit[at] = which
    const back = from[at]!
    if (back === 0) startsFrom[which + 1]! += 2
    else {
      from[at] = reached - back
      linksFrom[which + 1]! += STRIDE
      waitsFrom[reached - back + 1]!++
    }
  }
  const [nextStart, nextLink, nextWait] = [addUp(startsFrom), addUp(linksFrom), addUp(waitsFrom)]
  const starts = new Int32Array(startsFrom[units]!)
  const links = new Int32Array(linksFrom[units]!)
  const waits = new Int32Array(waitsFrom[states]!)
  for (let at = 0; at < count; at++) {
    const which = unit[at]!
    const before = from[at]!
    if (before === 0) {
      const row = nextStart[which]!
      nextStart[which] = row + 2
      starts[row] = to[at]!
      starts[row + 1] = at
    } else {
      const row = nextLink[which]!
      nextLink[which] = row + STRIDE
      links[row] = before
      links[row + 1] = to[at]!
      links[row + 2] = gap[at]!
      links[row + 3] = guard[at]!
      links[row + 4] = at
      waits[nextWait[before]!++] = which
    }
  }
  const tags = readLists(transitions.tags, count, readTag)
  const ends = readAccepts(accepts, states)
  const { acceptsFrom, closes } = ends
  const plain = new Uint8Array(states)
  for (let state = 1; state < states; state++) {
    const first = acceptsFrom[state]!
    const last = acceptsFrom[state + 1]!
    if (first === last || waitsFrom[state + 1]! > waitsFrom[state]!) continue
    let closing = false
    for (let at = first; at < last; at++) if (closes[at]) closing = true
    if (!closing) plain[state] = 1
  }
  for (let at = 0; at < count; at++) if (tags[at] || from[at] !== 0) plain[to[at]!] = 0
  return { starts, startsFrom, links, linksFrom, waits, waitsFrom, plain, tags, ...ends }
}

function readAccepts(
  packed: CompiledRules['accepts'],
  states: number,
): Pick<Chains, 'accepts' | 'acceptsFrom' | 'closes'> {
  const state = unpackNumbers(packed.state)
  const accepts = unpackNumbers(packed.signal)
  const { length } = state
  const acceptsFrom = new Int32Array(states + 1)
  let reached = 0
  let signal = 0
  // Rows are sorted by state, so they stand where they belong already.
  for (let at = 0; at < length; at++) {
    reached += state[at]!
    acceptsFrom[reached + 1]!++
    signal += unzigzag(accepts[at]!)
    accepts[at] = signal
  }
  addUp(acceptsFrom)
  return { accepts, acceptsFrom, closes: readLists(packed.closes, length, Number) }
}

/** Opening a capture is its id + 1, closing it -id - 1. */
function readTag(tag: number): number {
  return tag % 2 === 0 ? tag / 2 + 1 : -(tag + 1) / 2
}

/** So many lists, undefined for the empty ones: most. */
function readLists(packed: string, count: number, read: (number: number) => number): (number[] | undefined)[] {
  const numbers = unpackNumbers(packed)
  const lists = new Array<number[] | undefined>(count).fill(undefined)
  for (let list = 0, at = 0; list < count; list++) {
    const size = numbers[at++]!
    if (size > 0) lists[list] = Array.from(numbers.subarray(at, at + size), read)
    at += size
  }
  return lists
}

/** Turns sizes, each one place behind its key, into where each key's row begins; returns the same to fill rows by. */
function addUp(offsets: Int32Array): Int32Array {
  const { length } = offsets
  for (let key = 1, sum = 0; key < length; key++) {
    sum += offsets[key]!
    offsets[key] = sum
  }
  return offsets.slice()
}
