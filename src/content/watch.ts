/** Notices what changes in a box in use, and that it left the page. Observes nothing beyond the box. */
import { isValueBox } from './reader/read'

export type Watched = {
  /** Something changed in the editor's tree. */
  touched(): void
  left(): void
  /** What a field holds, when nothing told of a change. */
  looked(value: string): void
}

/** What a person does may make a site set a field's value, to empty it after a post for example. */
const ACTS = ['keydown', 'pointerup', 'focusin'] as const
const FIRST_LOOK_MS = 300
/** A post is sent by then, or never. */
const LAST_LOOK_MS = 60_000

/** Editors that own their model fire no `input` event: the box in use is observed, and nothing else of the page. */
export function watch(box: HTMLElement, signal: AbortSignal, watched: Watched): void {
  const observer = new MutationObserver(watched.touched)
  if (isValueBox(box)) lookAfterActs(box, signal, watched)
  else observer.observe(box, { childList: true, subtree: true, characterData: true })
  // A box that leaves the page loses its size: the only sign of it that needs no observer of the page.
  const size = new ResizeObserver(() => {
    if (!box.isConnected) watched.left()
  })
  size.observe(box)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    size.disconnect()
  })
}

/**
 * A field that a script empties while it has the focus tells nobody: no event, no mutation (measured on Chromium 156; a
 * value that isn't empty moves the caret, which `selectionchange` tells). So after each act of the person there are a
 * few looks, ever farther apart, each half as long after the last as the act is ago: a dozen in a minute, then none. A
 * page at rest has no timer.
 */
function lookAfterActs(box: HTMLTextAreaElement | HTMLInputElement, signal: AbortSignal, { looked }: Watched): void {
  let actedAt = 0
  let ringsAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function setTimer(wait: number): void {
    clearTimeout(timer)
    ringsAt = performance.now() + wait
    timer = setTimeout(look, wait)
  }

  function look(): void {
    timer = undefined
    looked(box.value)
    const since = performance.now() - actedAt
    if (since < LAST_LOOK_MS) setTimer(Math.max(FIRST_LOOK_MS, since / 2))
  }

  const acted = () => {
    actedAt = performance.now()
    // While keys follow one another the timer that runs will do.
    if (timer === undefined || ringsAt > actedAt + FIRST_LOOK_MS) setTimer(FIRST_LOOK_MS)
  }
  for (const act of ACTS) box.ownerDocument.addEventListener(act, acted, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  acted()
}
