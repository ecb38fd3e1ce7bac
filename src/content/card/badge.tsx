/** The sign beside a box: how many marks and how serious, a quiet tick when there are none, a dash when not checked. */
import { autoUpdate } from '@floating-ui/dom'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { plural, t } from '../../shared/i18n'
import { type Tone, ToneIcon } from './icons'
import { placeBadge } from './place-badge'

export type BadgeView = {
  id: number
  box: HTMLElement
  tone: Tone
  count: number
  /** Changes when the text may have grown into the badge's place. */
  revision: number
  /** Whether an answer will come, and the badge look for its place then. */
  isAwaited(): boolean
  press(byKeyboard: boolean, badge: Element): void
}

export function Badge({ box, tone, count, revision, isAwaited, press }: BadgeView) {
  const ref = useRef<HTMLButtonElement>(null)
  const place = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    const badge = ref.current
    if (badge === null) return
    return autoUpdate(box, badge, () => {
      place.current = placeBadge(badge, box, isAwaited() ? place.current : undefined)
    })
  }, [box])
  useLayoutEffect(() => {
    if (ref.current) place.current = placeBadge(ref.current, box)
  }, [box, tone, count, revision])
  const label = count > 0 ? plural('content_badge_marks', count) : t(`content_badge_${tone}`)
  return (
    <button
      ref={ref}
      type="button"
      class={count > 0 ? 'badge' : 'badge quiet'}
      aria-label={label}
      title={label}
      // A press by Enter or Space has no pointer behind it.
      onClick={(event) => press(event.detail === 0, event.currentTarget)}
    >
      <ToneIcon tone={tone} />
      {count > 0 && <span aria-hidden="true">{count}</span>}
    </button>
  )
}
