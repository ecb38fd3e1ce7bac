/** The language of the extension's own pages: the browser's, or the one chosen on the options page. */
import load from 'virtual:languages'
import { readSettings } from '../background/settings-store'
import { hasWords, ownLanguage, speak } from '../shared/i18n'
import type { Settings } from '../shared/settings'

/** The languages there are, by their folders in public/_locales. */
export const LANGUAGES: readonly string[] = Object.keys(load)

/** A language's name in its own words, e.g. "Deutsch". */
export function nameOf(language: string): string {
  const tag = language.replace('_', '-')
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}

/**
 * Speaks the chosen language; call before anything is drawn. Without a choice the browser's words stay.
 * @param read the settings, where they were read already
 */
export async function speakAsChosen(read?: Settings): Promise<void> {
  const { language: chosen } = read ?? (await readSettings()).settings
  // A page must never show keys: where the browser has no words they come from the page's own files.
  const language = chosen in load || hasWords() ? chosen : ownLanguage(LANGUAGES)
  const words = await load[language]?.()
  speak(words && { language: language.replace('_', '-'), words: words.default })
}
