/** What can be watched: a word of letters, long enough not to stand in every text. Pure; pages ask it before the worker does. */
import { joinedForm, wordForms } from '../engine/word-forms'
import { LONGEST_WORD } from './limits'
import { MOST_PARTS } from './watch-index'

/** Why a word can't be watched. */
export type WordProblem = 'empty' | 'long' | 'parts' | 'letter' | 'number'

const SHORTEST_NUMBER = 5

/** Two spellings with the same identity are the same word. */
export const identityOf = (word: string): string => joinedForm(word)

/** A word as it is kept: without the spaces round it, inner ones single. */
export const tidy = (word: string): string => word.replace(/\s+/g, ' ').trim()

export function problemOf(word: string): WordProblem | undefined {
  const form = identityOf(word)
  if (form === '') return 'empty'
  if (word.length > LONGEST_WORD) return 'long'
  if (wordForms(word).length > MOST_PARTS) return 'parts'
  if (/^\d+$/.test(form)) return form.length < SHORTEST_NUMBER ? 'number' : undefined
  return form.length < 2 ? 'letter' : undefined
}
