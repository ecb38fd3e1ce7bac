/** A popup opened as a page may stand in a tab behind others, where nothing is painted. */
const AT_LATEST_MS = 250

let waiting: Promise<void> | undefined

/**
 * Resolves once the popup can be seen: whatever is done between drawing it and the browser's showing it, here or in the
 * page that is asked for its marks, takes the processor from the browser (npm run bench:popup).
 */
export function afterPaint(): Promise<void> {
  waiting ??= new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) done()
    })
    const late = setTimeout(done, AT_LATEST_MS)
    function done() {
      observer.disconnect()
      clearTimeout(late)
      resolve()
    }
    observer.observe({ type: 'paint', buffered: true })
  })
  return waiting
}
