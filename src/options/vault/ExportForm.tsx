import { useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Button } from '../../ui/components/Button'
import { download } from '../../ui/download'
import { SHORTEST_PASSPHRASE } from '../../vault/passphrase'
import { FilePassphrase } from './FilePassphrase'

/** Saves notes and words as a file, under a passphrase of its own. */
export function ExportForm({ empty }: { empty: boolean }) {
  const [passphrase, setPassphrase] = useState('')
  const [short, setShort] = useState(false)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const save = async (event: Event) => {
    event.preventDefault()
    setSaid('')
    setShort(passphrase.length < SHORTEST_PASSPHRASE)
    if (passphrase.length < SHORTEST_PASSPHRASE) return
    setBusy(true)
    try {
      const made = await send('export-vault', { passphrase, kinds: ['note', 'word'] })
      if ('problem' in made) return
      const day = new Date().toISOString().slice(0, 10)
      download(`framekeeper-notes-and-words-${day}.json`, made.file, 'application/json')
      setPassphrase('')
      setSaid(t('vault_exported'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="vault-form" onSubmit={save} aria-labelledby="vault-export">
      <h3 id="vault-export">{t('vault_export')}</h3>
      <p class="soft">{t(empty ? 'vault_export_empty' : 'vault_export_text')}</p>
      {!empty && (
        <>
          <FilePassphrase value={passphrase} onInput={setPassphrase} short={short} />
          <div class="vault-form__actions">
            <Button type="submit" disabled={busy}>
              {t(busy ? 'vault_saving' : 'vault_export_button')}
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
