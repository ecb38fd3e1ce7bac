import { useState } from 'preact/hooks'
import { cleanHandle, isNamed } from '../../accounts/register'
import { type Account, ROLES, type Role } from '../../shared/account'
import { t } from '../../shared/i18n'
import type { Site } from '../../sites/site'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Select } from '../../ui/components/Select'
import { TextField } from '../../ui/components/TextField'
import { Plus } from '../../ui/icons/Plus'

type AccountFormProps = {
  sites: readonly Site[]
  /** What the address asks for: a site's id and a role. */
  site: string | undefined
  role: string | undefined
  taken: readonly Account[]
  onAdd: (account: Account) => void
}

/** Notes one more account. */
export function AccountForm({ sites, taken, onAdd, ...asked }: AccountFormProps) {
  const [site, setSite] = useState(sites.find(({ id }) => id === asked.site)?.id ?? sites[0]?.id ?? '')
  const [role, setRole] = useState<Role>(ROLES.find((r) => r === asked.role) ?? 'professional')
  const [handle, setHandle] = useState('')
  const [error, setError] = useState<string>()
  const submit = (event: Event) => {
    event.preventDefault()
    const account = { site, role, handle: cleanHandle(handle) }
    if (account.handle === '') return setError(t('options_account_empty'))
    if (taken.some((other) => isNamed(other, account))) return setError(t('options_account_taken'))
    onAdd(account)
    setHandle('')
    return setError(undefined)
  }
  return (
    <Card>
      <form class="account-form" onSubmit={submit} aria-labelledby="account-form-title">
        <h3 id="account-form-title">{t('options_account_add')}</h3>
        <div class="account-form__fields">
          <Select
            label={t('options_account_site')}
            value={site}
            options={sites.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setSite}
          />
          <TextField
            label={t('options_account_handle')}
            value={handle}
            onInput={setHandle}
            error={error}
            placeholder="@…"
          />
          <Select
            label={t('options_account_role')}
            value={role}
            options={ROLES.map((value) => ({ value, label: t(`ui_role_${value}`) }))}
            onChange={setRole}
          />
        </div>
        <div>
          <Button kind="primary" type="submit">
            <Plus size={16} /> {t('options_account_add_button')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
