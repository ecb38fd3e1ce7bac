import { useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { type Account, ANY_HANDLE } from '../../shared/settings'
import { Button } from '../../ui/components/Button'
import { SegmentedControl } from '../../ui/components/SegmentedControl'
import { TextField } from '../../ui/components/TextField'
import { shownHandle } from '../../ui/handle'
import { Pen } from '../../ui/icons/Pen'
import { Trash } from '../../ui/icons/Trash'
import { ROLES } from './roles'

type AccountRowProps = {
  account: Account
  siteName: string
  onChange: (account: Account) => void
  onRemove: () => void
}

/** One account: its role is changed at once, its name on demand. */
export function AccountRow({ account, siteName, onChange, onRemove }: AccountRowProps) {
  const [draft, setDraft] = useState<string>()
  const shown = shownHandle(account.handle)
  const save = (event: Event) => {
    event.preventDefault()
    const handle = (draft ?? '').trim().replace(/^@/, '')
    if (handle !== '') onChange({ ...account, handle })
    setDraft(undefined)
  }
  return (
    <li class="account">
      {draft === undefined ? (
        <p class="account__name">
          <strong>{shown}</strong> <span class="soft">{siteName}</span>
        </p>
      ) : (
        <form class="account__edit" onSubmit={save}>
          <TextField label={t('options_account_handle')} labelHidden value={draft} onInput={setDraft} />
          <Button type="submit" size="s" kind="primary">
            {t('ui_save')}
          </Button>
          <Button size="s" kind="quiet" onClick={() => setDraft(undefined)}>
            {t('ui_cancel')}
          </Button>
        </form>
      )}
      <SegmentedControl
        legend={t('options_role_of', shown, siteName)}
        legendHidden
        value={account.role}
        options={ROLES.map((value) => ({ value, label: t(`ui_role_${value}`) }))}
        onChange={(role) => onChange({ ...account, role })}
      />
      <span class="account__actions">
        {account.handle !== ANY_HANDLE && (
          <Button
            kind="quiet"
            size="s"
            square
            label={t('options_account_edit', shown)}
            onClick={() => setDraft(account.handle)}
          >
            <Pen size={17} />
          </Button>
        )}
        <Button kind="quiet" size="s" square label={t('options_account_remove', shown)} onClick={onRemove}>
          <Trash size={17} />
        </Button>
      </span>
    </li>
  )
}
