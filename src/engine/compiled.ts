/**
 * The compiled rules: plain JSON, written by src/rules/compile.ts at build, read by `inflate` when the engine starts.
 * Everything is numbers and ids; words are front-coded text. Nothing here is meant to be written by hand.
 */

import type { AccountRole, Category, Severity, Surface } from '../shared/finding.ts'
import type { CompiledPredicates, CompiledTransitions, CompiledTrie, CompiledWords } from './compiled-tables.ts'

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
  /** Its number as it is cited ("Article 9"), where that isn't its id after the code's in capitals. */
  number?: string
  title: string
  /** Where it can be read, where that isn't the code's own address. */
  url?: string
  status: 'seen' | 'unchecked'
}

export interface CompiledCode {
  id: string
  body: string
  /** What stands before a clause's number when it is cited, where that isn't the id in capitals. */
  short?: string
  edition: string
  url: string
  clauses: CompiledClause[]
  /** Category to indices of clauses, with the severity this code gives it. */
  map: Partial<Record<Category, { clauses: number[]; severity?: Severity }>>
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
