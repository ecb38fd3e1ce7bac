import { useState } from 'preact/hooks'
import { cite } from '../../shared/cite'
import { plural, t } from '../../shared/i18n'
import type { NoteEntry } from '../../shared/messages-notes'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Chip } from '../../ui/components/Chip'
import { Confirm } from '../../ui/components/Confirm'
import { ExternalLink } from '../../ui/components/ExternalLink'
import { Check } from '../../ui/icons/Check'
import { Trash } from '../../ui/icons/Trash'
import { categoryTitle } from '../../ui/titles'
import { dateOf, whereOf } from './note-words'
import { Question } from './Question'
import type { NoteChange } from './use-notes'

type NoteCardProps = {
  note: NoteEntry
  change: (change: NoteChange) => Promise<void>
  keepQuestion: (question: string) => Promise<void>
  remove: () => Promise<void>
}

/** One note: what it is about, the question, and what comes with it. */
export function NoteCard({ note: { at, value }, change, keepQuestion, remove }: NoteCardProps) {
  const [asking, setAsking] = useState(false)
  const { category, question, text, citations, discussedAt } = value
  const date = dateOf(at)
  const name = `${categoryTitle(category)}, ${date}`
  const isDiscussed = discussedAt !== undefined
  return (
    <Card>
      <article class="note" aria-label={name}>
        <header class="note__head">
          <h4>{categoryTitle(category)}</h4>
          {isDiscussed && (
            <Chip tone="accent">
              <Check size={13} /> {t('notes_state_discussed')}
            </Chip>
          )}
          <p class="note__where">
            {date} · {whereOf(value)}
          </p>
        </header>
        <Question of={name} question={question} save={(now) => change({ question: now })} keep={keepQuestion} />
        {text !== undefined && (
          <details class="note__more">
            <summary>{t('notes_text')}</summary>
            <p class="note__words note__text">{text}</p>
            <Button size="s" onClick={() => void change({ dropText: true })} label={t('notes_drop_text_of', name)}>
              {t('notes_drop_text')}
            </Button>
          </details>
        )}
        {citations.length > 0 && (
          <details class="note__more">
            <summary>{plural('notes_clauses_count', citations.length)}</summary>
            <ul>
              {citations.map((citation) => (
                <li key={`${citation.code}${citation.clause}`}>
                  <ExternalLink href={citation.url}>{cite(citation)}</ExternalLink> {citation.title}{' '}
                  <span class="soft">({citation.edition})</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        <div class="note__actions">
          <Button
            size="s"
            label={`${t(isDiscussed ? 'notes_reopen' : 'notes_mark')}: ${name}`}
            onClick={() => void change({ discussed: !isDiscussed })}
          >
            {t(isDiscussed ? 'notes_reopen' : 'notes_mark')}
          </Button>
          <Button size="s" kind="quiet" label={t('notes_delete_of', name)} onClick={() => setAsking(true)}>
            <Trash size={15} /> {t('notes_delete')}
          </Button>
        </div>
        {asking && (
          <Confirm
            title={t('notes_delete_title')}
            action={t('notes_delete')}
            onConfirm={() => {
              setAsking(false)
              void remove()
            }}
            onCancel={() => setAsking(false)}
          >
            {t('notes_delete_text', name)}
          </Confirm>
        )}
      </article>
    </Card>
  )
}
