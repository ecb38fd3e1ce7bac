import { plural, t } from '../../shared/i18n'
import { send } from '../../shared/send'
import { Select } from '../../ui/components/Select'
import { KEEP_DAYS } from '../../vault/prefs'

/** How long notes are kept. What is past its time goes at once, and from then on by itself. */
export function KeepDays({ days, changed }: { days: number; changed: () => Promise<void> }) {
  const choose = async (chosen: string) => {
    await send('change-vault-prefs', { keepDays: Number(chosen) })
    await changed()
  }
  const known = KEEP_DAYS.some((one) => one === days) ? KEEP_DAYS : [...KEEP_DAYS, days]
  return (
    <section class="group keep-days" aria-labelledby="notes-keep">
      <h3 id="notes-keep">{t('notes_keep')}</h3>
      <p class="soft">{t('notes_keep_text')}</p>
      <Select
        label={t('notes_keep_label')}
        value={String(days)}
        options={known.map((one) => ({
          value: String(one),
          label: one === 0 ? t('notes_keep_never') : plural('notes_days', one),
        }))}
        onChange={(chosen) => void choose(chosen)}
      />
    </section>
  )
}
