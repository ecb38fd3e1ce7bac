/**
 * The cost bound: how many steps one word can set off in the automaton, whatever the text. A word sets off the
 * transitions of every unit that may end on it; units of two words and more also need a fitting word before it, so the
 * bound takes the worst word before. Flags are taken at their worst.
 */
import type { CompiledRules } from '../engine/compiled.ts'
import type { Automaton } from './automaton.ts'
import type { Predicates } from './predicates.ts'

export const MOST_COST = 512

/** The costliest word. */
export function costOf(
  predicates: Predicates,
  automaton: Automaton,
  vocabulary: ReadonlyMap<string, readonly number[]>,
): CompiledRules['cost'] {
  const endings = endingsOf(automaton, predicates.list.length)
  const matching = matcher(predicates)
  const kinds = distinctWords(vocabulary)
  const sum = (units: Iterable<number>): number => {
    let total = 0
    for (const unit of units) total += automaton.fanOut[unit]!
    return total
  }
  const loose = kinds.map((kind) => {
    const units = new Set<number>()
    for (const id of matching(kind.traits)) for (const { unit } of endings[id]!) units.add(unit)
    return { ...kind, most: sum(units) }
  })
  loose.sort((a, b) => b.most - a.most || (a.word < b.word ? -1 : 1))
  let worst = { worst: 0, word: '' }
  for (const { word, traits, most } of loose) {
    // The loose bound falls from here on: nobody further down can be dearer.
    if (most <= worst.worst) break
    const exact = costAfterWorst(matching(traits), endings, kinds, matching, sum)
    if (exact > worst.worst) worst = { worst: exact, word }
  }
  return worst
}

interface Ending {
  unit: number
  /** Predicate of the word before the last, -1 when the fragment is one word. */
  before: number
}

interface WordKind {
  word: string
  traits: readonly number[]
}

/** By predicate: the fragments that end in it. */
function endingsOf(automaton: Automaton, count: number): Ending[][] {
  const endings: Ending[][] = Array.from({ length: count }, () => [])
  automaton.units.forEach((fragments, unit) => {
    for (const fragment of fragments) endings[fragment.at(-1)!]!.push({ unit, before: fragment.at(-2) ?? -1 })
  })
  return endings
}

/** The predicates that may hold for a word with these traits. */
function matcher(predicates: Predicates): (traits: readonly number[]) => number[] {
  const byTrait: number[][] = Array.from({ length: predicates.traits }, () => [])
  const always: number[] = []
  predicates.list.forEach(({ any }, id) => {
    if (any.length === 0) always.push(id)
    for (const trait of any) byTrait[trait]!.push(id)
  })
  return (traits) => [...new Set([...always, ...traits.flatMap((trait) => byTrait[trait]!)])]
}

/** One word for each set of traits, and the word that no list knows. */
function distinctWords(vocabulary: ReadonlyMap<string, readonly number[]>): WordKind[] {
  const kinds = new Map<string, WordKind>([['', { word: '(any word)', traits: [] }]])
  for (const [word, traits] of vocabulary) if (!kinds.has(traits.join())) kinds.set(traits.join(), { word, traits })
  return [...kinds.values()]
}

function costAfterWorst(
  last: readonly number[],
  endings: readonly (readonly Ending[])[],
  kinds: readonly WordKind[],
  matching: (traits: readonly number[]) => number[],
  sum: (units: Iterable<number>) => number,
): number {
  const alone = new Set<number>()
  const after = new Map<number, Set<number>>()
  for (const id of last) {
    for (const { unit, before } of endings[id]!) {
      if (before === -1) alone.add(unit)
      else if (after.has(before)) after.get(before)!.add(unit)
      else after.set(before, new Set([unit]))
    }
  }
  let most = sum(alone)
  for (const { traits } of kinds) {
    const units = new Set(alone)
    for (const id of matching(traits)) for (const unit of after.get(id) ?? []) units.add(unit)
    if (units.size > alone.size) most = Math.max(most, sum(units))
  }
  return most
}
