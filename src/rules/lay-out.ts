/**
 * Lays the vocabulary out for shipping. Large groups of words with the same classes (given names) are lists of their
 * own; all others are one sorted list with a number each. Words that patterns name get their trait by their place in
 * that list, and a predicate that asks for one trait only has that trait's number, so neither is written down.
 */
import type { CompiledPredicate, CompiledPredicates, CompiledTrie, CompiledWords } from '../engine/compiled.ts'
import type { Automaton } from './automaton.ts'
import type { Predicates } from './predicates.ts'
import { packNumbers, packRising, packTrie, packWords } from './write.ts'

const OWN_LIST_FROM = 400

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
  const classCount = predicates.classes.length
  // Only classes that a pattern asks for bring their phrases along.
  const called = [...new Set(automaton.units.flat(2))].flatMap((id) => predicates.calls(id))
  const calledOnce = [...new Set(called)].sort((a, b) => a - b)
  const classesOf = (traits: readonly number[]): number[] =>
    traits.filter((trait) => trait < classCount).sort((a, b) => a - b)
  const groups = new Map<string, { classes: number[]; words: string[] }>()
  const mixed: { word: string; classes: number[]; literal: number | undefined }[] = []
  for (const [word, traits] of vocabulary) {
    const classes = classesOf(traits)
    const literal = traits.find((trait) => trait >= classCount)
    mixed.push({ word, classes, literal })
    if (literal !== undefined) continue
    const group = groups.get(classes.join())
    if (group) group.words.push(word)
    else groups.set(classes.join(), { classes, words: [word] })
  }
  const large = [...groups.values()].filter((group) => group.words.length >= OWN_LIST_FROM)
  const own = new Set(large.flatMap((group) => group.words))
  const rest = mixed.filter(({ word }) => !own.has(word)).sort((a, b) => (a.word < b.word ? -1 : 1))

  const uses = new Map<string, { classes: number[]; count: number }>()
  for (const { classes } of rest) {
    const entry = uses.get(classes.join())
    if (entry) entry.count++
    else uses.set(classes.join(), { classes, count: 1 })
  }
  // The commonest combinations get the shortest numbers.
  const sets = [...uses.entries()].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
  const setIds = new Map(sets.map(([key], at) => [key, at]))
  const traitIds = new Map<number, number>()
  for (const { literal } of rest) if (literal !== undefined) traitIds.set(literal, classCount + traitIds.size)

  const renumber = (traits: readonly number[]): number[] =>
    traits.map((trait) => traitIds.get(trait) ?? trait).sort((a, b) => a - b)
  const traits = classCount + traitIds.size
  const complex: CompiledPredicate[] = []
  const predicateIds = predicates.list.map((predicate) => {
    const any = renumber(predicate.any)
    if (any.length === 1 && !predicate.none && !predicate.flags && !predicate.not) return any[0]!
    complex.push({ ...predicate, any, ...(predicate.none ? { none: renumber(predicate.none) } : {}) })
    return traits + complex.length - 1
  })
  const inNew = (fragment: readonly number[]): number[] => fragment.map((id) => predicateIds[id]!)
  return {
    words: {
      count: vocabulary.size,
      large: large.map(({ classes, words }) => [classes, packWords(words.sort())]),
      mixed: packWords(rest.map(({ word }) => word)),
      sets: packNumbers(sets.flatMap(([, { classes }]) => [classes.length, ...classes])),
      setOf: packNumbers(
        rest.map(({ classes, literal }) => setIds.get(classes.join())! * 2 + (literal === undefined ? 0 : 1)),
      ),
    },
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
