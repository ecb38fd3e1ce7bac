import { useState } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Select } from '../../ui/components/Select'
import { LOCK_MINUTES } from '../../vault/prefs'
import { NewPassphrase } from './NewPassphrase'
import { RemovePassphrase } from './RemovePassphrase'
import type { VaultView } from './use-vault'

/** The passphrase: set, change, remove; and how long the vault stays unlocked. */
export function Protection({ vault, refresh }: { vault: VaultView; refresh: () => Promise<void> }) {
  const [doing, setDoing] = useState<'change' | 'remove'>()
  const [said, setSaid] = useState('')
  const done = async (words: string) => {
    setDoing(undefined)
    setSaid(words)
    await refresh()
  }
  const cancel = () => setDoing(undefined)
  const lockAfter = async (minutes: string) => {
    await send('change-vault-prefs', { lockAfter: Number(minutes) })
    await refresh()
  }
  const isProtected = vault.state === 'unlocked'
  return (
    <Card>
      <section class="vault-form" aria-labelledby="vault-protection">
        <h3 id="vault-protection">{t(isProtected ? 'vault_protected' : 'vault_unprotected')}</h3>
        <p class="soft">{t(isProtected ? 'vault_protected_text' : 'vault_unprotected_text')}</p>
        <p role="status" class="vault-form__said">
          {said}
        </p>
        {!isProtected && <NewPassphrase changes={false} done={done} />}
        {isProtected && doing === undefined && (
          <>
            <Select
              label={t('vault_lock_after')}
              value={String(vault.prefs.lockAfter)}
              options={LOCK_MINUTES.map((minutes) => ({
                value: String(minutes),
                label: minutes === 0 ? t('vault_lock_closed') : plural('vault_minutes', minutes),
              }))}
              onChange={(minutes) => void lockAfter(minutes)}
            />
            <div class="vault-form__actions">
              <Button onClick={() => setDoing('change')}>{t('vault_change')}</Button>
              <Button kind="quiet" onClick={() => setDoing('remove')}>
                {t('vault_remove')}
              </Button>
            </div>
          </>
        )}
        {isProtected && doing === 'change' && <NewPassphrase changes done={done} cancel={cancel} />}
        {isProtected && doing === 'remove' && <RemovePassphrase done={done} cancel={cancel} />}
      </section>
    </Card>
  )
}
