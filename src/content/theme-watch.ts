/** A page may turn dark, or light, while somebody writes: by the system, or by a switch of its own. */
import { onceAFrame } from './once-a-frame'

/** Pages fade from one to the other: looked at when it begins, and once it is over. */
const FADED_MS = 500

/**
 * Calls back when colours may have changed. Pages say so at their root or their body; nothing below is watched.
 * @param changed looks for itself whether anything did
 */
export function watchTheme(page: Document, changed: () => void, signal: AbortSignal): void {
  const view = page.defaultView
  if (view === null || signal.aborted) return
  let faded = 0
  const inFrame = onceAFrame(changed, signal)
  const soon = () => {
    inFrame()
    view.clearTimeout(faded)
    faded = view.setTimeout(changed, FADED_MS)
  }
  const observer = new MutationObserver(soon)
  for (const element of [page.documentElement, page.body]) if (element) observer.observe(element, { attributes: true })
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    view.clearTimeout(faded)
  })
}
