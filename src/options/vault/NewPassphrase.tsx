import { useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Button } from '../../ui/components/Button'
import { PassphraseField } from '../../ui/components/PassphraseField'
import { SHORTEST_PASSPHRASE } from '../../vault/passphrase'

type NewPassphraseProps = {
  /** Set when one is in force: it is asked for. */
  changes: boolean
  done: (said: string) => Promise<void>
  cancel?: () => void
}

/** Sets a passphrase, or another one. Typed twice: nobody can help who mistyped it. */
export function NewPassphrase({ changes, done, cancel }: NewPassphraseProps) {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<'short' | 'different' | 'wrong'>()
  const [busy, setBusy] = useState(false)
  const save = async (event: Event) => {
    event.preventDefault()
    if (next.length < SHORTEST_PASSPHRASE) return setProblem('short')
    if (next !== again) return setProblem('different')
    setBusy(true)
    setProblem(undefined)
    try {
      const answer = await send('protect-vault', { next, ...(changes && { current }) })
      if (answer === 'wrong') return setProblem('wrong')
      // Locked in the meantime: the page shows the door.
      return await done(answer === 'done' ? t(changes ? 'vault_changed' : 'vault_set') : '')
    } finally {
      setBusy(false)
    }
  }
  const error = (kind: typeof problem) =>
    problem === kind ? t(`vault_problem_${kind}`, SHORTEST_PASSPHRASE) : undefined
  return (
    <form class="vault-form" onSubmit={save} aria-label={t(changes ? 'vault_change' : 'vault_set_title')}>
      {changes && (
        <PassphraseField label={t('vault_current')} value={current} onInput={setCurrent} error={error('wrong')} />
      )}
      <PassphraseField
        isNew
        label={t('vault_new')}
        hint={t('vault_new_hint')}
        value={next}
        onInput={setNext}
        error={error('short')}
      />
      <PassphraseField isNew label={t('vault_again')} value={again} onInput={setAgain} error={error('different')} />
      <div class="vault-form__actions">
        <Button kind="primary" type="submit" disabled={busy}>
          {t(busy ? 'vault_saving' : changes ? 'vault_change' : 'vault_set_button')}
        </Button>
        {cancel && (
          <Button kind="quiet" onClick={cancel}>
            {t('ui_cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
