/** Reads the packed vocabulary: the table of words, and for each its traits. */
import type { CompiledRules } from './compiled.ts'
import { unpackNumbers, unpackWords } from './packed.ts'
import { hashWord, WordTable } from './word-table.ts'

export interface Vocabulary {
  words: WordTable
  /** Word id to its trait vector. */
  vectorOf: Uint16Array
  /** Vector 0 is the unknown word's: no traits. */
  vectors: number[][]
}

/** Builds the word table. A word that patterns name has a trait of its own, numbered in the order of the list. */
export function inflateWords({ words: packed, classes }: CompiledRules): Vocabulary {
  const mixed = unpackWords(packed.mixed)
  const large = packed.large.map(([, list]) => unpackWords(list))
  const total = large.reduce((sum, list) => sum + list.length, mixed.length)
  const words = new WordTable(total + 1)
  const vectorOf = new Uint16Array(total + 2)
  const vectors: number[][] = [[]]
  large.forEach((list, at) => {
    const vector = vectors.push(packed.large[at]![0]) - 1
    for (const word of list) vectorOf[words.add(hashWord(word), word.length)] = vector
  })
  const sets = readSets(packed.sets)
  const vectorOfSet = sets.map((set) => vectors.push(set) - 1)
  let literals = 0
  const setOf = unpackNumbers(packed.setOf)
  mixed.forEach((word, at) => {
    const set = setOf[at]! >> 1
    const own = (setOf[at]! & 1) === 1
    const vector = own ? vectors.push([...sets[set]!, classes.length + literals++]) - 1 : vectorOfSet[set]!
    vectorOf[words.add(hashWord(word), word.length)] = vector
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
