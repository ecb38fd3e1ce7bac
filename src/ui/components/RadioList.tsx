import { useId } from 'preact/hooks'
import './RadioList.css'

type RadioListProps<T extends string> = {
  legend: string
  legendHidden?: boolean
  options: readonly { value: T; label: string; hint?: string }[]
  value: T | undefined
  onChange: (value: T) => void
  /** Side by side where there is room. */
  columns?: boolean
}

/** One of a few, each with room for a word of explanation. */
export function RadioList<T extends string>(props: RadioListProps<T>) {
  const name = useId()
  return (
    <fieldset class={`radios${props.columns ? ' radios--columns' : ''}`}>
      <legend class={props.legendHidden ? 'visually-hidden' : 'radios__legend'}>{props.legend}</legend>
      <div class="radios__list">
        {props.options.map((option) => (
          <label key={option.value} class="radios__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              <span class="radios__label">{option.label}</span>
              {option.hint && <span class="radios__hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
