/** Lays predicates, fragments and phrases out for shipping. A predicate that asks for one trait only has that trait's number. */
import type { CompiledPredicate } from '../engine/compiled.ts'
import type { CompiledPredicates, CompiledTrie, CompiledWords } from '../engine/compiled-tables.ts'
import type { Automaton } from './automaton.ts'
import { layOutWords } from './lay-out-words.ts'
import type { Predicates } from './predicates.ts'
import { packNumbers, packRising, packTrie } from './write.ts'

export interface LaidOut {
  words: CompiledWords
  traits: number
  predicates: CompiledPredicates
  fragments: CompiledTrie
  phrases: CompiledTrie
  /** Old predicate number to new. */
  predicateIds: number[]
}

/** Renumbers traits and predicates and packs words, fragments and phrases. */
export function layOut(
  predicates: Predicates,
  vocabulary: ReadonlyMap<string, readonly number[]>,
  automaton: Automaton,
): LaidOut {
  // Only classes that a pattern asks for bring their phrases along.
  const called = [...new Set(automaton.units.flat(2))].flatMap((id) => predicates.calls(id))
  const calledOnce = [...new Set(called)].sort((a, b) => a - b)
  const { words, traits, renumber } = layOutWords(predicates, vocabulary)
  const complex: CompiledPredicate[] = []
  const predicateIds = predicates.list.map((predicate) => {
    const any = renumber(predicate.any)
    if (any.length === 1 && !predicate.none && !predicate.flags && !predicate.not) return any[0]!
    complex.push({ ...predicate, any, ...(predicate.none ? { none: renumber(predicate.none) } : {}) })
    return traits + complex.length - 1
  })
  const inNew = (fragment: readonly number[]): number[] => fragment.map((id) => predicateIds[id]!)
  return {
    words,
    traits,
    predicates: packPredicates(complex),
    fragments: packTrie(
      automaton.units.flatMap((unit, end) => unit.map((fragment) => [inNew(fragment), end] as const)),
    ),
    phrases: packTrie(
      calledOnce.flatMap((end) => predicates.phrasesOf(end).map((phrase) => [inNew(phrase), end] as const)),
    ),
    predicateIds,
  }
}

function packPredicates(predicates: readonly CompiledPredicate[]): CompiledPredicates {
  const asks = new Map<string, CompiledPredicates['asks'][number]>()
  const ids = new Map<string, number>()
  const ask = predicates.map(({ flags, not }) => {
    const entry = { ...(flags ? { flags } : {}), ...(not ? { not } : {}) }
    const key = JSON.stringify(entry)
    if (!asks.has(key)) {
      ids.set(key, asks.size)
      asks.set(key, entry)
    }
    return ids.get(key)!
  })
  return {
    any: packRising(predicates.map(({ any }) => any)),
    none: packRising(predicates.map(({ none }) => none ?? [])),
    ask: packNumbers(ask),
    asks: [...asks.values()],
  }
}
