/** Reads the packed vocabulary: the table of words, and for each its traits. */
import type { CompiledRules } from './compiled.ts'
import { NumberReader, readHashes, unpackRising } from './packed.ts'
import { WordTable } from './word-table.ts'

export interface Vocabulary {
  words: WordTable
  /** Word id to its trait vector. */
  vectorOf: Uint16Array
  /** Vector 0 is the unknown word's: no traits. */
  vectors: number[][]
}

/** Builds the word table. A word that patterns name alone has a trait of its own, numbered in the order of the list. */
export function inflateWords({ words: packed }: CompiledRules): Vocabulary {
  const words = new WordTable(packed.count, packed.names)
  const vectorOf = new Uint16Array(packed.count + 2)
  const vectors: number[][] = [[]]
  const sets = unpackRising(packed.sets)
  const vectorOfSet = sets.map((set) => vectors.push(set) - 1)
  const setOf = new NumberReader(packed.setOf)
  let own = packed.ownFrom
  readHashes(packed.list, (hash, length) => {
    const number = setOf.next()
    const set = number >> 1
    const vector = (number & 1) === 1 ? vectors.push([...sets[set]!, own++]) - 1 : vectorOfSet[set]!
    vectorOf[words.add(hash, length)] = vector
  })
  vectorOf[words.name] = vectors.push(packed.names.classes) - 1
  return { words, vectorOf, vectors }
}
