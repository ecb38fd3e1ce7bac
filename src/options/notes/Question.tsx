import { useEffect, useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'
import { TextArea } from '../../ui/components/TextArea'
import { Pen } from '../../ui/icons/Pen'
import { LONGEST_QUESTION } from '../../vault/limits'

/** After the last key. Notes lock after a minute without use at the earliest, and the page with what was typed is gone. */
const KEEP_AFTER_MS = 1500

type QuestionProps = {
  /** Which note, for screen readers. */
  of: string
  question: string
  save: (question: string) => Promise<void>
  /** Puts what was written so far into the vault, with the page staying as it is. */
  keep: (question: string) => Promise<void>
}

/** The therapist's own question: read, and written anew where it stands. */
export function Question({ of, question, save, keep }: QuestionProps) {
  const [draft, setDraft] = useState<string>()
  /** What cancelling goes back to. */
  const [before, setBefore] = useState(question)
  const edit = () => {
    setBefore(question)
    setDraft(question)
  }
  useEffect(() => {
    if (draft === undefined || draft === before) return
    const timer = setTimeout(() => void keep(draft).catch(() => {}), KEEP_AFTER_MS)
    return () => clearTimeout(timer)
  }, [draft])
  if (draft === undefined) {
    return (
      <div class="note__question">
        {question.trim() === '' ? <p class="soft">{t('notes_no_question')}</p> : <p class="note__words">{question}</p>}
        <Button size="s" kind="quiet" label={t('notes_edit_of', of)} onClick={edit}>
          <Pen size={15} /> {t('notes_edit')}
        </Button>
      </div>
    )
  }
  const end = async (words: string) => {
    await save(words)
    setDraft(undefined)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    void end(draft)
  }
  return (
    <form class="note__edit" onSubmit={submit}>
      <TextArea label={t('notes_question')} value={draft} onInput={setDraft} rows={4} maxLength={LONGEST_QUESTION} />
      <div class="note__actions">
        <Button size="s" kind="primary" type="submit">
          {t('ui_save')}
        </Button>
        <Button size="s" kind="quiet" onClick={() => void end(before)}>
          {t('ui_cancel')}
        </Button>
      </div>
    </form>
  )
}
