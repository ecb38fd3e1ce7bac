import { useState } from 'preact/hooks'
import { language, plural, t } from '../../shared/i18n'
import type { DamagedRecord } from '../../shared/messages-vault'
import { send } from '../../shared/send'
import { Banner } from '../../ui/components/Banner'
import { Button } from '../../ui/components/Button'
import { Confirm } from '../../ui/components/Confirm'

const MOST_SHOWN = 10

/** Records that can't be read: named by their dates, kept until the user says otherwise. */
export function Damaged({ records, changed }: { records: readonly DamagedRecord[]; changed: () => Promise<void> }) {
  const [asking, setAsking] = useState(false)
  if (records.length === 0) return null
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' })
  const remove = async () => {
    await send('delete-records', { ids: records.map(({ id }) => id) })
    setAsking(false)
    await changed()
  }
  return (
    <Banner
      tone="warn"
      title={plural('vault_damaged', records.length)}
      actions={
        <Button size="s" onClick={() => setAsking(true)}>
          {t('vault_damaged_delete')}
        </Button>
      }
    >
      <p>{t('vault_damaged_text')}</p>
      <ul class="vault-damaged">
        {records.slice(0, MOST_SHOWN).map(({ id, kind, at, damage }) => (
          <li key={id}>
            {t(`vault_kind_${kind}`)}, {date.format(at)}: {t(`vault_damage_${damage}`)}
          </li>
        ))}
      </ul>
      {records.length > MOST_SHOWN && <p>{plural('vault_damaged_more', records.length - MOST_SHOWN)}</p>}
      {asking && (
        <Confirm
          title={plural('vault_damaged_ask', records.length)}
          action={t('vault_damaged_delete')}
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        >
          {t('vault_damaged_ask_text')}
        </Confirm>
      )}
    </Banner>
  )
}
