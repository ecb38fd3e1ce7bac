/** The line about a search that holds a word to watch. Which word it is stands in the search already. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../shared/i18n'
import { Icon } from './icons'
import { stayInView } from './visual-viewport'

export type WatchedLineView = { kind: 'watched'; theme: 'light' | 'dark'; focus: boolean; close(): void }

export function WatchedLine({ theme, focus, close }: WatchedLineView) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => (ref.current ? stayInView(ref.current) : undefined), [])
  useLayoutEffect(() => {
    if (focus) ref.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    <section ref={ref} class={`line theme-${theme}`} aria-label="Framekeeper" tabIndex={-1}>
      <div class="line-row">
        <p class="line-words">
          <strong>{t('content_remind_watched')}</strong> {t('content_remind_watched_why')}
        </p>
        <button type="button" class="icon" aria-label={t('content_card_close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
    </section>
  )
}
