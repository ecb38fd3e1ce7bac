/** What notes are called on the page and in exports. */
import { language, plural, t } from '../../shared/i18n'
import type { NoteEntry } from '../../shared/messages-notes'
import { SITES } from '../../sites'
import { categoryTitle } from '../../ui/titles'
import type { ExportWords } from './note-export'

export const siteName = (id: string): string => SITES.find((site) => site.id === id)?.name ?? id

export const dateOf = (at: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at)

/** "X, post, professional account". */
export function whereOf({ site, surface, account }: NoteEntry['value']): string {
  const parts = [siteName(site), t(`ui_surface_${surface.replace('-', '_')}`)]
  return [...parts, ...(account === 'unknown' ? [] : [t(`notes_account_${account}`)])].join(' · ')
}

export const exportWords = (): ExportWords => ({
  title: t('options_nav_notes'),
  count: (notes) => plural('notes_count', notes),
  category: categoryTitle,
  site: siteName,
  where: whereOf,
  date: dateOf,
  clauses: t('notes_clauses'),
  question: t('notes_question'),
  noQuestion: t('notes_no_question'),
  text: t('notes_text'),
  open: t('notes_state_open'),
  discussed: (on) => t('notes_discussed_on', on),
})
