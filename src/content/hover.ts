/** Opens the card where the pointer rests on marked words, or where they are clicked or tapped. */
import type { Finding } from '../shared/finding'
import { deepTarget, editingHost } from './boxes'
import type { Alive } from './lifetime'
import type { Session } from './session'

const REST_MS = 280
const LEAVE_MS = 350

export type HoverOptions = {
  page: Document
  sessionOf(box: HTMLElement): Session | undefined
  /** Whether there is anything to point at: else moving the pointer costs nothing. */
  active(): boolean
  ours(event: Event): boolean
  open(session: Session, mark: Finding, by: 'hover' | 'click'): void
  /** The pointer left for elsewhere. */
  leave(by: 'hover' | 'click'): void
  alive: Alive
  signal: AbortSignal
}

export function createHover({ page, sessionOf, active, ours, open, leave, alive, signal }: HoverOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = () => clearTimeout(timer)
  signal.addEventListener('abort', cancel)

  function under(event: MouseEvent): { session: Session; mark: Finding } | undefined {
    const box = editingHost(deepTarget(event))
    const session = box && sessionOf(box)
    const mark = session?.painter.at(event.clientX, event.clientY)
    return session && mark && { session, mark }
  }

  const moved = (event: PointerEvent) => {
    cancel()
    if (!active() || event.pointerType === 'touch' || event.buttons !== 0 || ours(event)) return
    // The path is empty once the event is over: take the box now, the layout only when the pointer rests.
    const box = editingHost(deepTarget(event))
    const session = box && sessionOf(box)
    const { clientX, clientY } = event
    timer = setTimeout(
      () => {
        const mark = session?.painter.at(clientX, clientY)
        if (session && mark) open(session, mark, 'hover')
        else leave('hover')
      },
      session ? REST_MS : LEAVE_MS,
    )
  }

  const clicked = (event: MouseEvent) => {
    if (!active() || ours(event)) return
    cancel()
    const found = under(event)
    if (found) open(found.session, found.mark, 'click')
    else leave('click')
  }

  page.addEventListener('pointermove', alive(moved), { capture: true, passive: true, signal })
  page.addEventListener('click', alive(clicked), { capture: true, passive: true, signal })
  return { cancel }
}
