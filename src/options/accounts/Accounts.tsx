import { findAccount } from '../../accounts/register'
import { SITES } from '../../sites'
import type { SectionProps } from '../routes'
import { AccountList } from './AccountList'
import { AccountPage } from './AccountPage'
import './accounts.css'
import { ClientView } from './ClientView'

/**
 * The therapist's own accounts. `#accounts/x` is the list with those of one site, `#accounts/x/personal` with the form
 * filled in, `#accounts/x/@sam` one account, `#accounts/x/@sam/view` the look at it with a client's eyes.
 */
export function Accounts(props: SectionProps) {
  const [siteId, second = '', third] = props.rest
  const site = SITES.find(({ id }) => id === siteId)
  const handle = second.startsWith('@') ? decoded(second.slice(1)) : undefined
  const account = site && handle !== undefined ? findAccount(props.settings.accounts, site.id, handle) : undefined
  if (!site || !account) return <AccountList key={props.rest.join('/')} {...props} />
  const View = third === 'view' ? ClientView : AccountPage
  return <View key={`${site.id}/${account.handle}`} {...props} site={site} account={account} />
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // Typed by hand: as it stands.
    return part
  }
}
