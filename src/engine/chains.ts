/**
 * Joins units over gaps. Every state remembers at which of the last 31 tokens it was reached, as the bits of one
 * integer, so that "unit B at most four words after unit A" is a shift and an AND. Each reached state keeps a pointer to
 * how it was reached: start and captures of a match are read off by walking back.
 */
import { type Chains, STRIDE } from './chain-table.ts'
import { ReachLog } from './reach-log.ts'

/** Numbers kept per state: the segment it was last reached in, the token, earlier tokens as bits, how it was reached. */
const EPOCH = 0
const TIME = 1
const MASK = 2
const HEAD = 3

/** Who drives a run: it knows the tokens, and takes what matches. */
export interface Sink {
  /** How many tokens before `token` the nearest thing stands that the guard forbids in a gap (32: none near). */
  barred(guard: number, token: number): number
  /** A state that completes a pattern was reached. */
  accept(state: number, reach: number, time: number): void
}

export class ChainRun {
  private readonly states: Int32Array
  /** By unit the last segment in which a state was reached that waits for it. */
  private readonly armed: Int32Array
  private epoch = 0
  private readonly log = new ReachLog()
  /** Captures of the last match traced, as [id, first token, last token]…; the array is never cut, so it never grows anew. */
  readonly captures: number[] = []
  /** How many numbers of it count. */
  captured = 0
  /** Transitions tried so far: the work that tests count. */
  visits = 0

  constructor(
    private readonly chains: Chains,
    states: number,
    units: number,
  ) {
    this.states = new Int32Array(states * 4)
    this.armed = new Int32Array(units)
  }

  /** Forgets everything: a new segment begins. */
  clear(): void {
    this.epoch++
    this.log.used = 0
  }

  /** A pattern begins (and perhaps ends) with `length` tokens that end at `time`. */
  begin(time: number, target: number, transition: number, length: number, sink: Sink): void {
    this.visits++
    if (this.isAt(target, time)) return
    const { acceptsFrom } = this.chains
    const reach = this.reach(target, time, transition, length, -1)
    if (acceptsFrom[target + 1]! > acceptsFrom[target]!) sink.accept(target, reach, time)
  }

  /** Tries the transitions of a unit that follow others; it ended at `time` with fragments of these lengths. */
  feed(time: number, unit: number, lengths: number, sink: Sink): void {
    if (this.armed[unit] === this.epoch) this.follow(time, unit, lengths, sink)
  }

  /** First token of a match; fills `captures`. */
  trace(reach: number, closes: readonly number[] | undefined): number {
    this.captured = 0
    const { log } = this
    if (closes) for (const id of closes) this.closeCapture(id, log.time(reach))
    let start = 0
    for (let step = reach; step !== -1; ) {
      start = log.time(step) - log.length(step) + 1
      const tags = this.chains.tags[log.transition(step)]
      step = log.before(step)
      if (!tags) continue
      for (const tag of tags) if (tag > 0) this.openCapture(tag - 1, start)
      if (step === -1) break
      for (const tag of tags) if (tag < 0) this.closeCapture(-tag - 1, log.time(step))
    }
    return start
  }

  private follow(time: number, unit: number, lengths: number, sink: Sink): void {
    const { epoch, states } = this
    const { links, linksFrom, acceptsFrom } = this.chains
    const from = linksFrom[unit]!
    const to = linksFrom[unit + 1]!
    this.visits += (to - from) / STRIDE
    for (let i = from; i < to; i += STRIDE) {
      const source = links[i]! * 4
      // Most transitions end here: nothing of their pattern was seen before.
      if (states[source + EPOCH] !== epoch) continue
      const target = links[i + 1]!
      if (this.isAt(target, time)) continue
      const age = time - states[source + TIME]!
      if (age > 31) continue
      const ends = states[source + MASK]! << age
      const gap = links[i + 2]!
      if ((ends & smear(lengths, gap)) === 0) continue
      const distance = nearest(ends, lengths, gap, links[i + 3]! - 1, time, sink)
      if (distance === 0) continue
      const before = this.log.find(states[source + HEAD]!, time - (distance & 255))
      if (before === -1) continue
      const reach = this.reach(target, time, links[i + 4]!, distance >> 8, before)
      if (acceptsFrom[target + 1]! > acceptsFrom[target]!) sink.accept(target, reach, time)
    }
  }

  private closeCapture(id: number, token: number): void {
    const { captures } = this
    captures[this.captured++] = id
    captures[this.captured++] = -1
    captures[this.captured++] = token
  }

  private openCapture(id: number, token: number): void {
    const { captures } = this
    for (let i = this.captured - 3; i >= 0; i -= 3) {
      if (captures[i] === id && captures[i + 1] === -1) {
        captures[i + 1] = token
        return
      }
    }
  }

  private isAt(state: number, time: number): boolean {
    const at = state * 4
    return this.states[at + EPOCH] === this.epoch && this.states[at + TIME] === time
  }

  private reach(state: number, time: number, transition: number, length: number, before: number): number {
    const { states, epoch, armed } = this
    const { waits, waitsFrom } = this.chains
    const at = state * 4
    let mask = 1
    let older = -1
    if (states[at + EPOCH] === epoch) {
      const age = time - states[at + TIME]!
      if (age <= 31) mask |= states[at + MASK]! << age
      older = states[at + HEAD]!
    } else {
      states[at + EPOCH] = epoch
      for (let i = waitsFrom[state]!; i < waitsFrom[state + 1]!; i++) armed[waits[i]!] = epoch
    }
    states[at + TIME] = time
    states[at + MASK] = mask
    const reach = this.log.push(time, transition, length, before, older)
    states[at + HEAD] = reach
    return reach
  }
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
