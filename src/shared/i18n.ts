/**
 * Words for people. All come from public/_locales/<language>/messages.json, in the browser's language or in the one
 * chosen on the options page; a key that is missing shows as itself, so that it is seen. In a message `$1`, `$2` ...
 * stand for the substitutions.
 */
import browser from './browser'

/** A language's words, by key. */
export type Words = Readonly<Record<string, string>>

/** Chosen by hand; without, the browser's own. */
let chosen: { language: string; words: Words } | undefined
let rules: Intl.PluralRules | undefined

/** Speaks a chosen language from now on, or the browser's own again. */
export function speak(choice: { language: string; words: Words } | undefined): void {
  chosen = choice
  rules = undefined
}

/** The message of a key. */
export function t(key: string, ...substitutions: (string | number)[]): string {
  const words = chosen?.words[key]
  if (words !== undefined) return words.replace(/\$(\d)/g, (_, n: string) => String(substitutions[Number(n) - 1] ?? ''))
  try {
    return browser.i18n.getMessage(key, substitutions.map(String)) || key
  } catch {
    // The extension was updated under an open page: what is on screen goes away at the next event.
    return key
  }
}

/**
 * Whether the browser has our words in this process. Chromium asks for all of them once per process, and where that
 * fails keeps an empty list for as long as the process lives (SharedL10nMap): asking again helps nothing.
 */
export function hasWords(): boolean {
  try {
    return browser.i18n.getMessage('extension_name') !== ''
  } catch {
    // The extension was updated under an open page.
    return true
  }
}

/** Of the languages there are, as folders are named, the one the browser would speak: its own, a near one, or English. */
export function ownLanguage(languages: readonly string[]): string {
  const wanted = browser.i18n.getUILanguage().replace('-', '_')
  const near = (one: string) => one.split('_')[0] === wanted.split('_')[0]
  return languages.find((one) => one === wanted) ?? languages.find(near) ?? 'en'
}

/**
 * A number as the language writes it. Small ones look the same in all languages we have, and the first number that a
 * page formats costs it 12 to 17 ms (measured on Chromium 156): too long for a key while somebody types.
 */
function written(count: number): string {
  return count < 1000 ? String(count) : new Intl.NumberFormat(language()).format(count)
}

/** A message that depends on a number: `key_one`, `key_other` (and what else the language has). `$1` is the number. */
export function plural(key: string, count: number, ...substitutions: (string | number)[]): string {
  rules ??= new Intl.PluralRules(language())
  const form = `${key}_${rules.select(count)}`
  const number = written(count)
  const message = t(form, number, ...substitutions)
  return message === form ? t(`${key}_other`, number, ...substitutions) : message
}

/** The language of the words, as a BCP 47 tag: for `lang`, dates and numbers. */
export function language(): string {
  if (chosen) return chosen.language
  try {
    return browser.i18n.getUILanguage()
  } catch {
    return 'en'
  }
}
