/** Notices that the page went to another address, also where the site changes it without a load. Nothing is polled. */
import type { Alive } from './lifetime'

/** Calls back once the document stands, whenever its address has changed, and when it comes into view. */
export function onArrival(page: Document, arrived: () => void, alive: Alive, signal: AbortSignal): void {
  let last: string | undefined
  const moved = alive(() => {
    if (page.URL === last || page.readyState === 'loading') return
    last = page.URL
    arrived()
  })
  const always = { capture: true, passive: true, signal }
  page.addEventListener('visibilitychange', alive(arrived), always)
  page.addEventListener('readystatechange', moved, always)
  // For browsers that don't tell of new addresses (Firefox before 147): looked for before a button can be pressed.
  page.addEventListener('focusin', moved, always)
  page.addEventListener('pointerdown', moved, always)
  page.defaultView?.navigation?.addEventListener('currententrychange', moved, { signal })
  queueMicrotask(() => {
    if (page.readyState !== 'loading') moved(new Event('load'))
  })
}
