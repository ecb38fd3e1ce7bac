import { useContext } from 'preact/hooks'
import { categoryWord } from '../../shared/category-words'
import { CATEGORIES, type Category } from '../../shared/finding'
import { t } from '../../shared/i18n'
import { type CategoryLevel, levelOf } from '../../shared/settings'
import { Card } from '../../ui/components/Card'
import { Managed, PolicyContext } from '../../ui/components/Managed'
import { Select } from '../../ui/components/Select'
import type { SectionProps } from '../routes'

const LEVELS: readonly CategoryLevel[] = ['auto', 'professional', 'high', 'medium', 'low', 'off']

/** What gets marked, and how loudly. */
export function Categories({ settings, change }: SectionProps) {
  const { defaults } = useContext(PolicyContext)
  const setLevel = (id: Category, level: CategoryLevel) => {
    // A category at `auto` is not stored, unless an organisation has set another level as the start.
    const { [id]: _before, ...others } = settings.categories
    const isStart = level === 'auto' && defaults.categories?.[id] === undefined
    return change({ categories: isStart ? others : { ...others, [id]: level } })
  }
  return (
    <>
      <p class="lead">{t('options_categories_intro')}</p>
      <Card flush>
        <ul class="rows">
          {CATEGORIES.map((id) => (
            <Row key={id} id={id} level={levelOf(settings, id)} onChange={(level) => setLevel(id, level)} />
          ))}
        </ul>
      </Card>
    </>
  )
}

type RowProps = {
  id: Category
  level: CategoryLevel
  onChange: (level: CategoryLevel) => void
}

function Row({ id, level, onChange }: RowProps) {
  const title = categoryWord(id, 'title')
  return (
    <li class={`category${level === 'off' ? ' category--off' : ''}`}>
      <div class="category__words">
        <h3>{title}</h3>
        <p class="soft">{categoryWord(id, 'weigh')}</p>
      </div>
      <Managed field="categories" entry={id}>
        <Select
          label={t('options_level_of', title)}
          labelHidden
          value={level}
          options={LEVELS.map((value) => ({ value, label: t(`options_level_${value}`) }))}
          onChange={onChange}
        />
      </Managed>
    </li>
  )
}
