import { useState } from 'preact/hooks'
import { changeAccount, cleanHandle, isSame, withMerged, withRenamed } from '../../accounts/register'
import { type Account, ANY_HANDLE } from '../../shared/account'
import { t } from '../../shared/i18n'
import type { Settings } from '../../shared/settings'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Select } from '../../ui/components/Select'
import { TextField } from '../../ui/components/TextField'
import { accountAddress, shownHandle } from '../../ui/handle'

type AccountNamesProps = {
  account: Account
  settings: Settings
  change: (fields: Partial<Settings>) => Promise<void>
}

/** What the account is called, was called, and which other entry turns out to be the same. */
export function AccountNames({ account, settings, change }: AccountNamesProps) {
  if (account.handle === ANY_HANDLE) return null
  const others = settings.accounts.filter(
    (other) => other.site === account.site && !isSame(other, account) && other.handle !== ANY_HANDLE,
  )
  const forget = (name: string) =>
    change(
      changeAccount(settings, account, (one) => ({ ...one, also: (one.also ?? []).filter((also) => also !== name) })),
    )
  return (
    <Card>
      <div class="names">
        <Rename account={account} settings={settings} change={change} />
        {account.also && account.also.length > 0 && (
          <div>
            <p class="names__label">{t('options_also')}</p>
            <ul class="names__list">
              {account.also.map((name) => (
                <li key={name}>
                  {shownHandle(name)}{' '}
                  <Button
                    kind="quiet"
                    size="s"
                    label={t('options_also_forget', shownHandle(name))}
                    onClick={() => forget(name)}
                  >
                    {t('options_also_forget_short')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {others.length > 0 && <Merge account={account} others={others} settings={settings} change={change} />}
      </div>
    </Card>
  )
}

function Rename({ account, settings, change }: AccountNamesProps) {
  const [draft, setDraft] = useState(account.handle)
  const handle = cleanHandle(draft)
  const taken = settings.accounts.some(
    (other) => !isSame(other, account) && isSame(other, { site: account.site, handle }),
  )
  const save = async (event: Event) => {
    event.preventDefault()
    if (handle === '' || taken || isSame(account, { site: account.site, handle })) return
    await change(withRenamed(settings, account, handle))
    location.replace(`#${accountAddress({ site: account.site, handle })}`)
  }
  return (
    <form class="names__row" onSubmit={save}>
      <TextField
        label={t('options_account_handle')}
        value={draft}
        onInput={setDraft}
        error={taken ? t('options_account_merge_instead') : undefined}
      />
      <Button type="submit">{t('options_account_rename')}</Button>
    </form>
  )
}

function Merge({ account, others, settings, change }: AccountNamesProps & { others: readonly Account[] }) {
  const [chosen, setChosen] = useState('')
  const merge = async () => {
    const other = others.find(({ handle }) => handle === chosen)
    if (other) await change(withMerged(settings, account, other))
    setChosen('')
  }
  return (
    <div class="names__row">
      <Select
        label={t('options_merge')}
        value={chosen}
        options={[
          { value: '', label: t('options_merge_choose') },
          ...others.map(({ handle }) => ({ value: handle, label: shownHandle(handle) })),
        ]}
        onChange={setChosen}
      />
      <Button disabled={chosen === ''} onClick={merge}>
        {t('options_merge_button')}
      </Button>
    </div>
  )
}
