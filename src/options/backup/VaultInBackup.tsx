import { t } from '../../shared/i18n'
import { Switch } from '../../ui/components/Switch'
import { FilePassphrase } from '../vault/FilePassphrase'
import type { VaultView } from '../vault/use-vault'

type VaultInBackupProps = {
  vault: VaultView
  /** The passphrase for the file; undefined while notes and words stay out of it. */
  passphrase: string | undefined
  onPassphrase: (passphrase: string | undefined) => void
  short: boolean
}

/** Whether notes and words come along, and under which passphrase. Nothing where there are none. */
export function VaultInBackup({ vault, passphrase, onPassphrase, short }: VaultInBackupProps) {
  if (vault.counts.note + vault.counts.word === 0) return null
  if (vault.state === 'locked') {
    return (
      <p class="backup__vault soft">
        {t('backup_vault_locked')} <a href="#vault">{t('options_nav_vault')}</a>
      </p>
    )
  }
  return (
    <div class="backup__vault">
      <Switch
        label={t('backup_vault')}
        hint={t('backup_vault_hint')}
        checked={passphrase !== undefined}
        onChange={(on) => onPassphrase(on ? '' : undefined)}
      />
      {passphrase !== undefined && <FilePassphrase value={passphrase} onInput={onPassphrase} short={short} />}
    </div>
  )
}
