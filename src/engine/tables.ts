/** The compiled rules in the form the engine runs on: typed arrays and hash tables, built once per rule set. */
import { type Chains, inflateChains } from './chains.ts'
import { foldWord } from './chars.ts'
import type { CompiledRules } from './compiled.ts'
import { Fragments } from './fragments.ts'
import { Repairer } from './repair.ts'
import { Symbols } from './symbols.ts'
import { hashWord, WordTable } from './word-table.ts'

export interface Tables {
  readonly rules: CompiledRules
  readonly words: WordTable
  /** Word id to its trait vector. */
  readonly vectorOf: Uint16Array
  readonly vectors: readonly (readonly number[])[]
  readonly symbols: Symbols
  readonly fragments: Fragments
  readonly chains: Chains
  readonly repairer: Repairer
  readonly abbreviations: ReadonlySet<number>
  readonly clauseBreaks: ReadonlySet<number>
  /** Context kinds, at most 31: their bits. */
  readonly contextBits: ReadonlyMap<string, number>
}

const ready = new WeakMap<CompiledRules, Tables>()

/** The tables of a rule set, built on first use. */
export function tablesOf(rules: CompiledRules): Tables {
  let tables = ready.get(rules)
  if (!tables) {
    tables = inflate(rules)
    ready.set(rules, tables)
  }
  return tables
}

/** Undoes front coding: each line is a letter for the length shared with the line before, then the rest. */
export function unpackWords(packed: string): string[] {
  const words: string[] = []
  let before = ''
  for (const line of packed.split('\n')) {
    const word = before.slice(0, line.charCodeAt(0) - 97) + line.slice(1)
    words.push(word)
    before = word
  }
  return words
}

function inflate(rules: CompiledRules): Tables {
  const lists = rules.words.map(([, packed]) => unpackWords(packed))
  const total = lists.reduce((sum, list) => sum + list.length, 0)
  const words = new WordTable(total + 1)
  const vectorOf = new Uint16Array(total + 2)
  // Vector 0 is the unknown word: it has no traits.
  const vectors: number[][] = [[], ...rules.words.map(([traits]) => traits)]
  lists.forEach((list, at) => {
    for (const word of list) vectorOf[words.add(hashWord(word), word.length)] = at + 1
  })
  const idOf = (word: string): number => words.find(hashWord(foldWord(word)), word.length)
  const symbols = new Symbols(rules.predicates, vectors, rules.traits)
  const kinds = [...new Set(rules.signals.flatMap((signal) => (signal.context ? [signal.context.kind] : [])))]
  return {
    rules,
    words,
    vectorOf,
    vectors,
    symbols,
    fragments: new Fragments(symbols, rules.units),
    chains: inflateChains(rules),
    repairer: new Repairer(words, rules.protectedWords),
    abbreviations: new Set(rules.abbreviations.map(idOf)),
    clauseBreaks: new Set(rules.clauseBreaks.map(idOf)),
    contextBits: new Map(kinds.map((kind, at) => [kind, 1 << at])),
  }
}
