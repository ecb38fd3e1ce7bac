/** One rule against the evidence of a post: where it holds, with which signals, how strongly. */
import type { CompiledRule, CompiledSignal } from './compiled.ts'
import { DERIVED } from './derived.ts'
import type { Evidence, Placed } from './evidence.ts'
import type { Segment } from './segment.ts'

/** A rule that holds at one place. */
export interface Verdict {
  rule: CompiledRule
  /** The place of the signal on which the rule hangs. */
  anchor: Placed
  chosen: Placed[]
  score: number
}

/** What the contexts of a post look like to its rules. */
export interface Circumstances {
  catalogue: readonly CompiledSignal[]
  segments: readonly Segment[]
  /** Bits of contexts that something in the post switches off. */
  cancelled: number
  /** Bits of contexts that hold for the post. */
  post: number
}

/** The contexts that bar a rule, as bits. */
export interface Barriers {
  target: number
  segment: number
  post: number
}

/** A rule that holds more often than this in one post has made its point. */
const MOST_VERDICTS = 40
const NO_VERDICTS: Verdict[] = []
const anything = (): boolean => true

/** Every place where the rule holds. */
export function judge(
  rule: CompiledRule,
  barriers: Barriers,
  evidence: Evidence,
  circumstances: Circumstances,
): Verdict[] {
  const { need, unless } = rule
  const [anchors, ...others] = need.all.length > 0 ? need.all : need.any
  if (!anchors || !isThere(rule, evidence)) return NO_VERDICTS
  if ((circumstances.post & barriers.post) !== 0) return NO_VERDICTS
  const { segments, cancelled } = circumstances
  const free = (place: Placed): boolean => place.id < DERIVED.length || (place.contexts & barriers.target) === 0
  const open = (at: number): boolean => (segments[at]!.contexts & ~cancelled & barriers.segment) === 0
  const verdicts: Verdict[] = []
  const hinders = unless.signals.map((id) => [id])
  const groups = need.all.length > 0 ? others : []
  // Without a signal that must be there, each of the others may be the one it hangs on.
  const starts = need.all.length > 0 ? anchors : need.any.flat()
  const optional = [...need.any, ...need.boost.map((id) => [id])]
  for (const anchor of inOrder(starts, evidence)) {
    if (!free(anchor) || !open(anchor.segment)) continue
    const chosen = choose(anchor, groups, need.window, evidence, free)
    if (!chosen) continue
    let anyThere = need.any.length === 0
    for (let at = 0; at < optional.length; at++) {
      const place = nearest(optional[at]!, anchor, need.window, evidence, free)
      if (!place) continue
      if (at < need.any.length) anyThere = true
      if (!chosen.includes(place)) chosen.push(place)
    }
    if (!anyThere) continue
    let score = 0
    for (const place of chosen) score += weightOf(place, circumstances)
    if (score < need.at * 10 || (need.kinds > 1 && kindsOf(chosen) < need.kinds)) continue
    if (hinders.some((group) => nearest(group, anchor, need.window, evidence, anything))) continue
    if (!chosen.every((place) => open(place.segment))) continue
    verdicts.push({ rule, anchor, chosen, score: Math.floor(score / 10) })
    if (verdicts.length >= MOST_VERDICTS) break
  }
  return verdicts
}

/** How many different signals these are. */
function kindsOf(places: readonly Placed[]): number {
  return new Set(places.map((place) => place.id)).size
}

/** A quick look whether the post holds one signal of each kind that is needed. */
function isThere({ need }: CompiledRule, evidence: Evidence): boolean {
  for (const group of need.all) if (!evidence.has(group)) return false
  if (need.any.length === 0) return true
  for (const group of need.any) if (evidence.has(group)) return true
  return false
}

/** In tenths, so that a repaired word can count for seven of them. */
function weightOf(place: Placed, { catalogue }: Circumstances): number {
  return catalogue[place.id]!.weight * (place.repaired ? 7 : 10)
}

function inOrder(ids: readonly number[], evidence: Evidence): readonly Placed[] {
  if (ids.length === 1) return evidence.of(ids[0]!)
  return ids.flatMap((id) => evidence.of(id)).sort((a, b) => a.start - b.start || a.id - b.id)
}

function choose(
  anchor: Placed,
  groups: readonly (readonly number[])[],
  window: number,
  evidence: Evidence,
  free: (place: Placed) => boolean,
): Placed[] | null {
  const chosen = [anchor]
  for (const group of groups) {
    const place = nearest(group, anchor, window, evidence, free)
    if (!place) return null
    chosen.push(place)
  }
  return chosen
}

/** The place of one of these signals nearest to the anchor, at most `window` segments away. */
function nearest(
  ids: readonly number[],
  anchor: Placed,
  window: number,
  evidence: Evidence,
  free: (place: Placed) => boolean,
): Placed | null {
  let best: Placed | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const id of ids) {
    const list = evidence.of(id)
    let tried = 0
    for (let at = firstFrom(list, anchor.segment - window); at < list.length; at++) {
      const place = list[at]!
      if (place.segment > anchor.segment + window || ++tried > 64) break
      const far = Math.abs(place.segment - anchor.segment) * 10_000 + Math.abs(place.start - anchor.start)
      if (far < distance && free(place)) {
        best = place
        distance = far
      }
    }
  }
  return best
}

function firstFrom(list: readonly Placed[], segment: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.segment < segment) low = middle + 1
    else high = middle
  }
  return low
}
