import type { ComponentChildren } from 'preact'
import { t } from '../../shared/i18n'
import { External } from '../icons/External'

type ExternalLinkProps = { href: string; children: ComponentChildren; onClick?: () => void }

/** A link that leaves the extension, in a new tab that learns nothing of where it came from. */
export function ExternalLink({ href, children, onClick }: ExternalLinkProps) {
  return (
    <a href={href} target="_blank" rel="noreferrer" onClick={onClick} class="external">
      {children}
      <External size={13} />
      <span class="visually-hidden"> {t('ui_new_tab')}</span>
    </a>
  )
}
