/**
 * Joins units over gaps. Every state remembers at which of the last 31 tokens it was reached, as the bits of one
 * integer, so that "unit B at most four words after unit A" is a shift and an AND. Each reached state keeps a pointer to
 * how it was reached: start and captures of a match are read off by walking back.
 */
import type { CompiledRules } from './compiled.ts'
import { unpackNumbers } from './packed.ts'

/** Numbers per transition in a unit's list: state before, state after, gap, guard, its number. */
const STRIDE = 5

export interface Chains {
  /** By unit: its transitions, flat, so that trying them reads memory in order. */
  readonly byUnit: readonly Int32Array[]
  readonly tags: readonly (readonly number[])[]
  /** State to the signals it completes, each with the captures that close at its end. */
  readonly accepts: readonly (readonly Accept[])[]
}

export interface Accept {
  signal: number
  closes: readonly number[]
}

/** Reads the flat transition list. */
export function inflateChains(rules: CompiledRules, units: number): Chains {
  const flat = unpackNumbers(rules.transitions)
  const rows: { unit: number; from: number; to: number; gap: number; guard: number; tags: number[] }[] = []
  for (let at = 0; at < flat.length; ) {
    const count = flat[at + 5]!
    const row = { unit: flat[at]!, from: flat[at + 1]!, to: flat[at + 2]!, gap: flat[at + 3]!, guard: flat[at + 4]! }
    rows.push({ ...row, tags: flat.slice(at + 6, at + 6 + count).map(readTag) })
    at += 6 + count
  }
  const byUnit: number[][] = Array.from({ length: units }, () => [])
  rows.forEach(({ unit, from, to, gap, guard }, id) => {
    byUnit[unit]!.push(from, to, gap, guard, id)
  })
  const accepts: Accept[][] = Array.from({ length: rules.states }, () => [])
  const ends = unpackNumbers(rules.accepts)
  for (let at = 0; at < ends.length; ) {
    const [state, signal, count] = ends.slice(at, at + 3) as [number, number, number]
    accepts[state]!.push({ signal, closes: ends.slice(at + 3, at + 3 + count) })
    at += 3 + count
  }
  return {
    byUnit: byUnit.map((list) => Int32Array.from(list)),
    tags: rows.map((row) => row.tags),
    accepts,
  }
}

/** Opening a capture is its id + 1, closing it -id - 1. */
function readTag(tag: number): number {
  return tag % 2 === 0 ? tag / 2 + 1 : -(tag + 1) / 2
}

/** How a state was reached at a token. */
interface Reach {
  state: number
  time: number
  transition: number
  length: number
  /** The reach of the state before, -1 at the start of a pattern. */
  before: number
  /** An earlier reach of the same state in this segment, -1 if none. */
  older: number
}

export class ChainRun {
  private readonly masks: Int32Array
  private readonly times: Int32Array
  private readonly heads: Int32Array
  private readonly epochs: Int32Array
  private epoch = 0
  private readonly log: Reach[] = []
  private used = 0
  /** Transitions tried so far: the work that tests count. */
  visits = 0

  constructor(
    private readonly chains: Chains,
    states: number,
  ) {
    this.masks = new Int32Array(states)
    this.times = new Int32Array(states)
    this.heads = new Int32Array(states)
    this.epochs = new Int32Array(states)
  }

  /** Forgets everything: a new segment begins. */
  begin(): void {
    this.epoch++
    this.used = 0
  }

