import { useState } from 'preact/hooks'
import { changeAccount, withoutAccount } from '../../accounts/register'
import { type Account, ROLES } from '../../shared/account'
import { t } from '../../shared/i18n'
import type { Site } from '../../sites/site'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Confirm } from '../../ui/components/Confirm'
import { RadioList } from '../../ui/components/RadioList'
import { TextArea } from '../../ui/components/TextArea'
import { shownHandle } from '../../ui/handle'
import { Trash } from '../../ui/icons/Trash'
import { useDraft } from '../../ui/use-draft'
import type { SectionProps } from '../routes'
import { AccountHead } from './AccountHead'
import { AccountNames } from './AccountNames'
import { WholeChecklist } from './WholeChecklist'

export type AccountPageProps = SectionProps & { site: Site; account: Account }

/** One account: its checklist, what it is for, what else it is called. */
export function AccountPage({ site, account, settings, change }: AccountPageProps) {
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useDraft(account.note ?? '')
  const set = (fields: Partial<Account>) =>
    change(changeAccount(settings, account, (one) => ({ ...one, ...fields }) as Account))
  const remove = async () => {
    setAsking(false)
    location.hash = '#accounts'
    await change(withoutAccount(settings, account))
  }
  return (
    <>
      <AccountHead account={account} siteName={site.name} />
      {account.role !== 'unknown' && (
        <WholeChecklist account={account} site={site} settings={settings} change={change} />
      )}
      <Card>
        <RadioList
          legend={t('options_account_role_legend')}
          value={account.role}
          options={ROLES.map((value) => ({
            value,
            label: t(`ui_role_${value}`),
            hint: t(`options_role_${value}_hint`),
          }))}
          onChange={(role) => set({ role })}
        />
      </Card>
      <Card>
        <TextArea
          label={t('options_account_note')}
          hint={t('options_account_note_hint')}
          value={note}
          maxLength={500}
          onInput={setNote}
          onChange={(written) => set({ note: written })}
        />
      </Card>
      <AccountNames account={account} settings={settings} change={change} />
      <div>
        <Button kind="danger" onClick={() => setAsking(true)}>
          <Trash size={16} /> {t('options_account_remove', shownHandle(account.handle))}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t('options_account_remove_title', shownHandle(account.handle))}
          action={t('options_account_remove_confirm')}
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        >
          {t('options_account_remove_text')}
        </Confirm>
      )}
    </>
  )
}
