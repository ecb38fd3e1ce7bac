/**
 * The compiled rules: plain JSON, written by src/rules/compile.ts at build, read by `inflate` when the engine starts.
 * Everything is numbers and ids; words are front-coded text. Nothing here is meant to be written by hand.
 */
import type { AccountRole, Category, Severity, Surface } from '../shared/finding.ts'

/** What a predicate asks of one token. Empty lists and zero bits ask nothing. */
export interface CompiledPredicate {
  /** Traits of which the word must have at least one. */
  any: number[]
  /** Traits the word must not have. */
  none?: number[]
  /** Kinds (sets of flag bits); of each, at least one bit must be set. */
  flags?: number[]
  /** Bits that must not be set. */
  not?: number
}

export type Owner = 'mine' | 'colleague' | 'generic' | 'other-trade' | 'fictional' | 'self' | 'other-person'

export interface CompiledMention {
  owner: Owner
  sure: 'specific' | 'indefinite' | 'plural'
  /** Segments back over which this (a pronoun) may link to a specific mention; 0 for a mention proper. */
  links: number
}

export interface CompiledContext {
  kind: string
  direction: 'forward' | 'backward' | 'both'
  /** Tokens it reaches. */
  reach: number
  scope: 'target' | 'segment' | 'post'
  stops: 'clause' | 'comma' | 'none'
  /** Kinds that, present anywhere in the post, switch this one off. */
  unless: string[]
  /** This entry only shields: modifiers of its kind that overlap it don't count. */
  pseudo: boolean
}

export interface CompiledSignal {
  id: string
  weight: number
  mention?: CompiledMention
  context?: CompiledContext
}

export interface CompiledNeed {
  all: number[][]
  any: number[][]
  /** Extra signals that raise the score where present. */
  boost: number[]
  window: number
  at: number
  kinds: number
}

export interface CompiledUnless {
  target: string[]
  segment: string[]
  post: string[]
  signals: number[]
}

export type CompiledSuggestion = { label: string } & (
  | { advice: string }
  | { replace: string; with: string }
  | { insert: 'start' | 'end'; text: string }
)

export interface CompiledWhen {
  surface?: Surface[]
  notSurface?: Surface[]
  account?: AccountRole[]
  site?: string[]
}

export interface CompiledRule {
  id: string
  category: Category
  severity: Severity
  when: CompiledWhen
  need: CompiledNeed
  unless: CompiledUnless
  /** Signal to mark, or -1 for the first that has a `mark` capture. */
  mark: number
  span: 'mark' | 'hit' | 'segment' | 'all'
  confidence: number
  title: string
  why: string
  suggest: CompiledSuggestion[]
}

export interface CompiledClause {
  id: string
  title: string
  url: string
}

export interface CompiledCode {
  id: string
  body: string
  edition: string
  clauses: CompiledClause[]
  /** Category to indices of clauses, with the severity this code gives it. */
  map: Partial<Record<Category, { clauses: number[]; severity?: Severity }>>
}

/** Predicates in columns: what they ask for repeats a lot, and most ask for little. */
export interface CompiledPredicates {
  /** Packed rising lists: traits of which one is needed. */
  any: string
  /** Packed rising lists: traits that must not be there. */
  none: string
  /** By predicate the number of its entry in `asks`, packed. */
  ask: string
  /** Flags that must and must not be set. */
  asks: { flags?: number[]; not?: number }[]
}

/** Given names that are nothing else, as the hashes of name-set.ts. */
export interface CompiledNames {
  /** The classes they have. */
  classes: number[]
  count: number
  buckets: number
  /** How many names fall in each bucket, two buckets in a number: the first times 16. */
  sizes: string
  /** Their places within the buckets, as bytes. */
  rests: string
}

/** The vocabulary; src/rules/lay-out-words.ts writes it, vocabulary.ts reads it. */
export interface CompiledWords {
  names: CompiledNames
  /** All other words, front-coded, and how many. */
  list: string
  count: number
  /** Combinations of classes and nameless sets, as rising lists. */
  sets: string
  /** By word of the list: twice its combination, plus one when it has a trait of its own, numbered in order. */
  setOf: string
  /** The first trait that is one word's own. */
  ownFrom: number
}

/** A tree of rows of numbers; src/rules/write.ts writes it, trie.ts reads it. */
export interface CompiledTrie {
  nodes: number
  /** By node, depth first: three times its branches, plus one for one end, two for more. */
  heads: string
  /** By node but the first: the number on its edge, as the difference to the branch before. */
  edges: string
  /** The ends of each node that has any: how many when there are two or more, then rising differences. */
  ends: string
}

/** The transitions between states in columns, in the order in which states are first reached. */
export interface CompiledTransitions {
  /** Unit: 0 for one not named before, else its number plus one. */
  unit: string
  /** State before: 0 where a pattern starts, else the difference to the state after. */
  from: string
  /** State after: the difference to the one of the row before. */
  to: string
  /** Most words between. */
  gap: string
  /** Guard: index + 1, 0 for none. */
  guard: string
  /** How many tags, then the tags: twice the id of a capture that opens with this unit, plus one for one that closes before. */
  tags: string
}

export interface CompiledCategory {
  id: Category
  title: string
  why: string
  weigh: string
}

export interface CompiledRules {
  format: 1
  /** The first traits are the lexicon classes, by name; then come nameless sets of words, then single words. */
  classes: string[]
  traits: number
  words: CompiledWords
  protectedWords: string[]
  abbreviations: string[]
  clauseBreaks: string[]
  /** The predicates after those that ask for one trait and have its number. */
  predicates: CompiledPredicates
  /** Fragments: rows of predicates that end in units. */
  fragments: CompiledTrie
  /** Phrases of classes: rows of predicates that end in classes. A predicate that asks for words and classes alone takes them too. */
  phrases: CompiledTrie
  units: number
  states: number
  transitions: CompiledTransitions
  guards: { comma: boolean; predicate: number }[]
  /** By row the state (difference to the row before), the signal (zigzag difference), and how many captures close, their ids. */
  accepts: { state: string; signal: string; closes: string }
  captures: string[]
  signals: CompiledSignal[]
  rules: CompiledRule[]
  /** What a mark says that no rule wrote: the words of its category. */
  categories: CompiledCategory[]
  codes: CompiledCode[]
  /** Most transitions one word can set off: the cost bound. */
  cost: { worst: number; word: string }
}
