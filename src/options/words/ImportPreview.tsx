import { useEffect, useMemo, useState } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import type { Response } from '../../shared/messages'
import { send } from '../../shared/send'
import { Banner } from '../../ui/components/Banner'
import { Button } from '../../ui/components/Button'
import { CareChip } from './CareChip'
import { ColumnChoice } from './ColumnChoice'
import { likelyColumns, type Table, wordsOf } from './read-csv'

const MOST_SHOWN = 30

type ImportPreviewProps = {
  name: string
  table: Table
  add: (words: string[]) => Promise<void>
  cancel: () => void
}

/** What would be added from a file, and what is wrong with it, line by line. Nothing is kept yet. */
export function ImportPreview({ name, table, add, cancel }: ImportPreviewProps) {
  const [columns, setColumns] = useState(() => likelyColumns(table))
  const [busy, setBusy] = useState(false)
  const { words, problems } = useMemo(() => wordsOf(table, columns), [table, columns])
  const previews = usePreviews(words.map(({ word }) => word))
  const fresh = words.filter((_, at) => previews?.[at]?.known === false)
  const known = words.length - fresh.length
  const keep = async () => {
    setBusy(true)
    await add(fresh.map(({ word }) => word))
  }
  return (
    <section class="vault-form word-import-preview" aria-labelledby="import-preview">
      <h3 id="import-preview">{t('words_preview', name)}</h3>
      {table.columns > 1 && <ColumnChoice table={table} columns={columns} onColumns={setColumns} />}
      <p role="status">
        {previews &&
          [plural('words_preview_new', fresh.length), known > 0 && plural('words_preview_known', known)]
            .filter(Boolean)
            .join(' ')}
      </p>
      {fresh.length > 0 && (
        <ul class="word-preview">
          {fresh.slice(0, MOST_SHOWN).map(({ line, word }) => (
            <li key={line + word}>
              {word} <CareChip care={previews?.[words.findIndex((one) => one.word === word)]?.care ?? 'any'} />
            </li>
          ))}
          {fresh.length > MOST_SHOWN && <li class="soft">{plural('words_preview_more', fresh.length - MOST_SHOWN)}</li>}
        </ul>
      )}
      {problems.length > 0 && (
        <Banner tone="warn" title={plural('words_preview_problems', problems.length)}>
          <ul>
            {problems.slice(0, MOST_SHOWN).map(({ line, word, problem }) => (
              <li key={`${line} ${word}`}>
                <strong>{t('words_line', line)}</strong> {word !== '' && `“${word}” `}
                {t(`words_problem_${problem}`)}
              </li>
            ))}
          </ul>
          {problems.length > MOST_SHOWN && <p>{plural('words_preview_more', problems.length - MOST_SHOWN)}</p>}
        </Banner>
      )}
      <div class="vault-form__actions">
        <Button kind="primary" disabled={busy || fresh.length === 0} onClick={() => void keep()}>
          {plural('words_preview_add', fresh.length)}
        </Button>
        <Button kind="quiet" onClick={cancel}>
          {t('ui_cancel')}
        </Button>
      </div>
    </section>
  )
}

/** Asks the worker how each word would be watched; undefined until it answered. */
function usePreviews(words: string[]): Response<'preview-words'> | undefined {
  const [previews, setPreviews] = useState<Response<'preview-words'>>()
  const key = words.join('\n')
  useEffect(() => {
    let stale = false
    setPreviews(undefined)
    void send('preview-words', { words: key === '' ? [] : key.split('\n') }).then((answer) => {
      if (!stale) setPreviews(answer)
    })
    return () => {
      stale = true
    }
  }, [key])
  return previews
}
