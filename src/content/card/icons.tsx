/** The few signs we draw. Severities differ in shape as well as in colour. */
import type { Severity } from '../../shared/finding'

export type Tone = Severity | 'clean' | 'unchecked'

const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.8,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const

export function ToneIcon({ tone }: { tone: Tone }) {
  return (
    <svg viewBox="0 0 16 16" class={`tone-${tone}`} aria-hidden="true" focusable="false">
      {tone === 'high' && <path fill="currentColor" d="M8 .9 15.1 8 8 15.1.9 8Z" />}
      {tone === 'medium' && <path fill="currentColor" d="M8 1.6 15.2 14H.8Z" />}
      {tone === 'low' && <circle fill="currentColor" cx="8" cy="8" r="5.6" />}
      {tone === 'clean' && <path {...STROKE} stroke-width={2} d="m3 8.6 3.4 3.4L13 4.6" />}
      {tone === 'unchecked' && <path {...STROKE} stroke-width={2} stroke-dasharray="2.4 3.4" d="M2.4 8h11.2" />}
    </svg>
  )
}

const PATHS = {
  close: 'm3.5 3.5 9 9m0-9-9 9',
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
} as const

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path {...STROKE} d={PATHS[name]} />
    </svg>
  )
}
