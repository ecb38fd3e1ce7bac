import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { Button } from './Button'
import './Confirm.css'

type ConfirmProps = {
  title: string
  children: ComponentChildren
  /** What the button that goes ahead says. */
  action: string
  onConfirm: () => void
  onCancel: () => void
}

/** Asks before something that can't be taken back. The browser's own modal keeps focus in and Escape working. */
export function Confirm({ title, children, action, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} onClose={onCancel}>
      <h2 id={id}>{title}</h2>
      <p>{children}</p>
      <div class="confirm__actions">
        <Button onClick={() => dialog.current?.close()}>{t('ui_cancel')}</Button>
        <Button kind="danger" onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </dialog>
  )
}
