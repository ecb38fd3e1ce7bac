/** The words that the worker says, and gives to content scripts, when a language was chosen by hand. */
import words from 'virtual:languages/shared'
import type { Words } from '../shared/i18n'
import type { Settings } from '../shared/settings'

/** The chosen language with its words; `undefined` for the browser's own, or a language that is no longer there. */
export function speechOf({ language }: Pick<Settings, 'language'>): { language: string; words: Words } | undefined {
  const known = words[language]
  return known && { language: language.replace('_', '-'), words: known }
}
