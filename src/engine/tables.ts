/** The compiled rules in the form the engine runs on: typed arrays and hash tables, built once per rule set. */
import { type Chains, readChains } from './chain-table.ts'
import { foldWord } from './chars.ts'
import type { CompiledRules } from './compiled.ts'
import { Fragments } from './fragments.ts'
import type { Barriers } from './judge.ts'
import { Repairer } from './repair.ts'
import { Symbols } from './symbols.ts'
import { inflateWords, type Vectors } from './vocabulary.ts'
import { hashWord, type WordTable } from './word-table.ts'

export interface Tables {
  readonly rules: CompiledRules
  readonly words: WordTable
  /** Word id to its trait vector. */
  readonly vectorOf: Uint16Array
  readonly vectors: Vectors
  readonly symbols: Symbols
  readonly fragments: Fragments
  readonly chains: Chains
  readonly repairer: Repairer
  readonly abbreviations: ReadonlySet<number>
  /** By word id: 1 for a word that opens a clause. */
  readonly clauseBreaks: Uint8Array
  /** By signal: what sort it is. */
  readonly sorts: Uint8Array
  /** Context kinds, at most 31: their bits. */
  readonly contextBits: ReadonlyMap<string, number>
  /** By rule: the contexts that bar it. */
  readonly barriers: readonly Barriers[]
  /** Contexts that others in the post switch off. */
  readonly cancellers: readonly { bit: number; by: number }[]
}

/** What a signal is for: rules, who is meant, or a context. */
export const SORT = { PLAIN: 0, MENTION: 1, CONTEXT: 2 } as const

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

function inflate(rules: CompiledRules): Tables {
  const { words, vectorOf, vectors } = inflateWords(rules)
  const idOf = (word: string): number => words.find(hashWord(foldWord(word)), word.length)
  const symbols = new Symbols(vectors, rules)
  const chains = readChains(rules)
  const fragments = new Fragments(symbols, chains, rules)
  const contextBits = bitsOf(rules)
  const clauseBreaks = new Uint8Array(vectorOf.length)
  for (const word of rules.clauseBreaks) clauseBreaks[idOf(word)] = 1
  const bits = (kinds: readonly string[]): number => kinds.reduce((sum, kind) => sum | (contextBits.get(kind) ?? 0), 0)
  return {
    rules,
    words,
    vectorOf,
    vectors,
    symbols,
    fragments,
    chains,
    repairer: new Repairer(words, rules.protectedWords),
    abbreviations: new Set(rules.abbreviations.map(idOf)),
    clauseBreaks,
    sorts: Uint8Array.from(rules.signals, ({ mention, context }) =>
      context ? SORT.CONTEXT : mention ? SORT.MENTION : SORT.PLAIN,
    ),
    contextBits,
    barriers: rules.rules.map(({ unless }) => ({
      target: bits(unless.target),
      segment: bits(unless.segment),
      post: bits(unless.post),
    })),
    cancellers: rules.signals.flatMap(({ context }) =>
      context && context.unless.length > 0 ? [{ bit: bits([context.kind]), by: bits(context.unless) }] : [],
    ),
  }
}

/** `quoted` is worked out from the marks; the other kinds come from src/rules/context.yaml. */
function bitsOf(rules: CompiledRules): Map<string, number> {
  const kinds = new Set(['quoted', ...rules.signals.flatMap(({ context }) => (context ? [context.kind] : []))])
  return new Map([...kinds].map((kind, at) => [kind, 1 << at]))
}
