/**
 * The cost bound: how many steps one word can set off in the automaton, whatever the text. A word sets off the
 * transitions of every unit that may end on it; units of two words and more also need a fitting word before it, so the
 * bound takes the worst word before. Flags are taken at their worst. A transition is one step, or as many as the
 * signals it completes.
 */
import type { Automaton } from './automaton.ts'
import type { Predicates } from './predicates.ts'

export const MOST_COST = 512

/** A sort of word: the predicates that may hold for it, and those whose phrases may end in it. */
interface WordKind {
  word: string
  matching: readonly number[]
  closing: readonly number[]
}

/** By predicate of the last word: units of which nothing more is asked, and those that ask something of the word before. */
interface Endings {
  alone: Set<number>[]
  after: Map<number, Set<number>>[]
}

/** How many of the dearest words are told. */
const TOLD = 8

/** The dearest words, the first of them certainly the dearest of all. */
export function costsOf(
  predicates: Predicates,
  automaton: Automaton,
  vocabulary: ReadonlyMap<string, readonly number[]>,
): { word: string; steps: number }[] {
  const endings = endingsOf(predicates, automaton)
  const kinds = kindsOf(predicates, vocabulary)
  const tally = new Tally(stepsOf(automaton))
  const loose = kinds.map((kind) => {
    tally.begin()
    for (const id of kind.matching) {
      tally.add(endings.alone[id]!)
      for (const units of endings.after[id]!.values()) tally.add(units)
    }
    return { kind, most: tally.total }
  })
  loose.sort((a, b) => b.most - a.most || (a.kind.word < b.kind.word ? -1 : 1))
  const costs: { word: string; steps: number }[] = []
  let worst = 0
  for (const { kind, most } of loose) {
    // The loose bound falls from here on: nobody further down can be dearer.
    if (most <= worst) break
    const steps = costAfterWorst(kind, endings, kinds, tally)
    worst = Math.max(worst, steps)
    costs.push({ word: kind.word, steps })
  }
  return costs.sort((a, b) => b.steps - a.steps || (a.word < b.word ? -1 : 1)).slice(0, TOLD)
}

function costAfterWorst(last: WordKind, endings: Endings, kinds: readonly WordKind[], tally: Tally): number {
  const after = new Map<number, Set<number>>()
  for (const id of last.matching) {
    for (const [before, units] of endings.after[id]!) {
      const known = after.get(before)
      if (known) for (const unit of units) known.add(unit)
      else after.set(before, new Set(units))
    }
  }
  const alone = last.matching.map((id) => endings.alone[id]!)
  // What the word before adds at most, units of two of its predicates counted twice: adding them up for every word
  // would be most of a compilation's time, and few words can be the worst.
  const atMost = new Float64Array(endings.alone.length)
  tally.begin()
  for (const units of alone) tally.add(units)
  const least = tally.total
  for (const [before, units] of after) atMost[before] = tally.more(units)
  let worst = least
  for (const { closing } of kinds) {
    if (closing.reduce((sum, id) => sum + atMost[id]!, least) <= worst) continue
    tally.begin()
    for (const units of alone) tally.add(units)
    for (const id of closing) {
      const units = after.get(id)
      if (units) tally.add(units)
    }
    worst = Math.max(worst, tally.total)
  }
  return worst
}

/** Adds up the steps of units, each once. */
class Tally {
  total = 0
  private turn = 0
  private readonly seen: Int32Array

  constructor(private readonly steps: readonly number[]) {
    this.seen = new Int32Array(steps.length)
  }

  begin(): void {
    this.turn++
    this.total = 0
  }

  add(units: Iterable<number>): void {
    for (const unit of units) {
      if (this.seen[unit] === this.turn) continue
      this.seen[unit] = this.turn
      this.total += this.steps[unit]!
    }
  }

  /** The steps that adding these units would add. They are not added. */
  more(units: Iterable<number>): number {
    let sum = 0
    for (const unit of units) if (this.seen[unit] !== this.turn) sum += this.steps[unit]!
    return sum
  }
}

/** By unit: the steps of its transitions. */
function stepsOf({ units, states, transitions, accepts }: Automaton): number[] {
  const completed = new Array<number>(states).fill(0)
  for (const { state } of accepts) completed[state]!++
  const steps = new Array<number>(units.length).fill(0)
  for (const { unit, to } of transitions) steps[unit]! += Math.max(1, completed[to]!)
  return steps
}

function endingsOf(predicates: Predicates, automaton: Automaton): Endings {
  const alone = predicates.list.map(() => new Set<number>())
  const after = predicates.list.map(() => new Map<number, Set<number>>())
  const put = (last: number, before: number, unit: number): void => {
    if (before === -1) alone[last]!.add(unit)
    else {
      const units = after[last]!.get(before)
      if (units) units.add(unit)
      else after[last]!.set(before, new Set([unit]))
    }
  }
  automaton.units.forEach((fragments, unit) => {
    for (const fragment of fragments) {
      const last = fragment.at(-1)!
      const before = fragment.at(-2) ?? -1
      put(last, before, unit)
      for (const trait of predicates.calls(last)) {
        for (const phrase of predicates.phrasesOf(trait)) put(phrase.at(-1)!, phrase.at(-2) ?? before, unit)
      }
    }
  })
  return { alone, after }
}

/** One word for each set of traits, and the word that no list knows. */
function kindsOf(predicates: Predicates, vocabulary: ReadonlyMap<string, readonly number[]>): WordKind[] {
  const byTrait: number[][] = Array.from({ length: predicates.traits }, () => [])
  const always: number[] = []
  predicates.list.forEach(({ any }, id) => {
    if (any.length === 0) always.push(id)
    for (const trait of any) byTrait[trait]!.push(id)
  })
  const closed = closedBy(predicates)
  const kinds = new Map<string, WordKind>()
  const put = (word: string, traits: readonly number[]): void => {
    if (kinds.has(traits.join())) return
    const matching = [...new Set([...always, ...traits.flatMap((trait) => byTrait[trait]!)])]
    kinds.set(traits.join(), { word, matching, closing: [...new Set(matching.flatMap((id) => [id, ...closed[id]!]))] })
  }
  put('(any word)', [])
  for (const [word, traits] of vocabulary) put(word, traits)
  return [...kinds.values()]
}

/** By predicate: those whose phrases end in it. */
function closedBy(predicates: Predicates): Set<number>[] {
  const closed = predicates.list.map(() => new Set<number>())
  predicates.list.forEach((_, id) => {
    for (const trait of predicates.calls(id))
      for (const phrase of predicates.phrasesOf(trait)) closed[phrase.at(-1)!]!.add(id)
  })
  return closed
}
