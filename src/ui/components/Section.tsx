import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './Section.css'

type SectionProps = {
  title: string
  /** Stands to the right of the title: a count, a switch. */
  aside?: ComponentChildren
  intro?: ComponentChildren
  children: ComponentChildren
}

/** A named part of a page; its heading names the region. */
export function Section({ title, aside, intro, children }: SectionProps) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section__head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {intro && <p class="section__intro">{intro}</p>}
      {children}
    </section>
  )
}
