import { t } from '../../shared/i18n'
import type { Table } from './read-csv'

type ColumnChoiceProps = { table: Table; columns: readonly number[]; onColumns: (columns: number[]) => void }

/** Which columns of a table hold words to watch. */
export function ColumnChoice({ table, columns, onColumns }: ColumnChoiceProps) {
  const all = Array.from({ length: table.columns }, (_, at) => at)
  const nameOf = (at: number) => table.header?.[at] || t('words_column', at + 1)
  const sampleOf = (at: number) => table.rows.find(({ cells }) => cells[at])?.cells[at] ?? ''
  return (
    <fieldset class="columns">
      <legend>{t('words_columns')}</legend>
      {all.map((at) => (
        <label key={at}>
          <input
            type="checkbox"
            checked={columns.includes(at)}
            onChange={(event) =>
              onColumns(
                event.currentTarget.checked
                  ? [...columns, at].sort((a, b) => a - b)
                  : columns.filter((one) => one !== at),
              )
            }
          />
          {nameOf(at)} <span class="soft">{t('words_column_sample', sampleOf(at))}</span>
        </label>
      ))}
    </fieldset>
  )
}
