/**
 * Focus that comes to our surface ends here, on `window`, before any listener of the page: a site's own dialog would
 * take it for lost, and pull it back while one is typing.
 */
import type { Host } from './card/host'

export function createFocusShield(view: Window, host: () => Host | undefined, signal: AbortSignal): void {
  const focused = (event: Event) => {
    if (host()?.owns(event)) event.stopImmediatePropagation()
  }
  for (const type of ['focus', 'focusin']) view.addEventListener(type, focused, { capture: true, signal })
}
