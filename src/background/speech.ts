/** The words that the worker says, and gives to content scripts, when a language was chosen by hand. */
import words from 'virtual:languages/shared'
import { hasWords, ownLanguage, type Words } from '../shared/i18n'
import type { Settings } from '../shared/settings'

/**
 * The chosen language with its words; `undefined` for the browser's own, or a language that is no longer there.
 * @param isSilent the browser has no words where they are to be said: then its own language is given as if chosen
 */
export function speechOf(
  { language: chosen }: Pick<Settings, 'language'>,
  isSilent = !hasWords(),
): { language: string; words: Words } | undefined {
  const language = chosen in words || !isSilent ? chosen : ownLanguage(Object.keys(words))
  const known = words[language]
  return known && { language: language.replace('_', '-'), words: known }
}
