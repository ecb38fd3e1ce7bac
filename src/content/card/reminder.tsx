/**
 * The reminder: one line at the foot of the window, away from what is being looked up or accepted. It takes the focus
 * only when asked to by keyboard.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../shared/i18n'
import type { Reminder, ReminderKind } from '../../shared/messages-reminders'
import { Clauses } from './clauses'
import { Icon } from './icons'
import { stayInView } from './visual-viewport'

export type ReminderView = {
  kind: ReminderKind
  reminder: Reminder
  theme: 'light' | 'dark'
  focus: boolean
  /** Just switched off: the line says so, and where to switch it on again. */
  stopped: boolean
  stop(): void
  close(): void
}

export function ReminderLine({ kind, reminder, theme, focus, stopped, stop, close }: ReminderView) {
  const ref = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => (ref.current ? stayInView(ref.current) : undefined), [])
  useLayoutEffect(() => {
    if (focus) ref.current?.focus({ preventScroll: true })
  }, [focus])
  const isOpen = open && !stopped
  return (
    <section ref={ref} class={`line theme-${theme}`} aria-label="Framekeeper" tabIndex={-1}>
      <div class="line-row">
        {stopped ? (
          <p class="line-words">{t('content_remind_stopped')}</p>
        ) : (
          <p class="line-words">
            <strong>{t(`content_remind_${kind}`)}</strong> {t(`content_remind_${kind}_why`)}
          </p>
        )}
        {!stopped && (
          <div class="line-actions">
            <button type="button" class="quiet-action" aria-expanded={isOpen} onClick={() => setOpen(!open)}>
              {t('content_remind_more')}
            </button>
            <button type="button" class="quiet-action" onClick={stop}>
              {t('content_remind_stop')}
            </button>
          </div>
        )}
        <button type="button" class="icon" aria-label={t('content_card_close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {isOpen && <Behind reminder={reminder} />}
    </section>
  )
}

/** The study and the clauses. */
function Behind({ reminder: { study, citations } }: { reminder: Reminder }) {
  return (
    <div class="line-behind">
      {study && (
        <>
          <p class="label">{t('content_remind_study')}</p>
          <p class="line-study">
            {study.finding}{' '}
            <span class="edition">
              {study.authors} ({study.year}). <cite>{study.title}</cite>.
            </span>
          </p>
        </>
      )}
      {citations.length > 0 && <Clauses citations={citations} />}
    </div>
  )
}
