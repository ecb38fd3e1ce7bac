import type { Severity } from '../../shared/finding'
import { t } from '../../shared/i18n'
import './SeverityDot.css'

/** How grave, by colour and by shape (square, diamond, disc), and in words for those who see neither. */
export function SeverityDot({ severity }: { severity: Severity }) {
  return (
    <span class={`dot dot--${severity}`}>
      <span class="visually-hidden">{t(`ui_severity_${severity}`)}</span>
    </span>
  )
}
