import { useId } from 'preact/hooks'
import './TextArea.css'

type TextAreaProps = {
  label: string
  value: string
  onInput?: (value: string) => void
  /** When the field is left: for what need not be kept with every key. */
  onChange?: (value: string) => void
  labelHidden?: boolean
  /** A second line below the label. */
  hint?: string
  rows?: number
  maxLength?: number
}

/** Several lines of text. It grows with what is in it where the browser can. */
export function TextArea({
  label,
  value,
  onInput,
  onChange,
  labelHidden = false,
  hint,
  rows = 3,
  ...rest
}: TextAreaProps) {
  const id = useId()
  return (
    <div class="text-area">
      <label class={labelHidden ? 'visually-hidden' : 'text-area__label'} for={id}>
        {label}
      </label>
      {hint && (
        <p class="text-area__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={rest.maxLength}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onInput={(event) => onInput?.(event.currentTarget.value)}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </div>
  )
}
