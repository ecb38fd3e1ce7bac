/** Numbers the predicates, and the traits (classes and single words) that they ask for. */
import { NAMED_CLASSES } from '../engine/class-names.ts'
import type { CompiledPredicate } from '../engine/compiled.ts'
import { type Fragment, fragmentsOf } from './fragment-list.ts'
import type { Lexicon } from './lexicon.ts'
import { type Atom, phraseNode } from './pattern-tree.ts'

export class Predicates {
  readonly list: CompiledPredicate[] = []
  readonly classes: string[]
  private readonly traitOfClass: Map<string, number>
  private readonly traitOfWord = new Map<string, number>()
  private readonly known = new Map<string, number>()
  private readonly longest = new Map<number, number>()
  private readonly phrases = new Map<number, Fragment[]>()

  constructor(private readonly lexicon: Lexicon) {
    this.classes = [...lexicon.classes.keys()].sort()
    this.traitOfClass = new Map(this.classes.map((name, at) => [name, at]))
  }

  get traits(): number {
    return this.classes.length + this.traitOfWord.size
  }

  /** The number of an atom's predicate. */
  of(atom: Atom): number {
    const predicate: CompiledPredicate = { any: this.traitsOf(atom.words, atom.classes) }
    const none = this.traitsOf(atom.notWords, atom.notClasses)
    if (none.length > 0) predicate.none = none
    if (atom.flags.length > 0) predicate.flags = [...new Set(atom.flags)].sort((a, b) => a - b)
    if (atom.not !== 0) predicate.not = atom.not
    const key = JSON.stringify(predicate)
    let id = this.known.get(key)
    if (id === undefined) {
      id = this.list.length
      this.list.push(predicate)
      this.known.set(key, id)
    }
    return id
  }

  /** The predicate "has one of these classes", for guards. */
  ofClasses(classes: string[]): number {
    return this.of({ kind: 'atom', words: [], classes, notWords: [], notClasses: [], flags: [], not: 0 })
  }

  /** Whether a predicate holds whatever the word is. */
  matchesAnything(id: number): boolean {
    const { any, flags } = this.list[id]!
    return any.length === 0 && !flags
  }

  /** The classes (as traits) whose phrases a predicate takes too: one that asks for words and classes and nothing else. */
  calls(id: number): number[] {
    const { any, none, flags, not } = this.list[id]!
    if (none || flags || not) return []
    return any.filter((trait) => trait < this.classes.length && this.phrasesOf(trait).length > 0)
  }

  /** The phrases of a class, word by word. */
  phrasesOf(trait: number): readonly Fragment[] {
    let fragments = this.phrases.get(trait)
    if (!fragments) {
      const { phrases } = this.lexicon.classes.get(this.classes[trait]!)!
      fragments = [...phrases].sort().flatMap((phrase) => fragmentsOf(phraseNode(phrase), this))
      this.phrases.set(trait, fragments)
    }
    return fragments
  }

  /** Most tokens that a predicate can stand for. */
  longestOf(id: number): number {
    let most = this.longest.get(id)
    if (most === undefined) {
      most = 1
      for (const trait of this.calls(id))
        for (const phrase of this.phrasesOf(trait)) most = Math.max(most, phrase.length)
      this.longest.set(id, most)
    }
    return most
  }

  /** The classes that something asks for, as traits, rising. The others serve the second reader alone, which has its own. */
  askedClasses(): number[] {
    const asked = new Set(this.list.flatMap(({ any, none }) => [...any, ...(none ?? [])]))
    return [...this.classes.keys()].filter((trait) => asked.has(trait) || NAMED_CLASSES.includes(this.classes[trait]!))
  }

  /** Every word with its traits: the words of classes that something asks for, and those that patterns name. */
  vocabulary(): Map<string, number[]> {
    const words = new Map<string, number[]>()
    const put = (word: string, trait: number): void => {
      const traits = words.get(word)
      if (traits) traits.push(trait)
      else words.set(word, [trait])
    }
    for (const trait of this.askedClasses()) {
      for (const word of this.lexicon.classes.get(this.classes[trait]!)!.words) put(word, trait)
    }
    for (const [word, trait] of this.traitOfWord) put(word, trait)
    return words
  }

  private traitsOf(words: readonly string[], classes: readonly string[]): number[] {
    const traits = new Set<number>()
    for (const name of classes) traits.add(this.traitOfClass.get(name)!)
    for (const word of words) {
      let trait = this.traitOfWord.get(word)
      if (trait === undefined) {
        trait = this.traits
        this.traitOfWord.set(word, trait)
      }
      traits.add(trait)
    }
    return [...traits].sort((a, b) => a - b)
  }
}
