/** Reads the packed vocabulary: the table of words, and for each its traits. */
import type { CompiledRules } from './compiled.ts'
import { readHashes, unpackNumbers, unpackRising } from './packed.ts'
import { WordTable } from './word-table.ts'

export interface Vocabulary {
  words: WordTable
  /** Word id to its trait vector. */
  vectorOf: Uint16Array
  vectors: Vectors
}

/** The combinations of traits that words have. Vector 0 is the unknown word's: no traits. */
export class Vectors {
  /** How many there are. */
  count: number
  private readonly ownSets: Uint16Array

  constructor(
    private readonly sets: readonly (readonly number[])[],
    private readonly ownFrom: number,
    most: number,
  ) {
    this.count = sets.length
    this.ownSets = new Uint16Array(most)
  }

  /** A vector of a combination and a trait of its own, the next in order. */
  addOwn(set: number): number {
    this.ownSets[this.count - this.sets.length] = set
    return this.count++
  }

  /** The traits of a vector. */
  of(vector: number): readonly number[] {
    const { length } = this.sets
    if (vector < length) return this.sets[vector]!
    const own = vector - length
    return [...this.sets[this.ownSets[own]!]!, this.ownFrom + own]
  }
}

/** Builds the word table. A word that patterns name alone has a trait of its own, numbered in the order of the list. */
export function inflateWords({ words: packed, traits }: CompiledRules): Vocabulary {
  const words = new WordTable(packed.count, packed.names)
  const vectorOf = new Uint16Array(packed.count + 2)
  const sets = [[], packed.names.classes, ...unpackRising(packed.sets)]
  const vectors = new Vectors(sets, packed.ownFrom, traits - packed.ownFrom)
  const setOf = unpackNumbers(packed.setOf)
  let at = 0
  // After the two that no list names: the unknown word's, and the names'.
  let single = packed.shared + 2
  readHashes(packed.list, (hash, length) => {
    const number = setOf[at++]!
    const set = number < 2 ? single++ : (number >> 1) + 1
    vectorOf[words.add(hash, length)] = (number & 1) === 1 ? vectors.addOwn(set) : set
  })
  vectorOf[words.name] = 1
  return { words, vectorOf, vectors }
}
