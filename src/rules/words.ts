/** How rule files spell words: folded like the text, cut where the tokeniser cuts, inflected where marked with `~`. */
import { foldWord } from '../engine/chars.ts'
import { inflect } from './inflect.ts'

/** Leaving out the apostrophe of these makes another word. */
const OTHER_WORDS = new Set(['well', 'were', 'ill', 'id', 'shell', 'wed', 'hell', 'shed', 'its', 'lets', 'wont'])

/** The words of a phrase as tokens: `ex-client's` is `ex`, `client's`; the 's is a mark on the token, not a word. */
export function wordsOf(phrase: string): string[] {
  const words: string[] = []
  for (const chunk of phrase.split(/[\s-]+/)) {
    const number = /^[£$€]?\d/.test(chunk)
    for (const piece of number ? [chunk.replace(/^[£$€]/, '')] : chunk.split(/[^\p{L}\p{N}\p{M}'’_]+/u)) {
      let word = foldWord(piece).replace(/^'+|'+$/g, '')
      if (number) word = word.replace(/[^\p{L}\p{N}%]+$/u, '')
      if (word !== '') words.push(word)
    }
  }
  return words
}

/** Every spelling of a lexicon entry, each as its words. `~` inflects the word it stands before. */
export function spellings(entry: string): string[][] {
  let all: string[][] = [[]]
  for (const chunk of entry.trim().split(/\s+/)) {
    const marked = chunk.startsWith('~')
    const forms = marked ? inflect(foldWord(chunk.slice(1))) : [chunk]
    all = all.flatMap((before) => forms.map((form) => [...before, ...wordsOf(form)]))
  }
  return all.filter((words) => words.length > 0)
}

/** A word as people also type it: `don't`, `dont`. */
export function variants(word: string): string[] {
  if (!word.includes("'")) return [word]
  const bare = word.replaceAll("'", '')
  return OTHER_WORDS.has(bare) ? [word] : [word, bare]
}

/** `client's` as its word and whether the 's must be there. */
export function possessive(word: string): { base: string; marked: boolean } {
  return /[^']'s$/.test(word) ? { base: word.slice(0, -2), marked: true } : { base: word, marked: false }
}

/** People drop the apostrophe of these more often than not: `shes`, `thats`. */
const SHORT_IS = new Set(['he', 'she', 'that', 'what', 'who', 'there', 'here', 'how', 'where'])

/** The word that a short form without apostrophe is to the tokeniser, or null. */
export function bareShortForm(base: string): string | null {
  return SHORT_IS.has(base) ? `${base}s` : null
}
