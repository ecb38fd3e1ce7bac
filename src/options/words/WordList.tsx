import { useMemo, useState } from 'preact/hooks'
import { fold } from '../../shared/fold'
import { plural, t } from '../../shared/i18n'
import type { WordEntry } from '../../shared/messages-words'
import { Button } from '../../ui/components/Button'
import { Card } from '../../ui/components/Card'
import { Pager } from '../../ui/components/Pager'
import { TextField } from '../../ui/components/TextField'
import { Search } from '../../ui/icons/Search'
import { Trash } from '../../ui/icons/Trash'
import { CareChip } from './CareChip'

const PAGE_SIZE = 50
/** From this many on, a filter helps more than it is in the way. */
const FILTER_FROM = 8

/** All words, by alphabet. */
export function WordList({
  words,
  remove,
}: {
  words: readonly WordEntry[]
  remove: (word: WordEntry) => Promise<void>
}) {
  const [wanted, setWanted] = useState('')
  const [page, setPage] = useState(0)
  const sorted = useMemo(() => [...words].sort((a, b) => a.word.localeCompare(b.word)), [words])
  const shown = useMemo(() => sorted.filter(({ word }) => fold(word).includes(fold(wanted.trim()))), [sorted, wanted])
  const at = Math.min(page, Math.max(0, Math.ceil(shown.length / PAGE_SIZE) - 1))
  return (
    <section class="group" aria-labelledby="words-list">
      <div class="toolbar">
        <h3 id="words-list" tabIndex={-1}>
          {plural('words_count', words.length)}
        </h3>
        {words.length >= FILTER_FROM && (
          <TextField
            label={t('words_filter')}
            labelHidden
            placeholder={t('words_filter')}
            value={wanted}
            onInput={(now) => {
              setWanted(now)
              setPage(0)
            }}
            icon={<Search size={17} />}
          />
        )}
      </div>
      <Card flush>
        <ul class="rows">
          {shown.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE).map((entry) => (
            <li key={entry.id} class="word">
              <span class="word__name">{entry.word}</span>
              <CareChip care={entry.care} />
              <Button
                square
                size="s"
                kind="quiet"
                label={t('words_delete_of', entry.word)}
                onClick={() => void remove(entry)}
              >
                <Trash size={17} />
              </Button>
            </li>
          ))}
          {shown.length === 0 && <li class="soft">{t('options_no_match', wanted)}</li>}
        </ul>
      </Card>
      <Pager label={t('words_pages')} page={at} size={PAGE_SIZE} total={shown.length} onPage={setPage} />
    </section>
  )
}
