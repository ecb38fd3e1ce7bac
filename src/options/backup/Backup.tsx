import { useState } from 'preact/hooks'
import { parseBackup } from '../../backup/backup'
import { collectBackup, restoreBackup } from '../../backup/backup-store'
import { language, t } from '../../shared/i18n'
import { Banner } from '../../ui/components/Banner'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Confirm } from '../../ui/components/Confirm'
import { FileButton } from '../../ui/components/FileButton'
import { download } from '../../ui/download'
import './backup.css'

type Chosen = Extract<ReturnType<typeof parseBackup>, { backup: unknown }>['backup']

/** Everything in one file, and back. A file is read whole before anything is changed. */
export function Backup() {
  const [asked, setAsked] = useState<Chosen>()
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState('')

  const save = async () => {
    const now = new Date()
    download(`framekeeper-${now.toISOString().slice(0, 10)}.json`, await collectBackup(now), 'application/json')
    setSaid(t('backup_saved'))
  }
  const read = async (file: File) => {
    const parsed = parseBackup(await file.text())
    setSaid('')
    setProblem('problem' in parsed ? parsed.problem : undefined)
    setAsked('backup' in parsed ? parsed.backup : undefined)
  }
  const restore = async (backup: Chosen) => {
    setAsked(undefined)
    const off = await restoreBackup(backup, Date.now()).catch(() => undefined)
    if (off === undefined) setSaid(`${t('ui_not_kept')}. ${t('ui_not_kept_text')}`)
    else setSaid(off.length > 0 ? t('backup_restored_without', off.join(', ')) : t('backup_restored'))
  }
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'long' })
  return (
    <>
      <p class="lead">{t('backup_intro')}</p>
      <Card>
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
      {asked && (
        <Confirm
          title={t('backup_restore_title', date.format(new Date(asked.made)))}
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
