import { useContext } from 'preact/hooks'
import { CATEGORIES, type Category } from '../../shared/finding'
import { t } from '../../shared/i18n'
import { type CategoryLevel, levelOf } from '../../shared/settings'
import { CATEGORY_INFO, type CategoryInfo } from '../../ui/catalogue'
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
            <Row
              key={id}
              info={CATEGORY_INFO.find((category) => category.id === id)}
              id={id}
              level={levelOf(settings, id)}
              onChange={(level) => setLevel(id, level)}
            />
          ))}
        </ul>
      </Card>
    </>
  )
}

type RowProps = {
  id: Category
  info: CategoryInfo | undefined
  level: CategoryLevel
  onChange: (level: CategoryLevel) => void
}

function Row({ id, info, level, onChange }: RowProps) {
  const title = info?.title ?? id
  return (
    <li class={`category${level === 'off' ? ' category--off' : ''}`}>
      <div class="category__words">
        <h3>{title}</h3>
        {info && <p class="soft">{info.weigh}</p>}
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
