/** Notices what changes in a box in use, and that it left the page. Observes nothing beyond the box. */
import { isValueBox } from './reader/read'

export type Watched = {
  /** Something changed in the editor's tree. */
  touched(): void
  left(): void
  /** Whether what is known of a field's text no longer holds; `false` while that would mean nothing. */
  isStale(value: string): boolean
  outdated(): void
}

/** A site may set a field's value, to empty it after a post for example, and no event tells: a look now and then does. */
const LOOK_EVERY_MS = 300

/** Editors that own their model fire no `input` event: the box in use is observed, and nothing else of the page. */
export function watch(box: HTMLElement, signal: AbortSignal, watched: Watched): void {
  const observer = new MutationObserver(watched.touched)
  if (!isValueBox(box)) observer.observe(box, { childList: true, subtree: true, characterData: true })
  const look = () => isValueBox(box) && watched.isStale(box.value) && watched.outdated()
  const timer = isValueBox(box) ? setInterval(look, LOOK_EVERY_MS) : undefined
  // A box that leaves the page loses its size: the only sign of it that needs no observer of the page.
  const size = new ResizeObserver(() => {
    if (!box.isConnected) watched.left()
  })
  size.observe(box)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    size.disconnect()
    clearInterval(timer)
  })
}
