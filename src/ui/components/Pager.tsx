import { language, t } from '../../shared/i18n'
import { Button } from './Button'
import './Pager.css'

type PagerProps = {
  /** What is paged, for screen readers. */
  label: string
  /** From 0. */
  page: number
  size: number
  total: number
  onPage: (page: number) => void
}

/** Which part of a long list is shown, and the way to the next. Nothing where all of it is. */
export function Pager({ label, page, size, total, onPage }: PagerProps) {
  if (total <= size) return null
  const number = new Intl.NumberFormat(language())
  const first = page * size + 1
  const last = Math.min(total, first + size - 1)
  return (
    <nav class="pager" aria-label={label}>
      <Button size="s" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('ui_previous')}
      </Button>
      <span>{t('ui_range_of', number.format(first), number.format(last), number.format(total))}</span>
      <Button size="s" disabled={last === total} onClick={() => onPage(page + 1)}>
        {t('ui_next')}
      </Button>
    </nav>
  )
}
