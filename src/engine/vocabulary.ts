/** Reads the packed vocabulary: the table of words, and for each its traits. */
import type { CompiledRules } from './compiled.ts'
import { type Lists, readHashes, unpackNumbers, unpackRising } from './packed.ts'
import { WordTable } from './word-table.ts'

export interface Vocabulary {
  words: WordTable
  /** Word id to its trait vector. */
  vectorOf: Uint16Array
  vectors: Vectors
}

/** The vector of a word without traits, as the unknown one is. */
const NONE = 0
/** Those of names that are nothing else, a vector for each set; then come the combinations, and those with a trait of a word's own. */
const NAMES = 1

/** The combinations of traits that words have. */
export class Vectors {
  /** How many there are. */
  readonly count: number
  /** The first combination, and the first with a trait of its own. */
  private readonly firstSet: number
  private readonly firstOwn: number

  constructor(
    /** By set of names, its class. */
    private readonly names: readonly number[],
    private readonly sets: Lists,
    /** By trait of one word's own, the vector that word has beside. */
    private readonly ownSets: Uint16Array,
    private readonly ownFrom: number,
  ) {
    this.firstSet = NAMES + names.length
    this.firstOwn = this.firstSet + sets.from.length - 1
    this.count = this.firstOwn + ownSets.length
  }

  /** The traits of a vector. */
  of(vector: number): readonly number[] {
    if (vector === NONE) return []
    if (vector < this.firstSet) return [this.names[vector - NAMES]!]
    const own = vector - this.firstOwn
    if (own >= 0) return [...this.of(this.ownSets[own]!), this.ownFrom + own]
    const { from, values } = this.sets
    const set = vector - this.firstSet
    return [...values.subarray(from[set]!, from[set + 1]!)]
  }
}

/** Builds the word table. A word that patterns name alone has a trait of its own, numbered in the order of the list. */
export function inflateWords({ words: packed, traits }: CompiledRules): Vocabulary {
  const { hashes, lengths } = readHashes(packed.list, packed.count)
  const words = new WordTable(hashes, lengths, packed.names)
  const names = packed.names.map(({ of }) => of)
  const vectorOf = new Uint16Array(packed.count + 1 + names.length)
  const ownSets = new Uint16Array(traits - packed.ownFrom)
  const setOf = unpackNumbers(packed.setOf)
  const { length } = setOf
  const firstSet = NAMES + names.length
  const firstOwn = firstSet + packed.combinations
  let single = firstSet + packed.shared
  let own = 0
  // Words are numbered from 1 in the order of the list.
  for (let at = 0; at < length; at++) {
    const number = setOf[at]!
    const set = number < 2 ? single++ : (number >> 1) + firstSet - 1
    if ((number & 1) === 1) {
      vectorOf[at + 1] = firstOwn + own
      ownSets[own++] = set
    } else vectorOf[at + 1] = set
  }
  for (let set = 0; set < names.length; set++) vectorOf[words.firstName + set] = NAMES + set
  const sets = unpackRising(packed.sets, packed.combinations)
  return { words, vectorOf, vectors: new Vectors(names, sets, ownSets, packed.ownFrom) }
}
