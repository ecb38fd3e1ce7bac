/** A window that another one covers draws no frames, while dictation still writes in it: then nothing waits for one. */
const NO_FRAME_MS = 250

/**
 * Answers with a function that asks for `act` in the next frame, when the page has drawn its own change; asked again
 * before that, once is enough. Nothing happens once `signal` aborts.
 */
export function onceAFrame(act: () => void, signal: AbortSignal): () => void {
  let frame = 0
  let askedAt = 0
  const run = () => {
    frame = 0
    act()
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  return () => {
    if (signal.aborted) return
    if (frame === 0) {
      askedAt = performance.now()
      frame = requestAnimationFrame(run)
    } else if (performance.now() - askedAt > NO_FRAME_MS) {
      cancelAnimationFrame(frame)
      run()
    }
  }
}
