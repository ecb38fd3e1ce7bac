import { useState } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import type { WordEntry } from '../../shared/messages-words'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Confirm } from '../../ui/components/Confirm'
import { EmptyState } from '../../ui/components/EmptyState'
import { Eye } from '../../ui/icons/Eye'
import { Damaged } from '../vault/Damaged'
import type { VaultView } from '../vault/use-vault'
import { ImportWords } from './ImportWords'
import { useWords } from './use-words'
import { WordForm } from './WordForm'
import { WordList } from './WordList'
import { WordSwitches } from './WordSwitches'

/** The list of words: added by hand or from a file, deleted one by one or all at once. */
export function WordPanel({ vault, refreshVault }: { vault: VaultView; refreshVault: () => Promise<void> }) {
  const { list, reload, add, remove, forget } = useWords(refreshVault)
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState(false)
  if (list === undefined) return null
  const { entries, damaged } = list
  const addOne = async (word: string) => {
    const { added } = await add([word])
    setSaid(added > 0 ? t('words_added', word) : '')
    return added > 0 ? ('added' as const) : ('known' as const)
  }
  const addMany = async (words: string[]) => {
    const { added } = await add(words)
    setSaid(plural('words_imported', added))
  }
  const removeOne = async ({ id, word }: WordEntry) => {
    await remove(id)
    setSaid(t('words_deleted', word))
    document.getElementById('words-list')?.focus()
  }
  const forgetAll = async () => {
    setAsking(false)
    await forget()
    setSaid(t('words_forgotten'))
  }
  return (
    <>
      <Damaged records={damaged} changed={reload} />
      <Card>
        <div class="vault-form">
          <WordForm add={addOne} />
          <ImportWords add={addMany} />
        </div>
      </Card>
      <p role="status" class="vault-form__said">
        {said}
      </p>
      {entries.length === 0 ? (
        <Card>
          <EmptyState icon={<Eye />} title={t('words_none')}>
            {t('words_none_text')}
          </EmptyState>
        </Card>
      ) : (
        <WordList words={entries} remove={removeOne} />
      )}
      <WordSwitches vault={vault} changed={refreshVault} />
      {entries.length > 0 && (
        <div class="note__actions">
          <Button kind="danger" onClick={() => setAsking(true)}>
            {t('words_forget')}
          </Button>
        </div>
      )}
      {asking && (
        <Confirm
          title={plural('words_forget_title', entries.length)}
          action={t('words_forget_confirm')}
          onConfirm={() => void forgetAll()}
          onCancel={() => setAsking(false)}
        >
          {t('words_forget_text')}
        </Confirm>
      )}
    </>
  )
}
