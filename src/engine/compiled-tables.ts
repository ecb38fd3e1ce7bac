/** The parts of the compiled rules that are packed: columns of numbers and words as text. */

/** Predicates in columns: what they ask for repeats a lot, and most ask for little. */
export interface CompiledPredicates {
  /**
   * Traits of which one is needed, as rising lists: how many, the first of each that has any (zigzag difference to the
   * list before), and the differences between the others.
   */
  sizes: string
  firsts: string
  others: string
  /** Packed rising lists: traits that must not be there. */
  none: string
  /** By predicate the number of its entry in `asks`, packed: rising, and alike ones sorted by their traits. */
  ask: string
  /** Flags that must and must not be set. */
  asks: { flags?: number[]; not?: number }[]
}

/** Words of one class that are nothing else (given names, small towns), as the hashes of name-set.ts. */
export interface CompiledNames {
  /** The class they have. */
  of: number
  buckets: number
  /** Places of a bucket, less than 80: one character each. */
  spread: number
  /** How many names fall in each bucket, two buckets in a number: the first times 16. */
  sizes: string
  /** Their places within the buckets. */
  rests: string
}

/** The vocabulary; src/rules/lay-out-words.ts writes it, vocabulary.ts reads it. */
export interface CompiledWords {
  names: CompiledNames[]
  /** All other words, front-coded, and how many. */
  list: string
  count: number
  /** Combinations of classes and nameless sets, as rising lists: those of several words, then those of one, in order. */
  sets: string
  /** How many combinations there are, and how many of them several words have. */
  combinations: number
  shared: number
  /**
   * By word of the list: twice its combination, counted from 1 (0 for one that no other word has), plus one when it has a
   * trait of its own, numbered in order.
   */
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
