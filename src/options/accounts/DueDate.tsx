import { useId } from 'preact/hooks'
import { t } from '../../shared/i18n'

type DueDateProps = {
  /** Name for a screen reader, with the item in it. */
  label: string
  /** Milliseconds since the epoch. */
  value: number
  onChange: (at: number) => void
}

/** The day an item is due again, moved by hand. Days are the user's own: the date field knows no time zone. */
export function DueDate({ label, value, onChange }: DueDateProps) {
  const id = useId()
  const change = (text: string) => {
    const [year, month, day] = text.split('-').map(Number)
    if (year && month && day) onChange(new Date(year, month - 1, day, 12).getTime())
  }
  return (
    <p class="due-date">
      <label for={id}>{t('options_due')}</label>
      <input
        id={id}
        type="date"
        value={dayText(value)}
        aria-label={label}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </p>
  )
}

/** `2027-02-05`, in local time. */
function dayText(at: number): string {
  const date = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
