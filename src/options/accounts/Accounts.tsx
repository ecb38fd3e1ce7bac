import { useState } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import { type Account, isSame, withAccount, withoutAccount } from '../../shared/settings'
import { SITES } from '../../sites'
import { Card } from '../../ui/components/Card'
import { EmptyState } from '../../ui/components/EmptyState'
import { TextField } from '../../ui/components/TextField'
import { People } from '../../ui/icons/People'
import { Search } from '../../ui/icons/Search'
import type { SectionProps } from '../routes'
import { AccountForm } from './AccountForm'
import { AccountRow } from './AccountRow'

/** From this many on, a filter helps more than it is in the way. */
const FILTER_FROM = 8

/** The therapist's own accounts and the role of each. `#accounts/x/personal` opens with the form filled in. */
export function Accounts({ settings, change, rest: [site, role] }: SectionProps) {
  const [wanted, setWanted] = useState('')
  const [said, setSaid] = useState('')
  const { accounts } = settings
  const shown = accounts.filter((account) =>
    `${account.handle} ${account.site}`.toLowerCase().includes(wanted.toLowerCase()),
  )
  const replace = (before: Account, after: Account) =>
    change(withAccount(isSame(before, after) ? settings : { ...settings, ...withoutAccount(settings, before) }, after))
  const remove = async (account: Account) => {
    await change(withoutAccount(settings, account))
    setSaid(t('options_account_removed', account.handle))
  }
  const add = async (account: Account) => {
    await change(withAccount(settings, account))
    setSaid(t('options_account_added', account.handle))
  }
  return (
    <>
      <p class="lead">{t('options_accounts_intro')}</p>
      <AccountForm key={`${site}/${role}`} sites={SITES} site={site} role={role} taken={accounts} onAdd={add} />
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <section class="group" aria-labelledby="accounts-noted">
        <div class="toolbar">
          <h3 id="accounts-noted">
            {accounts.length > 0 ? plural('options_accounts_noted', accounts.length) : t('options_accounts_title')}
          </h3>
          {accounts.length >= FILTER_FROM && (
            <TextField
              label={t('options_accounts_filter')}
              labelHidden
              placeholder={t('options_accounts_filter')}
              value={wanted}
              onInput={setWanted}
              icon={<Search size={17} />}
            />
          )}
        </div>
        {accounts.length === 0 ? (
          <Card>
            <EmptyState icon={<People />} title={t('options_accounts_none')}>
              {t('options_accounts_none_text')}
            </EmptyState>
          </Card>
        ) : (
          <Card flush>
            <ul class="rows">
              {shown.map((account) => (
                <AccountRow
                  key={`${account.site}/${account.handle}`}
                  account={account}
                  siteName={SITES.find(({ id }) => id === account.site)?.name ?? account.site}
                  onChange={(after) => replace(account, after)}
                  onRemove={() => remove(account)}
                />
              ))}
              {shown.length === 0 && <li class="soft">{t('options_no_match', wanted)}</li>}
            </ul>
          </Card>
        )}
      </section>
    </>
  )
}
