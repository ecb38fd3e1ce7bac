/** The line about the account that is posting: a question with its answers, or a sentence. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Role } from '../../shared/account'
import { t } from '../../shared/i18n'
import { ROLES } from '../../shared/kinds'
import { Icon } from './icons'
import { stayInView } from './visual-viewport'

export type AccountLineView = {
  kind: 'ask' | 'switched'
  handle: string
  role: Role
  siteName: string
  theme: 'light' | 'dark'
  focus: boolean
  /** At the head of the window rather than at its foot. */
  top: boolean
  choose(role: Role): void
  close(): void
}

export function AccountLine(view: AccountLineView) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => (ref.current && !view.top ? stayInView(ref.current) : undefined), [view.top])
  useLayoutEffect(() => {
    if (view.focus) ref.current?.focus({ preventScroll: true })
  }, [view.focus])
  return (
    <section
      ref={ref}
      class={`line account-line theme-${view.theme}${view.top ? ' line-top' : ''}`}
      aria-label="Framekeeper"
      tabIndex={-1}
    >
      <div class="line-row">
        <p class="line-words">
          <strong>{t(...wordsOf(view))}</strong>
        </p>
        {view.kind === 'ask' && (
          <div class="line-actions">
            {ROLES.filter((role) => role !== 'unknown').map((role) => (
              <button key={role} type="button" class="secondary" onClick={() => view.choose(role)}>
                {t(`content_account_${role}`)}
              </button>
            ))}
          </div>
        )}
        <button type="button" class="icon" aria-label={t('content_card_close')} onClick={view.close}>
          <Icon name="close" />
        </button>
      </div>
    </section>
  )
}

/** Key and substitutions of what the line says. */
export function wordsOf({
  kind,
  handle,
  role,
  siteName,
}: Pick<AccountLineView, 'kind' | 'handle' | 'role' | 'siteName'>) {
  // Names ("Sam Rivera") take no @.
  const name = /\s/.test(handle) ? handle : `@${handle}`
  return [kind === 'ask' ? 'content_account_ask' : `content_account_switched_${role}`, name, siteName] as const
}
