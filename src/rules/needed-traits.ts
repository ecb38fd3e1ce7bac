/** Which traits words must carry so that every predicate still holds for the same words, and which of them can be one. */
import { NAMED_CLASSES } from '../engine/class-names.ts'
import type { Predicates } from './predicates.ts'

/** By trait: the predicates that ask for it, each as twice its number, plus one where it must not be there. */
function askersOf(predicates: Predicates): Map<number, number[]> {
  const askers = new Map<number, number[]>()
  const ask = (trait: number, by: number): void => {
    const list = askers.get(trait)
    if (list) list.push(by)
    else askers.set(trait, [by])
  }
  predicates.list.forEach(({ any, none }, id) => {
    for (const trait of any) ask(trait, id * 2)
    for (const trait of none ?? []) ask(trait, id * 2 + 1)
  })
  return askers
}

/**
 * Of the traits of a word those that it needs: one that no predicate asks for without asking, in the same place, for
 * another that the word keeps says nothing of its own. What the engine asks for by name is always kept.
 */
export function neededTraits(predicates: Predicates): (traits: readonly number[]) => number[] {
  const askers = askersOf(predicates)
  const named = new Set(NAMED_CLASSES.map((name) => predicates.classes.indexOf(name)))
  const askedBy = (trait: number): readonly number[] => askers.get(trait) ?? []
  const known = new Map<string, number[]>()
  const work = (traits: readonly number[]): number[] => {
    const kept = new Set(traits)
    const rarestFirst = [...kept].sort((a, b) => askedBy(a).length - askedBy(b).length || b - a)
    for (const trait of rarestFirst) {
      if (named.has(trait)) continue
      kept.delete(trait)
      const covered = new Set([...kept].flatMap(askedBy))
      if (!askedBy(trait).every((by) => covered.has(by))) kept.add(trait)
    }
    return [...kept]
  }
  // Thousands of words have the same traits.
  return (traits) => {
    const key = traits.join()
    const needed = known.get(key) ?? work(traits)
    known.set(key, needed)
    return needed
  }
}

/** Words asked for by the same predicates, two and more: each one's trait to the one they share, numbered from `first`. */
export function sharedTraits(predicates: Predicates, first: number): Map<number, number> {
  const { length: classes } = predicates.classes
  const alike = new Map<string, number[]>()
  for (const [trait, by] of askersOf(predicates)) {
    if (trait < classes) continue
    const list = alike.get(by.join())
    if (list) list.push(trait)
    else alike.set(by.join(), [trait])
  }
  const shared = new Map<number, number>()
  let next = first
  for (const traits of alike.values()) {
    if (traits.length < 2) continue
    for (const trait of traits) shared.set(trait, next)
    next++
  }
  return shared
}
