import { useId } from 'preact/hooks'
import './SegmentedControl.css'

type Option<T extends string> = { value: T; label: string }
type SegmentedControlProps<T extends string> = {
  legend: string
  options: readonly Option<T>[]
  value: T
  onChange: (value: T) => void
  /** The legend is read out but not shown. */
  legendHidden?: boolean
}

/** One of a few, all in view. Radio buttons underneath, so that arrow keys work as everywhere. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const name = useId()
  return (
    <fieldset class="segmented">
      <legend class={props.legendHidden ? 'visually-hidden' : 'segmented__legend'}>{props.legend}</legend>
      <div class="segmented__track">
        {props.options.map((option) => (
          <label key={option.value} class="segmented__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
