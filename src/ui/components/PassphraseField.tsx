import { useId, useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { Button } from './Button'
import './TextField.css'
import './PassphraseField.css'

type PassphraseFieldProps = {
  label: string
  value: string
  onInput: (value: string) => void
  /** A second line below the field. */
  hint?: string
  /** What is wrong with the value, in words. */
  error?: string | undefined
  /** A new passphrase: the browser may propose one, and keeps the old one out of it. */
  isNew?: boolean
}

/** A passphrase, hidden until one asks to see it: a long one is hard to type blind. */
export function PassphraseField({ label, value, onInput, hint, error, isNew = false }: PassphraseFieldProps) {
  const id = useId()
  const [shown, setShown] = useState(false)
  const described = [hint && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field passphrase">
      <label class="field__label" for={id}>
        {label}
      </label>
      <span class="passphrase__box">
        <input
          id={id}
          {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
          value={value}
          maxLength={1000}
          autocomplete={isNew ? 'new-password' : 'current-password'}
          spellcheck={false}
          aria-invalid={error !== undefined}
          {...(described === '' ? {} : { 'aria-describedby': described })}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <Button
          size="s"
          kind="quiet"
          label={t(shown ? 'ui_hide_of' : 'ui_show_of', label)}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'ui_hide' : 'ui_show')}
        </Button>
      </span>
      {hint && (
        <p class="passphrase__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
