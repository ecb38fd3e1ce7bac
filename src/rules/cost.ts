/** The cost bound: how many steps one word can set off in the automaton, whatever stands around it. */
import type { CompiledRules } from '../engine/compiled.ts'
import type { Automaton } from './automaton.ts'
import type { Predicates } from './predicates.ts'

export const MOST_COST = 512

/** The costliest word. Flags are taken at their worst; a word that no list knows counts too. */
export function costOf(
  predicates: Predicates,
  automaton: Automaton,
  vocabulary: ReadonlyMap<string, readonly number[]>,
): CompiledRules['cost'] {
  const unitsEndingIn = predicates.list.map(() => new Set<number>())
  automaton.units.forEach((fragments, unit) => {
    for (const fragment of fragments) unitsEndingIn[fragment.at(-1)!]!.add(unit)
  })
  const byTrait: number[][] = Array.from({ length: predicates.traits }, () => [])
  const always: number[] = []
  predicates.list.forEach(({ any }, id) => {
    if (any.length === 0) always.push(id)
    for (const trait of any) byTrait[trait]!.push(id)
  })
  const costs = new Map<string, number>()
  const costOfTraits = (traits: readonly number[]): number => {
    const key = traits.join()
    let cost = costs.get(key)
    if (cost === undefined) {
      const units = new Set<number>()
      for (const id of [...always, ...traits.flatMap((trait) => byTrait[trait]!)])
        for (const unit of unitsEndingIn[id]!) units.add(unit)
      cost = [...units].reduce((sum, unit) => sum + automaton.fanOut[unit]!, 0)
      costs.set(key, cost)
    }
    return cost
  }
  let worst = costOfTraits([])
  let word = '(any word)'
  for (const [candidate, traits] of vocabulary) {
    const cost = costOfTraits(traits)
    if (cost > worst) {
      worst = cost
      word = candidate
    }
  }
  return { worst, word }
}
