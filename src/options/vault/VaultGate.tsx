import type { ComponentChildren } from 'preact'
import { t } from '../../shared/i18n'
import { Banner } from '../../ui/components/Banner'
import { Button } from '../../ui/components/Button'
import { LockBar } from './LockBar'
import { UnlockForm } from './UnlockForm'
import type { VaultHandle, VaultView } from './use-vault'
import './vault.css'

type VaultGateProps = {
  handle: VaultHandle
  /** The page itself says how the vault is protected. */
  quiet?: boolean
  children: (vault: VaultView) => ComponentChildren
}

/** Shows what is in the vault to whoever may see it; to others the lock, or why there is nothing to be opened. */
export function VaultGate({ handle, quiet = false, children }: VaultGateProps) {
  const { vault, failed, refresh } = handle
  if (failed !== undefined) {
    return (
      <Banner
        tone="warn"
        title={t('vault_failed')}
        actions={
          <Button size="s" onClick={() => void refresh()}>
            {t('vault_try_again')}
          </Button>
        }
      >
        {t('vault_failed_text', failed)}
      </Banner>
    )
  }
  if (vault === undefined) return null
  if (vault.state === 'locked') return <UnlockForm vault={vault} refresh={refresh} />
  return (
    <>
      {(!quiet || vault.state === 'unlocked') && <LockBar vault={vault} refresh={refresh} />}
      {children(vault)}
    </>
  )
}
