import { useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Button } from '../../ui/components/Button'
import { PassphraseField } from '../../ui/components/PassphraseField'

/** Takes the passphrase off. It is asked for once more: the page may have been left open. */
export function RemovePassphrase({ done, cancel }: { done: (said: string) => Promise<void>; cancel: () => void }) {
  const [current, setCurrent] = useState('')
  const [wrong, setWrong] = useState(false)
  const [busy, setBusy] = useState(false)
  const remove = async (event: Event) => {
    event.preventDefault()
    setBusy(true)
    setWrong(false)
    try {
      const answer = await send('protect-vault', { current })
      if (answer === 'wrong') return setWrong(true)
      return await done(answer === 'done' ? t('vault_removed') : '')
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="vault-form" onSubmit={remove} aria-label={t('vault_remove')}>
      <p>{t('vault_remove_text')}</p>
      <PassphraseField
        label={t('vault_current')}
        value={current}
        onInput={setCurrent}
        error={wrong ? t('vault_problem_wrong') : undefined}
      />
      <div class="vault-form__actions">
        <Button kind="danger" type="submit" disabled={busy}>
          {t('vault_remove')}
        </Button>
        <Button kind="quiet" onClick={cancel}>
          {t('ui_cancel')}
        </Button>
      </div>
    </form>
  )
}
