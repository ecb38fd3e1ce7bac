/** Reads the packed vocabulary: the table of words, and for each its traits. */
import type { CompiledRules } from './compiled.ts'
import { NumberReader, readHashes, unpackNumbers } from './packed.ts'
import { WordTable } from './word-table.ts'

export interface Vocabulary {
  words: WordTable
  /** Word id to its trait vector. */
  vectorOf: Uint16Array
  /** Vector 0 is the unknown word's: no traits. */
  vectors: number[][]
}

/** Builds the word table. A word that patterns name has a trait of its own, numbered in the order of the list. */
export function inflateWords({ words: packed, classes }: CompiledRules): Vocabulary {
  const words = new WordTable(packed.count)
  const vectorOf = new Uint16Array(packed.count + 1)
  const vectors: number[][] = [[]]
  for (const [set, list] of packed.large) {
    const vector = vectors.push(set) - 1
    readHashes(list, (hash, length) => {
      vectorOf[words.add(hash, length)] = vector
    })
  }
  const sets = readSets(packed.sets)
  const vectorOfSet = sets.map((set) => vectors.push(set) - 1)
  const setOf = new NumberReader(packed.setOf)
  let literal = classes.length
  readHashes(packed.mixed, (hash, length) => {
    const number = setOf.next()
    const set = number >> 1
    const vector = (number & 1) === 1 ? vectors.push([...sets[set]!, literal++]) - 1 : vectorOfSet[set]!
    vectorOf[words.add(hash, length)] = vector
  })
  return { words, vectorOf, vectors }
}

function readSets(packed: string): number[][] {
  const numbers = unpackNumbers(packed)
  const sets: number[][] = []
  for (let at = 0; at < numbers.length; ) {
    const size = numbers[at]!
    sets.push(numbers.slice(at + 1, at + 1 + size))
    at += 1 + size
  }
  return sets
}
