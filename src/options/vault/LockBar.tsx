import { plural, t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Button } from '../../ui/components/Button'
import { Lock } from '../../ui/icons/Lock'
import type { VaultView } from './use-vault'

/** How what is below is kept, in one line, and the way to change that. */
export function LockBar({ vault, refresh }: { vault: VaultView; refresh: () => Promise<void> }) {
  const lock = async () => {
    await send('lock-vault', {})
    await refresh()
  }
  const { lockAfter } = vault.prefs
  return (
    <div class="lock-bar">
      <Lock size={17} />
      {vault.state === 'unlocked' ? (
        <>
          <p>{lockAfter === 0 ? t('vault_bar_until_closed') : plural('vault_bar_locks', lockAfter)}</p>
          <Button size="s" onClick={() => void lock()}>
            {t('vault_lock_now')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('vault_bar_open')}</p>
          <a href="#vault">{t('vault_bar_set')}</a>
        </>
      )}
    </div>
  )
}
