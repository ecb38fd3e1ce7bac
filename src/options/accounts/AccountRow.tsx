import { type Progress as Amount, progress } from '../../accounts/checklist'
import type { Account } from '../../shared/account'
import { plural, t } from '../../shared/i18n'
import { SITES } from '../../sites'
import { Chip } from '../../ui/components/Chip'
import { accountAddress, shownHandle } from '../../ui/handle'
import { Chevron } from '../../ui/icons/Chevron'

/** One account in the list: what it is, and how far its checklist is. The whole row leads to it. */
export function AccountRow({ account }: { account: Account }) {
  const site = SITES.find(({ id }) => id === account.site)
  return (
    <li>
      <a class="account" href={`#${accountAddress(account)}`}>
        <span class="account__name">
          <strong>{shownHandle(account.handle)}</strong> <span class="soft">{site?.name ?? account.site}</span>
          {account.note && <span class="account__note">{account.note}</span>}
        </span>
        <span class="account__state">
          <Chip tone={account.role === 'unknown' ? 'medium' : 'plain'}>
            {t(account.role === 'unknown' ? 'options_account_which' : `ui_role_${account.role}`)}
          </Chip>
          {site && account.role !== 'unknown' && <Progress {...progress(site, account, Date.now())} />}
        </span>
        <Chevron size={16} class="account__arrow" />
      </a>
    </li>
  )
}

function Progress({ done, total, due }: Amount) {
  if (due > 0) return <span class="account__progress account__due">{plural('popup_cell_due', due)}</span>
  return <span class="account__progress">{t('popup_checklist_of', done, total)}</span>
}
