import type { ComponentChildren } from 'preact'
import './Card.css'

/** A quiet surface that holds things which belong together. */
export function Card({ children, flush = false }: { children: ComponentChildren; flush?: boolean }) {
  return <div class={`card${flush ? ' card--flush' : ''}`}>{children}</div>
}
