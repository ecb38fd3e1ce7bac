import { useId } from 'preact/hooks'
import { Chevron } from '../icons/Chevron'
import './Select.css'

type SelectProps<T extends string> = {
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
  labelHidden?: boolean
}

/** One of many: the system's own list, which works everywhere. */
export function Select<T extends string>({ label, options, value, onChange, labelHidden = false }: SelectProps<T>) {
  const id = useId()
  return (
    <div class="select">
      <label class={labelHidden ? 'visually-hidden' : 'select__label'} for={id}>
        {label}
      </label>
      <span class="select__box">
        <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Chevron size={14} class="select__arrow" />
      </span>
    </div>
  )
}
