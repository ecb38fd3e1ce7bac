import { t } from '../shared/i18n'
import { ANY_HANDLE } from '../shared/settings'

/** How an account's handle is shown. */
export function shownHandle(handle: string): string {
  if (handle === ANY_HANDLE) return t('ui_any_handle')
  // A display name ("Sam Rivera", Facebook) takes no @.
  return /\s/.test(handle) ? handle : `@${handle}`
}

/** A phrase with a capital at its start (site files write purposes in lower case). */
export function asSentence(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1)
}
