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
  /** A line below the field. */
  hint?: string
  icon?: ComponentChildren
  /** What is wrong with the value, in words. */
  error?: string | undefined
  maxLength?: number
}

/** One line of text. */
export function TextField({ label, value, onInput, labelHidden = false, ...rest }: TextFieldProps) {
  const id = useId()
  const described = [rest.error !== undefined && `${id}-error`, rest.hint && `${id}-hint`].filter(Boolean).join(' ')
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
          {...(described === '' ? {} : { 'aria-describedby': described })}
          onInput={(event) => onInput(event.currentTarget.value)}
          onChange={(event) => rest.onChange?.(event.currentTarget.value)}
        />
      </span>
      {rest.error !== undefined && (
        <p class="field__error" id={`${id}-error`} role="alert">
          {rest.error}
        </p>
      )}
      {rest.hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {rest.hint}
        </p>
      )}
    </div>
  )
}
