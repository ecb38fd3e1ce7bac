import type { ComponentChildren } from 'preact'
import './EmptyState.css'

type EmptyStateProps = {
  icon?: ComponentChildren
  title: string
  children?: ComponentChildren
  actions?: ComponentChildren
}

/** Nothing here yet, and why that is fine or what would change it. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div class={`empty${children || actions ? '' : ' empty--line'}`}>
      {icon && <span class="empty__icon">{icon}</span>}
      <div>
        <p class="empty__title">{title}</p>
        {children && <p class="empty__text">{children}</p>}
        {actions && <div class="empty__actions">{actions}</div>}
      </div>
    </div>
  )
}
