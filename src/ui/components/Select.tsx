import { useId } from 'preact/hooks'
import { Chevron } from '../icons/Chevron'
import './Select.css'

type SelectProps<T extends string> = {
  label: string
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
  labelHidden?: boolean
  hint?: string
}

/** One of many: the system's own list, which works everywhere. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, options, value, onChange, labelHidden = false, hint } = props
  const id = useId()
  return (
    <div class="select">
      <label class={labelHidden ? 'visually-hidden' : 'select__label'} for={id}>
        {label}
      </label>
      <span class="select__box">
        <select
          id={id}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as T)}
          aria-describedby={hint && `${id}-hint`}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Chevron size={14} class="select__arrow" />
      </span>
      {hint && (
        <p class="select__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
