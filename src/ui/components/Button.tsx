import type { ComponentChildren } from 'preact'
import './Button.css'

export type ButtonProps = {
  children: ComponentChildren
  onClick?: (event: MouseEvent) => void
  /** `primary` once a view at most. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'm' | 's'
  type?: 'button' | 'submit'
  id?: string
  /** Name for a screen reader, where the words on the button don't say enough by themselves. */
  label?: string
  /** An icon alone: needs a `label`. */
  square?: boolean
  disabled?: boolean
}

/** A button. */
export function Button({ children, onClick, kind = 'secondary', size = 'm', type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      id={rest.id}
      class={`button button--${kind} button--${size}${rest.square ? ' button--square' : ''}`}
      onClick={onClick}
      aria-label={rest.label}
      title={rest.square ? rest.label : undefined}
      disabled={rest.disabled}
    >
      {children}
    </button>
  )
}
