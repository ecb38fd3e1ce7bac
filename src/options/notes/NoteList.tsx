import { useEffect, useMemo, useState } from 'preact/hooks'
import { CATEGORIES } from '../../shared/finding'
import { plural, t } from '../../shared/i18n'
import { Card } from '../../ui/components/Card'
import { EmptyState } from '../../ui/components/EmptyState'
import { Pager } from '../../ui/components/Pager'
import { Bubble } from '../../ui/icons/Bubble'
import { categoryTitle } from '../../ui/titles'
import { Damaged } from '../vault/Damaged'
import type { VaultView } from '../vault/use-vault'
import { filterNotes, findable, NO_FILTER } from './filter-notes'
import { KeepDays } from './KeepDays'
import { NoteCard } from './NoteCard'
import { NoteFilters } from './NoteFilters'
import { siteName } from './note-words'
import { PrintSheet } from './PrintSheet'
import { TakeAlong } from './TakeAlong'
import { useNotes } from './use-notes'

const PAGE_SIZE = 20

/** The notes: filtered, a page at a time, changed where they stand. */
export function NoteList({ vault, refreshVault }: { vault: VaultView; refreshVault: () => Promise<void> }) {
  const { notes, reload, change, keepQuestion, remove } = useNotes(refreshVault)
  const [filter, setFilter] = useState(NO_FILTER)
  const [page, setPage] = useState(0)
  const [printing, setPrinting] = useState(false)
  const all = useMemo(() => findable(notes?.entries ?? [], { category: categoryTitle, site: siteName }), [notes])
  const shown = useMemo(() => filterNotes(all, filter), [all, filter])
  useEffect(() => {
    if (!printing) return
    const over = () => setPrinting(false)
    addEventListener('afterprint', over, { once: true })
    print()
    return () => removeEventListener('afterprint', over)
  }, [printing])
  if (notes === undefined) return null
  const last = Math.max(0, Math.ceil(shown.length / PAGE_SIZE) - 1)
  const at = Math.min(page, last)
  const total = plural('notes_count', all.length)
  const count = shown.length === all.length ? total : t('notes_count_of', shown.length, total)
  const turn = (next: number) => {
    setPage(next)
    document.getElementById('notes-list')?.focus()
    scrollTo({ top: 0 })
  }
  const keepDays = (
    <KeepDays
      days={vault.prefs.keepDays}
      notes={notes.entries}
      changed={async () => void (await Promise.all([refreshVault(), reload()]))}
    />
  )
  const damaged = <Damaged records={notes.damaged} changed={reload} />
  if (notes.entries.length === 0) {
    return (
      <>
        {damaged}
        <Card>
          <EmptyState icon={<Bubble />} title={t('notes_none')}>
            {t('notes_none_text')}
          </EmptyState>
        </Card>
        {keepDays}
      </>
    )
  }
  const used = new Set(notes.entries.map(({ value }) => value.category))
  return (
    <>
      {damaged}
      <NoteFilters
        filter={filter}
        categories={CATEGORIES.filter((id) => used.has(id))}
        onFilter={(next) => {
          setFilter(next)
          setPage(0)
        }}
      />
      <section class="group" aria-labelledby="notes-list">
        <h3 id="notes-list" tabIndex={-1}>
          {count}
        </h3>
        <p class="visually-hidden" role="status">
          {count}
        </p>
        {shown.length === 0 && <p class="soft">{t('notes_no_match')}</p>}
        <ul class="stack">
          {shown.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE).map((note) => (
            <li key={note.id}>
              <NoteCard
                note={note}
                change={(now) => change(note.id, now)}
                keepQuestion={(question) => keepQuestion(note.id, question)}
                remove={() => remove(note.id)}
              />
            </li>
          ))}
        </ul>
        <Pager label={t('notes_pages')} page={at} size={PAGE_SIZE} total={shown.length} onPage={turn} />
      </section>
      <TakeAlong notes={shown} print={() => setPrinting(true)} />
      {keepDays}
      {printing && <PrintSheet notes={shown} />}
    </>
  )
}
