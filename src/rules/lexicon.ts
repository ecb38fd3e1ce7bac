/** Word classes and macros of all lexicon files. */
import { possessive, spellings, variants } from './words.ts'

export interface WordClass {
  words: Set<string>
  /** Phrases of two words and more, and words that must carry 's, as their words joined by a space. */
  phrases: Set<string>
}

export class Lexicon {
  readonly classes = new Map<string, WordClass>()
  readonly macros = new Map<string, string[]>()

  /** Adds entries to a class (a class may stand in several files). */
  add(name: string, entries: Iterable<string>): void {
    let target = this.classes.get(name)
    if (!target) {
      target = { words: new Set(), phrases: new Set() }
      this.classes.set(name, target)
    }
    for (const entry of entries) {
      for (const words of spellings(entry)) {
        if (words.length === 1 && !possessive(words[0]!).marked)
          for (const word of variants(words[0]!)) target.words.add(word)
        else target.phrases.add(words.join(' '))
      }
    }
  }

  /** Adds patterns to a macro. */
  define(name: string, patterns: readonly string[]): void {
    this.macros.set(name, [...(this.macros.get(name) ?? []), ...patterns])
  }
}
