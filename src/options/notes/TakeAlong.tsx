import { plural, t } from '../../shared/i18n'
import type { NoteEntry } from '../../shared/messages-notes'
import { Button } from '../../ui/components/Button'
import { download } from '../../ui/download'
import { toJson, toMarkdown } from './note-export'
import { exportWords } from './note-words'

/** The notes shown, as files or on paper. Said plainly: what leaves the vault is no longer encrypted. */
export function TakeAlong({ notes, print }: { notes: readonly NoteEntry[]; print: () => void }) {
  const name = `supervision-notes-${new Date().toISOString().slice(0, 10)}`
  const markdown = () => download(`${name}.md`, toMarkdown(notes, exportWords()), 'text/markdown')
  const json = () => download(`${name}.json`, toJson(notes), 'application/json')
  return (
    <section class="group" aria-labelledby="notes-take">
      <h3 id="notes-take">{t('notes_take')}</h3>
      <p class="soft">{plural('notes_take_text', notes.length)}</p>
      <div class="note__actions">
        <Button onClick={print} disabled={notes.length === 0}>
          {t('notes_print')}
        </Button>
        <Button onClick={markdown} disabled={notes.length === 0}>
          {t('notes_markdown')}
        </Button>
        <Button onClick={json} disabled={notes.length === 0}>
          {t('notes_json')}
        </Button>
      </div>
    </section>
  )
}
