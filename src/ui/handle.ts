import { type AccountName, ANY_HANDLE } from '../shared/account'
import { t } from '../shared/i18n'

/** How an account's handle is shown. */
export function shownHandle(handle: string): string {
  if (handle === ANY_HANDLE) return t('ui_any_handle')
  // A display name ("Sam Rivera", Facebook) takes no @.
  return /\s/.test(handle) ? handle : `@${handle}`
}

/** The address of an account in the options: `accounts/x/@sam`. Names may hold anything. */
export function accountAddress({ site, handle }: AccountName): string {
  return `accounts/${site}/@${encodeURIComponent(handle)}`
}
