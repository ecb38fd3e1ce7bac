import { useMemo, useState } from 'preact/hooks'
import { cleanHandle } from '../../accounts/register'
import type { Account } from '../../shared/account'
import { fold } from '../../shared/fold'
import { language, plural, t } from '../../shared/i18n'
import { SITES } from '../../sites'
import { Card } from '../../ui/components/Card'
import { EmptyState } from '../../ui/components/EmptyState'
import { TextField } from '../../ui/components/TextField'
import { People } from '../../ui/icons/People'
import { Search } from '../../ui/icons/Search'
import type { SectionProps } from '../routes'
import { AccountForm } from './AccountForm'
import { AccountRow } from './AccountRow'
import { Review } from './Review'

/** From this many on, a filter helps more than it is in the way. */
const FILTER_FROM = 8

/** All accounts: noted by hand, or found where the therapist writes. */
export function AccountList({ settings, change, rest: [site, role] }: SectionProps) {
  const [wanted, setWanted] = useState(role === undefined ? (SITES.find(({ id }) => id === site)?.name ?? '') : '')
  const [said, setSaid] = useState('')
  const { accounts } = settings
  const sorted = useMemo(() => inOrder(accounts), [accounts])
  const shown = sorted.filter(({ words }) => words.includes(fold(wanted.trim())))
  const add = async (account: Account) => {
    await change({ accounts: [...accounts, { ...account, handle: cleanHandle(account.handle) }] })
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
          {(accounts.length >= FILTER_FROM || wanted !== '') && (
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
              {shown.map(({ account }) => (
                <AccountRow key={`${account.site}/${account.handle}`} account={account} />
              ))}
              {shown.length === 0 && <li class="soft">{t('options_no_match', wanted)}</li>}
            </ul>
          </Card>
        )}
      </section>
      <Review settings={settings} change={change} />
    </>
  )
}

/** Those whose role is still to be said first, then by site and name, each with the words the filter looks in. */
function inOrder(accounts: readonly Account[]): { account: Account; words: string }[] {
  const nameOf = new Map(SITES.map(({ id, name }) => [id, name]))
  // "client_9" before "client_10".
  const { compare } = new Intl.Collator(language(), { numeric: true, sensitivity: 'base' })
  return accounts
    .map((account) => {
      const { site, handle, role, note = '', also = [] } = account
      const name = nameOf.get(site) ?? site
      const words = fold([handle, ...also, name, t(`ui_role_${role}`), note].join(' '))
      return { account, name, words }
    })
    .sort(
      (a, b) =>
        Number(b.account.role === 'unknown') - Number(a.account.role === 'unknown') ||
        compare(a.name, b.name) ||
        compare(a.account.handle, b.account.handle),
    )
}
