/** What is fixed to the window's foot lies under a phone's keyboard: lifted above it. */

/** Keeps `element` in sight until the answer is called. */
export function stayInView(element: HTMLElement): () => void {
  const view = element.ownerDocument.defaultView
  const seen = view?.visualViewport
  if (!view || !seen) return () => {}
  const place = () => {
    // Someone who has zoomed in by hand looks around by hand.
    const hidden = seen.scale === 1 ? view.innerHeight - seen.offsetTop - seen.height : 0
    element.style.setProperty('translate', `0 ${-Math.max(0, Math.round(hidden))}px`)
  }
  place()
  const going = new AbortController()
  seen.addEventListener('resize', place, { signal: going.signal })
  seen.addEventListener('scroll', place, { signal: going.signal })
  return () => going.abort()
}
