import { useState } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { PassphraseField } from '../../ui/components/PassphraseField'
import { Lock } from '../../ui/icons/Lock'
import { ForgetAll } from './ForgetAll'
import type { VaultView } from './use-vault'

/** The vault's door. */
export function UnlockForm({ vault, refresh }: { vault: VaultView; refresh: () => Promise<void> }) {
  const [passphrase, setPassphrase] = useState('')
  const [wrong, setWrong] = useState(false)
  const [busy, setBusy] = useState(false)
  const unlock = async (event: Event) => {
    event.preventDefault()
    setBusy(true)
    setWrong(false)
    try {
      const right = await send('unlock-vault', { passphrase })
      setWrong(!right)
      if (right) await refresh()
    } finally {
      setBusy(false)
    }
  }
  const { note, word } = vault.counts
  return (
    <Card>
      <form class="vault-form" onSubmit={unlock} aria-labelledby="vault-locked">
        <h3 id="vault-locked" class="vault-form__title">
          <Lock /> {t('vault_locked')}
        </h3>
        <p class="soft">{t('vault_locked_text', plural('vault_notes', note), plural('vault_words', word))}</p>
        <PassphraseField
          label={t('vault_passphrase')}
          value={passphrase}
          onInput={setPassphrase}
          error={wrong ? t('vault_wrong') : undefined}
        />
        <div class="vault-form__actions">
          <Button kind="primary" type="submit" disabled={busy}>
            {t(busy ? 'vault_unlocking' : 'vault_unlock')}
          </Button>
        </div>
        <details class="vault-form__forgotten">
          <summary>{t('vault_forgotten')}</summary>
          <p>{t('vault_forgotten_text')}</p>
          <ForgetAll vault={vault} refresh={refresh} />
        </details>
      </form>
    </Card>
  )
}
