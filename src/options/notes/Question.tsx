import { useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'
import { TextArea } from '../../ui/components/TextArea'
import { Pen } from '../../ui/icons/Pen'
import { LONGEST_QUESTION } from '../../vault/limits'

type QuestionProps = {
  /** Which note, for screen readers. */
  of: string
  question: string
  save: (question: string) => Promise<void>
}

/** The therapist's own question: read, and written anew where it stands. */
export function Question({ of, question, save }: QuestionProps) {
  const [draft, setDraft] = useState<string>()
  if (draft === undefined) {
    return (
      <div class="note__question">
        {question.trim() === '' ? <p class="soft">{t('notes_no_question')}</p> : <p class="note__words">{question}</p>}
        <Button size="s" kind="quiet" label={t('notes_edit_of', of)} onClick={() => setDraft(question)}>
          <Pen size={15} /> {t('notes_edit')}
        </Button>
      </div>
    )
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    await save(draft)
    setDraft(undefined)
  }
  return (
    <form class="note__edit" onSubmit={submit}>
      <TextArea label={t('notes_question')} value={draft} onInput={setDraft} rows={4} maxLength={LONGEST_QUESTION} />
      <div class="note__actions">
        <Button size="s" kind="primary" type="submit">
          {t('ui_save')}
        </Button>
        <Button size="s" kind="quiet" onClick={() => setDraft(undefined)}>
          {t('ui_cancel')}
        </Button>
      </div>
    </form>
  )
}
