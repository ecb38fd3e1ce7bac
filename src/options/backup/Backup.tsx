import { useState } from 'preact/hooks'
import { parseBackup } from '../../backup/backup'
import { collectBackup, restoreBackup } from '../../backup/backup-store'
import { language, t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Banner } from '../../ui/components/Banner'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Confirm } from '../../ui/components/Confirm'
import { FileButton } from '../../ui/components/FileButton'
import { download } from '../../ui/download'
import { SHORTEST_PASSPHRASE } from '../../vault/passphrase'
import { ImportForm } from '../vault/ImportForm'
import { useVault } from '../vault/use-vault'
import { VaultInBackup } from './VaultInBackup'
import '../vault/vault.css'
import './backup.css'

type Chosen = Extract<ReturnType<typeof parseBackup>, { backup: unknown }>['backup']

/** Everything in one file, and back. A file is read whole before anything is changed. */
export function Backup() {
  const [asked, setAsked] = useState<{ name: string; backup: Chosen }>()
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState('')
  const { vault, refresh } = useVault()
  const [passphrase, setPassphrase] = useState<string>()
  const [short, setShort] = useState(false)
  /** Notes and words of the backup that was put back, still under their passphrase. */
  const [found, setFound] = useState<{ name: string; text: string }>()

  const save = async () => {
    const isShort = passphrase !== undefined && passphrase.length < SHORTEST_PASSPHRASE
    setShort(isShort)
    setSaid('')
    if (isShort) return
    const now = new Date()
    const made = passphrase !== undefined && (await send('export-vault', { passphrase, kinds: ['note', 'word'] }))
    // Locked in the meantime: the page says so, and saves nothing that is less than was asked for.
    if (made && 'problem' in made) return void refresh()
    const text = await collectBackup(now, made ? made.file : undefined)
    download(`framekeeper-${now.toISOString().slice(0, 10)}.json`, text, 'application/json')
    setPassphrase(undefined)
    setSaid(t('backup_saved'))
  }
  const read = async (file: File) => {
    const parsed = parseBackup(await file.text())
    setSaid('')
    setProblem('problem' in parsed ? parsed.problem : undefined)
    setAsked('backup' in parsed ? { name: file.name, backup: parsed.backup } : undefined)
    setFound(undefined)
  }
  const restore = async ({ name, backup }: { name: string; backup: Chosen }) => {
    setAsked(undefined)
    const off = await restoreBackup(backup, Date.now()).catch(() => undefined)
    if (off === undefined) return setSaid(`${t('ui_not_kept')}. ${t('ui_not_kept_text')}`)
    setFound(backup.vault === undefined ? undefined : { name, text: backup.vault })
    setSaid(off.length > 0 ? t('backup_restored_without', off.join(', ')) : t('backup_restored'))
  }
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'long' })
  return (
    <>
      <p class="lead">{t('backup_intro')}</p>
      <Card>
        {vault && <VaultInBackup vault={vault} passphrase={passphrase} onPassphrase={setPassphrase} short={short} />}
        <div class="backup">
          <Button kind="primary" onClick={() => void save()}>
            {t('backup_save')}
          </Button>
          <FileButton accept=".json" onFile={(file) => void read(file)}>
            {t('backup_choose')}
          </FileButton>
          <p class="soft">{t('backup_holds')}</p>
        </div>
      </Card>
      {problem && (
        <Banner tone="warn" title={t('backup_refused')}>
          {problem}
        </Banner>
      )}
      <p role="status">{said}</p>
      {found !== undefined && (
        <Card>
          <ImportForm key={found.text} given={found} refresh={refresh} />
        </Card>
      )}
      {asked && (
        <Confirm
          title={t('backup_restore_title', date.format(new Date(asked.backup.made)))}
          action={t('backup_restore')}
          onConfirm={() => void restore(asked)}
          onCancel={() => setAsked(undefined)}
        >
          {t('backup_restore_text')}
        </Confirm>
      )}
    </>
  )
}
