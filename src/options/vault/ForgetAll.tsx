import { useState } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Button } from '../../ui/components/Button'
import { Confirm } from '../../ui/components/Confirm'
import type { VaultView } from './use-vault'

/** Forgets notes, words and passphrase, after saying how many. */
export function ForgetAll({ vault, refresh }: { vault: VaultView; refresh: () => Promise<void> }) {
  const [asking, setAsking] = useState(false)
  const forget = async () => {
    await send('forget-vault', { what: 'all' })
    setAsking(false)
    await refresh()
  }
  const { note, word } = vault.counts
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('vault_forget')}
      </Button>
      {asking && (
        <Confirm
          title={t('vault_forget_title')}
          action={t('vault_forget_confirm')}
          onConfirm={forget}
          onCancel={() => setAsking(false)}
        >
          {t('vault_forget_text', plural('vault_notes', note), plural('vault_words', word))}
        </Confirm>
      )}
    </div>
  )
}
