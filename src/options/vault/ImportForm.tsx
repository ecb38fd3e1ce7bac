import { useState } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Button } from '../../ui/components/Button'
import { FileButton } from '../../ui/components/FileButton'
import { PassphraseField } from '../../ui/components/PassphraseField'

type ImportFormProps = {
  refresh: () => Promise<void>
  /** A file that was chosen already: only its passphrase is asked for. */
  given?: { name: string; text: string }
}

/** Brings notes and words from a file. What is there already stays; a file that can't be read changes nothing. */
export function ImportForm({ refresh, given }: ImportFormProps) {
  const [file, setFile] = useState(given)
  const [passphrase, setPassphrase] = useState('')
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const choose = async (chosen: File) => {
    setFile({ name: chosen.name, text: await chosen.text() })
    setProblem(undefined)
    setSaid('')
  }
  const bring = async (event: Event) => {
    event.preventDefault()
    if (file === undefined) return
    setBusy(true)
    setProblem(undefined)
    try {
      const came = await send('import-vault', { file: file.text, passphrase })
      if ('problem' in came) return setProblem(came.problem)
      const { note, word, known, skipped } = came
      const parts = [plural('vault_notes', note), plural('vault_words', word)]
      setSaid(
        [
          t('vault_imported', ...parts),
          known > 0 && plural('vault_import_known', known),
          skipped > 0 && plural('vault_import_skipped', skipped),
        ]
          .filter(Boolean)
          .join(' '),
      )
      setFile(undefined)
      setPassphrase('')
      await refresh()
    } finally {
      setBusy(false)
    }
  }
  const words = problem && t(`vault_import_${problem.replaceAll('-', '_')}`, file?.name ?? '')
  const isWrong = problem === 'wrong-passphrase'
  return (
    <form class="vault-form" onSubmit={bring} aria-labelledby="vault-import">
      <h3 id="vault-import">{t(given ? 'backup_vault' : 'vault_import')}</h3>
      {(file || !given) && <p class="soft">{t(given ? 'backup_vault_found' : 'vault_import_text')}</p>}
      {!given && (
        <div class="vault-form__actions">
          <FileButton accept=".json" onFile={(chosen) => void choose(chosen)}>
            {t('vault_import_choose')}
          </FileButton>
          {file && <span class="soft">{file.name}</span>}
        </div>
      )}
      {words && !isWrong && (
        <p role="alert" class="field__error">
          {words}
        </p>
      )}
      {file && (
        <>
          <PassphraseField
            label={t('vault_import_passphrase')}
            value={passphrase}
            onInput={setPassphrase}
            error={isWrong ? words : undefined}
          />
          <div class="vault-form__actions">
            <Button type="submit" disabled={busy || passphrase === ''}>
              {t(busy ? 'vault_reading' : 'vault_import_button')}
            </Button>
          </div>
        </>
      )}
      <p role="status" class="vault-form__said">
        {said}
      </p>
    </form>
  )
}