  /**
   * Tries every transition of a unit that ended at `time` with fragments of these lengths.
   */
  feed(time: number, unit: number, lengths: number, sink: Sink): void {
    const { epochs, times, masks, epoch } = this
    const { accepts } = this.chains
    const list = this.chains.byUnit[unit]!
    const longest = 31 - Math.clz32(lengths)
    this.visits += list.length / STRIDE
    for (let i = 0; i < list.length; i += STRIDE) {
      const source = list[i]!
      // Most transitions end here: nothing of their pattern was seen before.
      if (source !== 0 && epochs[source] !== epoch) continue
      const target = list[i + 1]!
      if (epochs[target] === epoch && times[target] === time) continue
      let before = -1
      let length = longest
      if (source !== 0) {
        const age = time - times[source]!
        if (age > 31) continue
        const ends = masks[source]! << age
        const gap = list[i + 2]!
        if ((ends & smear(lengths, gap)) === 0) continue
        const distance = nearest(ends, lengths, gap, list[i + 3]! - 1, time, sink)
        if (distance === 0) continue
        length = distance >> 8
        before = this.at(source, time - (distance & 255))
        if (before === -1) continue
      }
      this.reach(target, time, list[i + 4]!, length, before)
      if (accepts[target]!.length > 0) sink.accept(target, this.used - 1, time)
    }
  }

  /** First token of a match, and its captures as [id, first token, last token] triples. */
  trace(reach: number, closes: readonly number[], captures: number[]): number {
    captures.length = 0
    for (const id of closes) captures.push(id, -1, this.log[reach]!.time)
    let start = 0
    for (let step = reach; step !== -1; ) {
      const entry = this.log[step]!
      start = entry.time - entry.length + 1
      const tags = this.chains.tags[entry.transition]!
      for (let i = 0; i < tags.length; i++) if (tags[i]! > 0) openCapture(captures, tags[i]! - 1, start)
      step = entry.before
      if (step === -1) break
      for (let i = 0; i < tags.length; i++) if (tags[i]! < 0) captures.push(-tags[i]! - 1, -1, this.log[step]!.time)
    }
    return start
  }

  private reach(state: number, time: number, transition: number, length: number, before: number): void {
    const fresh = this.epochs[state] === this.epoch
    const age = fresh ? time - this.times[state]! : 32
    this.masks[state] = (age > 31 ? 0 : this.masks[state]! << age) | 1
    this.times[state] = time
    this.epochs[state] = this.epoch
    const older = fresh ? this.heads[state]! : -1
    this.heads[state] = this.used
    const entry = this.log[this.used]
    if (entry) {
      entry.state = state
      entry.time = time
      entry.transition = transition
      entry.length = length
      entry.before = before
      entry.older = older
    } else this.log.push({ state, time, transition, length, before, older })
    this.used++
  }

  private at(state: number, time: number): number {
    let entry = this.heads[state]!
    while (entry !== -1 && this.log[entry]!.time > time) entry = this.log[entry]!.older
    return entry !== -1 && this.log[entry]!.time === time ? entry : -1
  }
}

/** Who drives a run: it knows the tokens, and takes what matches. */
export interface Sink {
  /** How many tokens before `token` the nearest thing stands that the guard forbids in a gap (32: none near). */
  barred(guard: number, token: number): number
  /** A state that completes a pattern was reached. */
  accept(state: number, reach: number, time: number): void
}

/** The bits of `lengths`, each repeated over the `gap` places after it. */
function smear(lengths: number, gap: number): number {
  let bits = lengths
  for (let have = 1; have <= gap; have *= 2) bits |= bits << Math.min(have, gap + 1 - have)
  return bits
}

/** The nearest end that fits, as distance | length << 8; the longest fragment wins. 0 when a guard forbids all. */
function nearest(ends: number, lengths: number, gap: number, guard: number, time: number, sink: Sink): number {
  for (let length = 31 - Math.clz32(lengths); length >= 1; length--) {
    if ((lengths & (1 << length)) === 0) continue
    let most = Math.min(31, length + gap)
    if (guard !== -1) most = Math.min(most, length - 1 + sink.barred(guard, time - length + 1))
    for (let distance = length; distance <= most; distance++) {
      if ((ends & (1 << distance)) !== 0) return distance | (length << 8)
    }
  }
  return 0
}

function openCapture(captures: number[], id: number, token: number): void {
  for (let i = captures.length - 3; i >= 0; i -= 3) {
    if (captures[i] === id && captures[i + 1] === -1) {
      captures[i + 1] = token
      return
    }
  }
}
