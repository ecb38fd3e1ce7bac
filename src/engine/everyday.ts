/** Whether a word is one that any text may hold, or rather a name: asked of words that a user wants marked. */
import { foldWord } from './chars.ts'
import { NAMES } from './class-names.ts'
import type { CompiledRules } from './compiled.ts'
import { tablesOf } from './tables.ts'
import { hashWord } from './word-table.ts'

/** @param word one word, in any spelling; what the lexicon doesn't know is no everyday word */
export function isEveryday(word: string, rules: CompiledRules): boolean {
  const { words, vectors, vectorOf } = tablesOf(rules)
  const form = foldWord(word)
  const id = words.find(hashWord(form), form.length)
  if (id === 0) return false
  const traits = vectors.of(vectorOf[id]!)
  return !(traits.length > 0 && traits.every((trait) => NAMES.includes(rules.classes[trait] ?? '')))
}
