/** Notices what changes in a box in use, and that it left the page. Observes nothing beyond the box. */
import { isValueBox } from './reader/read'

/** Editors that own their model fire no `input` event: the box in use is observed, and nothing else of the page. */
export function watch(box: HTMLElement, signal: AbortSignal, touched: () => void, resized: () => void): void {
  const observers: { disconnect(): void }[] = []
  if (!isValueBox(box)) {
    const observer = new MutationObserver(touched)
    observer.observe(box, { childList: true, subtree: true, characterData: true })
    observers.push(observer)
  }
  // A box that leaves the page loses its size: the only sign of it that needs no observer of the page.
  const size = new ResizeObserver(() => {
    if (!box.isConnected) resized()
  })
  size.observe(box)
  observers.push(size)
  signal.addEventListener('abort', () => {
    for (const observer of observers) observer.disconnect()
  })
}
