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

/** The vector of a word without traits, as the unknown one is, and of one that is a given name and nothing else. */
const NONE = 0
const NAME = 1
/** The vectors after these are the combinations, then the combinations with a trait of a word's own. */
const SETS = 2

/** The combinations of traits that words have. */
export class Vectors {
  /** How many there are. */
  readonly count: number
  /** The first with a trait of its own. */
  private readonly firstOwn: number

  constructor(
    private readonly names: readonly number[],
    private readonly sets: Lists,
    /** By trait of one word's own, the vector that word has beside. */
    private readonly ownSets: Uint16Array,
    private readonly ownFrom: number,
  ) {
    this.firstOwn = SETS + sets.from.length - 1
    this.count = this.firstOwn + ownSets.length
  }

  /** The traits of a vector. */
  of(vector: number): readonly number[] {
    if (vector === NONE) return []
    if (vector === NAME) return this.names
    const own = vector - this.firstOwn
    if (own >= 0) return [...this.of(this.ownSets[own]!), this.ownFrom + own]
    const { from, values } = this.sets
    return [...values.subarray(from[vector - SETS]!, from[vector - SETS + 1]!)]
  }
}

/** Builds the word table. A word that patterns name alone has a trait of its own, numbered in the order of the list. */
export function inflateWords({ words: packed, traits }: CompiledRules): Vocabulary {
  const { hashes, lengths } = readHashes(packed.list, packed.count)
  const words = new WordTable(hashes, lengths, packed.names)
  const vectorOf = new Uint16Array(packed.count + 2)
  const ownSets = new Uint16Array(traits - packed.ownFrom)
  const setOf = unpackNumbers(packed.setOf)
  const { length } = setOf
  const firstOwn = SETS + packed.combinations
  let single = SETS + packed.shared
  let own = 0
  // Words are numbered from 1 in the order of the list.
  for (let at = 0; at < length; at++) {
    const number = setOf[at]!
    const set = number < 2 ? single++ : (number >> 1) + SETS - 1
    if ((number & 1) === 1) {
      vectorOf[at + 1] = firstOwn + own
      ownSets[own++] = set
    } else vectorOf[at + 1] = set
  }
  vectorOf[words.name] = NAME
  const sets = unpackRising(packed.sets, packed.combinations)
  return { words, vectorOf, vectors: new Vectors(packed.names.classes, sets, ownSets, packed.ownFrom) }
}
