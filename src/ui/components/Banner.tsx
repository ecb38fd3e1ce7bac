import type { ComponentChildren } from 'preact'
import { Alert } from '../icons/Alert'
import { Info } from '../icons/Info'
import './Banner.css'

type BannerProps = {
  tone?: 'info' | 'warn'
  icon?: ComponentChildren
  title: string
  children?: ComponentChildren
  /** Buttons. */
  actions?: ComponentChildren
}

/** Something the whole page should say before anything else. */
export function Banner({ tone = 'info', icon, title, children, actions }: BannerProps) {
  return (
    <div class={`banner banner--${tone}`} role="status">
      <span class="banner__icon">{icon ?? (tone === 'warn' ? <Alert /> : <Info />)}</span>
      <div class="banner__body">
        <p class="banner__title">{title}</p>
        {children && <div class="banner__text">{children}</div>}
      </div>
      {actions && <div class="banner__actions">{actions}</div>}
    </div>
  )
}
