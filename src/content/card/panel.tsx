/** What every surface of ours shares: placed by what it speaks of, above the page, in focus only if opened by keyboard. */
import { autoUpdate } from '@floating-ui/dom'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Around, placeCard } from './place'

export type PanelPlace = Around & {
  /** Follows scrolling, resizing and layout shifts of this. */
  follows: Element
}

type Props = {
  place: PanelPlace
  /** Changes when the words it speaks of moved. */
  revision: number
  focus: boolean
  labelledBy: string
  describedBy: string
  children: ComponentChildren
  onPointer?: (inside: boolean) => void
}

export function Panel({ place, revision, focus, labelledBy, describedBy, children, onPointer }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const latest = useRef(place)
  latest.current = place
  useLayoutEffect(() => {
    const card = ref.current
    if (card === null) return
    return autoUpdate(place.follows, card, () => placeCard(card, latest.current))
  }, [place.follows])
  useLayoutEffect(() => {
    if (ref.current) placeCard(ref.current, latest.current)
  }, [revision])
  useLayoutEffect(() => {
    if (focus) ref.current?.focus({ preventScroll: true })
  }, [focus])
  return (
    <div
      ref={ref}
      class={focus ? 'card by-key' : 'card'}
      role="dialog"
      aria-modal="false"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      tabIndex={-1}
      onPointerEnter={() => onPointer?.(true)}
      onPointerLeave={() => onPointer?.(false)}
    >
      {children}
    </div>
  )
}
