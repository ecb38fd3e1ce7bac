import { useState } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import type { NoteEntry } from '../../shared/messages-notes'
import { send } from '../../shared/send'
import { Confirm } from '../../ui/components/Confirm'
import { Select } from '../../ui/components/Select'
import { isPast, KEEP_DAYS } from '../../vault/prefs'

type KeepDaysProps = { days: number; notes: readonly NoteEntry[]; changed: () => Promise<void> }

/**
 * How long notes are kept. What is past its time goes at once, and from then on by itself: so a choice that some notes
 * are too old for asks first. In some browsers an arrow key on the closed list is a choice already.
 */
export function KeepDays({ days, notes, changed }: KeepDaysProps) {
  const [asked, setAsked] = useState<number>()
  const old = asked === undefined ? 0 : olderThan(asked, notes)
  const keep = async (chosen: number) => {
    await send('change-vault-prefs', { keepDays: chosen })
    setAsked(undefined)
    await changed()
  }
  const choose = (chosen: number) => (olderThan(chosen, notes) > 0 ? setAsked(chosen) : void keep(chosen))
  const known = KEEP_DAYS.some((one) => one === days) ? KEEP_DAYS : [...KEEP_DAYS, days]
  return (
    <section class="group keep-days" aria-labelledby="notes-keep">
      <h3 id="notes-keep">{t('notes_keep')}</h3>
      <p class="soft">{t('notes_keep_text')}</p>
      <Select
        label={t('notes_keep_label')}
        value={String(asked ?? days)}
        options={known.map((one) => ({
          value: String(one),
          label: one === 0 ? t('notes_keep_never') : plural('notes_days', one),
        }))}
        onChange={(chosen) => choose(Number(chosen))}
      />
      {asked !== undefined && (
        <Confirm
          title={plural('notes_keep_title', old)}
          action={t('notes_delete')}
          onConfirm={() => void keep(asked)}
          onCancel={() => setAsked(undefined)}
        >
          {t('notes_keep_ask', plural('notes_days', asked))}
        </Confirm>
      )}
    </section>
  )
}

/** How many notes would go. */
function olderThan(days: number, notes: readonly NoteEntry[]): number {
  const now = Date.now()
  return notes.filter(({ at }) => isPast(at, days, now)).length
}
