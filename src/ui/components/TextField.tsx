import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './TextField.css'

type TextFieldProps = {
  label: string
  value: string
  onInput: (value: string) => void
  /** When the field is left. */
  onChange?: (value: string) => void
  labelHidden?: boolean
  placeholder?: string
  icon?: ComponentChildren
  /** What is wrong with the value, in words. */
  error?: string | undefined
  maxLength?: number
}

/** One line of text. */
export function TextField({ label, value, onInput, labelHidden = false, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label class={labelHidden ? 'visually-hidden' : 'field__label'} for={id}>
        {label}
      </label>
      <span class={`field__box${rest.icon ? ' field__box--icon' : ''}`}>
        {rest.icon}
        <input
          id={id}
          type="text"
          value={value}
          placeholder={rest.placeholder ?? ''}
          maxLength={rest.maxLength ?? 200}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={rest.error !== undefined}
          {...(rest.error === undefined ? {} : { 'aria-describedby': `${id}-error` })}
          onInput={(event) => onInput(event.currentTarget.value)}
          onChange={(event) => rest.onChange?.(event.currentTarget.value)}
        />
      </span>
      {rest.error !== undefined && (
        <p class="field__error" id={`${id}-error`} role="alert">
          {rest.error}
        </p>
      )}
    </div>
  )
}
