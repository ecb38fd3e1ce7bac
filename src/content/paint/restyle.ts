/** Signs that a box may look otherwise, or lie elsewhere, though neither its size nor a scroll position changed. */
import { onceAFrame } from '../once-a-frame'
import { parentAcross } from './clip'

/** Calls back in the next frame after each sign, until `signal` aborts. Sets no timer. */
export function onRestyle(box: HTMLElement, restyled: () => void, signal: AbortSignal): void {
  const page = box.ownerDocument
  const soon = onceAFrame(restyled, signal)
  // Classes, styles and themes are set on the box or on what it is in; children of those are none of our business.
  const attributes = new MutationObserver(soon)
  for (let element: Element | null = box; element; element = parentAcross(element)) {
    attributes.observe(element, { attributes: true })
  }
  // Style sheets that come late; images and frames that load here too move a box at most, which autoUpdate sees.
  const loaded = ({ target }: Event) => {
    if (target instanceof Element && target.matches('link, style')) soon()
  }
  page.addEventListener('load', loaded, { capture: true, signal })
  for (const end of ['transitionend', 'animationend'] as const)
    page.addEventListener(end, soon, { capture: true, signal })
  page.fonts.addEventListener('loadingdone', soon, { signal })
  signal.addEventListener('abort', () => attributes.disconnect())
}
