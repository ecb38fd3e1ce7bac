import { cite } from '../../shared/cite'
import { plural, t } from '../../shared/i18n'
import type { NoteEntry } from '../../shared/messages-notes'
import { categoryTitle } from '../../ui/titles'
import { dateOf, whereOf } from './note-words'

/** The notes on paper: all that are shown, not only this page of them. Nobody sees it on screen. */
export function PrintSheet({ notes }: { notes: readonly NoteEntry[] }) {
  return (
    <div class="print-sheet">
      <h1>{t('options_nav_notes')}</h1>
      <p>
        {plural('notes_count', notes.length)}, {dateOf(Date.now())}
      </p>
      {notes.map(({ id, at, value }) => (
        <section key={id}>
          <h2>{categoryTitle(value.category)}</h2>
          <p class="print-sheet__where">
            {dateOf(at)} · {whereOf(value)} ·{' '}
            {value.discussedAt === undefined
              ? t('notes_state_open')
              : t('notes_discussed_on', dateOf(value.discussedAt))}
          </p>
          <p class="print-sheet__question">{value.question.trim() || t('notes_no_question')}</p>
          {value.text !== undefined && (
            <>
              <h3>{t('notes_text')}</h3>
              <p class="print-sheet__text">{value.text}</p>
            </>
          )}
          {value.citations.length > 0 && (
            <p class="print-sheet__where">
              {t('notes_clauses')}: {value.citations.map(cite).join(', ')}
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
