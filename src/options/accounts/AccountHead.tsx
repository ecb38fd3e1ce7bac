import type { Account } from '../../shared/account'
import { t } from '../../shared/i18n'
import { shownHandle } from '../../ui/handle'

type AccountHeadProps = { account: Account; siteName: string; back?: string }

/** Whose account this is, and the way back. */
export function AccountHead({ account, siteName, back = 'accounts' }: AccountHeadProps) {
  return (
    <div class="account-head">
      <p>
        <a href={`#${back}`}>{t(back === 'accounts' ? 'options_accounts_back' : 'options_account_back')}</a>
      </p>
      <h3>
        {shownHandle(account.handle)} <span class="soft">{siteName}</span>
      </h3>
    </div>
  )
}
