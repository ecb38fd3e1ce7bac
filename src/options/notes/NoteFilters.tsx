import { t } from '../../shared/i18n'
import { SegmentedControl } from '../../ui/components/SegmentedControl'
import { Select } from '../../ui/components/Select'
import { TextField } from '../../ui/components/TextField'
import { Search } from '../../ui/icons/Search'
import { categoryTitle } from '../../ui/titles'
import type { NoteFilter } from './filter-notes'

type NoteFiltersProps = {
  filter: NoteFilter
  /** Categories that notes have. */
  categories: readonly string[]
  onFilter: (filter: NoteFilter) => void
}

/** By words, category and state; all three hold together. */
export function NoteFilters({ filter, categories, onFilter }: NoteFiltersProps) {
  return (
    <search class="note-filters">
      <TextField
        label={t('notes_filter')}
        value={filter.words}
        onInput={(words) => onFilter({ ...filter, words })}
        icon={<Search size={17} />}
      />
      <Select
        label={t('notes_category')}
        value={filter.category}
        options={[
          { value: 'all', label: t('notes_category_all') },
          ...categories.map((id) => ({ value: id, label: categoryTitle(id) })),
        ]}
        onChange={(category) => onFilter({ ...filter, category })}
      />
      <SegmentedControl
        legend={t('notes_state')}
        value={filter.state}
        options={(['all', 'open', 'discussed'] as const).map((value) => ({ value, label: t(`notes_state_${value}`) }))}
        onChange={(state) => onFilter({ ...filter, state })}
      />
    </search>
  )
}
