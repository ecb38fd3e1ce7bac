import { useEffect, useRef, useState } from 'preact/hooks'
import type { Aspect } from '../../accounts/client-view'
import type { Todo } from '../../shared/account'
import { t } from '../../shared/i18n'
import { Button } from '../../ui/components/Button'
import { TextField } from '../../ui/components/TextField'
import { Trash } from '../../ui/icons/Trash'

type AspectCardProps = {
  aspect: Aspect
  fine: boolean
  todos: readonly Todo[]
  onFine: (on: boolean) => void
  onNote: (text: string) => void
  onRemove: (id: string) => void
}

/** One thing to look at: fine as it is, or what to change. */
export function AspectCard({ aspect, fine, todos, onFine, onNote, onRemove }: AspectCardProps) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const title = t(`view_${aspect}`)
  const add = (event: Event) => {
    event.preventDefault()
    if (text.trim() === '') return
    onNote(text)
    setText('')
    setOpen(false)
  }
  // What was asked for is what one wants to write in.
  useEffect(() => {
    if (open) form.current?.querySelector('input')?.focus()
  }, [open])
  return (
    <li class="aspect">
      <div class="aspect__head">
        <h4>{title}</h4>
        {!open && (
          <Button kind="quiet" size="s" label={t('view_change_open', title)} onClick={() => setOpen(true)}>
            {t('view_change_short')}
          </Button>
        )}
        <label class="aspect__fine">
          <input type="checkbox" checked={fine} onChange={(event) => onFine(event.currentTarget.checked)} />
          <span>
            {t('view_fine')} <span class="visually-hidden">{title}</span>
          </span>
        </label>
      </div>
      <p class="soft">{t(`view_${aspect}_ask`)}</p>
      {todos.length > 0 && (
        <ul class="aspect__todos">
          {todos.map((todo) => (
            <li key={todo.id}>
              <span>{todo.text}</span>
              <Button
                kind="quiet"
                size="s"
                square
                label={t('view_remove', todo.text)}
                onClick={() => onRemove(todo.id)}
              >
                <Trash size={16} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <form ref={form} class="names__row" onSubmit={add}>
          <TextField
            label={t('view_change', title)}
            labelHidden
            placeholder={t('view_change_placeholder')}
            value={text}
            onInput={setText}
            maxLength={500}
          />
          <Button type="submit" label={t('view_note_of', title)}>
            {t('view_note')}
          </Button>
        </form>
      )}
    </li>
  )
}
