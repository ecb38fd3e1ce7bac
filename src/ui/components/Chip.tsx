import type { ComponentChildren } from 'preact'
import './Chip.css'

type ChipProps = { tone?: 'plain' | 'accent' | 'high' | 'medium' | 'low'; children: ComponentChildren }

/** A word or two about the thing beside it. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return <span class={`chip chip--${tone}`}>{children}</span>
}
