/**
 * Lays the vocabulary out for shipping. Names that are nothing else become sets of hashes; all other words are one
 * sorted list with a number each. Words that the same predicates ask for share a nameless trait; a word asked for like no
 * other gets a trait by its place in the list, so it isn't written down.
 */
import type { CompiledNames, CompiledWords } from '../engine/compiled-tables.ts'
import { NameSet, placeOf } from '../engine/name-set.ts'
import { hashWord } from '../engine/word-table.ts'
import { neededTraits, sharedTraits } from './needed-traits.ts'
import type { Predicates } from './predicates.ts'
import { packNumbers, packRising, packWords } from './write.ts'

/**
 * Classes of names, which become sets of hashes where they have many words that are nothing else, and the places of a
 * bucket. An unknown word taken for a given name most likely is a name; one taken for a town is a name missed.
 */
const NAMES = { 'given-name': 32, 'town-small': 64 }
const NAMES_FROM = 400

export interface LaidOutWords {
  words: CompiledWords
  /** The names of the classes, by their new numbers. */
  classes: string[]
  traits: number
  /** The new numbers of traits, sorted, each once. */
  renumber: (traits: readonly number[]) => number[]
}

interface Word {
  word: string
  /** Classes and nameless sets. */
  sets: number[]
  /** The old number of its own trait. */
  own: number | undefined
}

/** Renumbers the traits and packs the words. */
export function layOutWords(predicates: Predicates, vocabulary: ReadonlyMap<string, readonly number[]>): LaidOutWords {
  const asked = predicates.askedClasses()
  const classes = asked.map((trait) => predicates.classes[trait]!)
  // The new numbers of classes, then of the traits that several words share.
  const ids = new Map([...asked.map((trait, at) => [trait, at] as const), ...sharedTraits(predicates, asked.length)])
  const ownFrom = new Set(ids.values()).size
  const needed = neededTraits(predicates)
  const all: Word[] = [...vocabulary].map(([word, traits]) => {
    const own = needed(traits)
    const sets = own.flatMap((trait) => ids.get(trait) ?? [])
    return { word, sets: sets.sort((a, b) => a - b), own: own.find((trait) => !ids.has(trait)) }
  })
  const { names, apart } = nameSets(all, classes)
  const listed = all.filter((word) => !apart.has(word)).sort((a, b) => (a.word < b.word ? -1 : 1))

  const uses = new Map<string, { sets: number[]; count: number }>()
  for (const { sets } of listed) {
    const entry = uses.get(sets.join())
    if (entry) entry.count++
    else uses.set(sets.join(), { sets, count: 1 })
  }
  // The commonest combinations get the shortest numbers; those of one word need none, they stand in the words' order.
  const combinations = [...uses.entries()].filter(([, { count }]) => count > 1)
  combinations.sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
  const numbers = new Map(combinations.map(([key], at) => [key, at + 1]))
  const single = listed.filter(({ sets }) => !numbers.has(sets.join()))
  const owned = listed.flatMap(({ own }) => own ?? [])
  const ownIds = new Map(owned.map((trait, at) => [trait, ownFrom + at]))
  return {
    words: {
      names,
      list: packWords(listed.map(({ word }) => word)),
      count: listed.length,
      sets: packRising([...combinations.map(([, { sets }]) => sets), ...single.map(({ sets }) => sets)]),
      combinations: combinations.length + single.length,
      shared: combinations.length,
      setOf: packNumbers(
        listed.map(({ sets, own }) => (numbers.get(sets.join()) ?? 0) * 2 + (own === undefined ? 0 : 1)),
      ),
      ownFrom,
    },
    traits: ownFrom + owned.length,
    classes,
    renumber: (traits) => [...new Set(traits.flatMap((t) => ids.get(t) ?? ownIds.get(t) ?? []))].sort((a, b) => a - b),
  }
}

/** The sets of names, and the words that stand in them. */
function nameSets(all: readonly Word[], classes: readonly string[]): { names: CompiledNames[]; apart: Set<Word> } {
  const names: CompiledNames[] = []
  const apart = new Set<Word>()
  for (const [name, spread] of Object.entries(NAMES)) {
    const of = classes.indexOf(name)
    // What an earlier set would take for its own stays in the list, which is asked first.
    const earlier = names.map((set) => new NameSet(set))
    const words = all.filter(
      ({ word, sets, own }) =>
        own === undefined && sets.length === 1 && sets[0] === of && !earlier.some((set) => set.has(hashWord(word))),
    )
    if (words.length < NAMES_FROM) continue
    names.push({
      of,
      ...packNames(
        words.map(({ word }) => word),
        spread,
      ),
    })
    for (const word of words) apart.add(word)
  }
  return { names, apart }
}

function packNames(names: readonly string[], spread: number): Omit<CompiledNames, 'of'> {
  const buckets = names.length
  // A few names share their place with another.
  const places = [...new Set(names.map((name) => placeOf(hashWord(name), buckets * spread)))].sort((a, b) => a - b)
  const sizes = new Array<number>(buckets + 1).fill(0)
  for (const place of places) sizes[Math.floor(place / spread)]!++
  const pairs = Array.from({ length: Math.ceil(buckets / 2) }, (_, at) => sizes[at * 2]! * 16 + sizes[at * 2 + 1]!)
  return { buckets, spread, sizes: packNumbers(pairs), rests: packNumbers(places.map((place) => place % spread)) }
}
