/**
 * Words for people. All come from public/_locales/<language>/messages.json; a key that is missing shows as itself, so
 * that it is seen. In a message `$1`, `$2` ... stand for the substitutions.
 */
import browser from 'webextension-polyfill'

/** The message of a key. */
export function t(key: string, ...substitutions: (string | number)[]): string {
  try {
    return browser.i18n.getMessage(key, substitutions.map(String)) || key
  } catch {
    // The extension was updated under an open page: what is on screen goes away at the next event.
    return key
  }
}

let rules: Intl.PluralRules | undefined

/** A message that depends on a number: `key_one`, `key_other` (and what else the language has). `$1` is the number. */
export function plural(key: string, count: number, ...substitutions: (string | number)[]): string {
  rules ??= new Intl.PluralRules(language())
  const chosen = `${key}_${rules.select(count)}`
  const message = t(chosen, count, ...substitutions)
  return message === chosen ? t(`${key}_other`, count, ...substitutions) : message
}

/** The language of the browser's own words. */
export function language(): string {
  try {
    return browser.i18n.getUILanguage()
  } catch {
    return 'en'
  }
}
