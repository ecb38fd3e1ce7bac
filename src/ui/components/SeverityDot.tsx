import type { Severity } from '../../shared/finding'
import { t } from '../../shared/i18n'
import './SeverityDot.css'

// The shapes of the card's own signs, so that one is known from the other.
const SHAPES: Record<Severity, string> = {
  high: 'M8 .9 15.1 8 8 15.1.9 8Z',
  medium: 'M8 1.6 15.2 14H.8Z',
  low: 'M8 2.4a5.6 5.6 0 1 1 0 11.2 5.6 5.6 0 0 1 0-11.2Z',
}

/** How grave, by colour and by shape, and in words for those who see neither. */
export function SeverityDot({ severity }: { severity: Severity }) {
  return (
    <span class={`dot dot--${severity}`}>
      <svg width="12" height="12" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
        <path d={SHAPES[severity]} />
      </svg>
      <span class="visually-hidden">{t(`ui_severity_${severity}`)}</span>
    </span>
  )
}
