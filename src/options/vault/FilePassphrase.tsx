import { t } from '../../shared/i18n'
import { PassphraseField } from '../../ui/components/PassphraseField'
import { SHORTEST_PASSPHRASE } from '../../vault/passphrase'

type FilePassphraseProps = {
  value: string
  onInput: (value: string) => void
  /** Set when saving was tried and it is too short. */
  short: boolean
}

/** The passphrase under which notes and words go into a file. */
export function FilePassphrase({ value, onInput, short }: FilePassphraseProps) {
  return (
    <PassphraseField
      isNew
      label={t('vault_export_passphrase')}
      value={value}
      onInput={onInput}
      error={short ? t('vault_problem_short', SHORTEST_PASSPHRASE) : undefined}
    />
  )
}
