import { useId } from 'preact/hooks'
import './Switch.css'

type SwitchProps = {
  label: string
  /** A second line below the label. */
  hint?: string
  checked: boolean
  onChange: (checked: boolean) => void
  /** The label is read out but not shown: its words stand beside the switch already. */
  labelHidden?: boolean
  disabled?: boolean
}

/** On or off, in effect at once. */
export function Switch({ label, hint, checked, onChange, labelHidden = false, disabled = false }: SwitchProps) {
  const id = useId()
  return (
    <div class="switch">
      <label class={labelHidden ? 'visually-hidden' : 'switch__label'} for={id}>
        {label}
        {hint && (
          <span class="switch__hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </label>
      <input
        id={id}
        class="switch__input"
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  )
}
