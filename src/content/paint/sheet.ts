/** Style sheets of ours in trees that aren't: put in once, taken out when we go. */

/**
 * Adopts a sheet in a document or shadow root until `signal` aborts. Constructed sheets obey no page's CSP. Firefox
 * can't assign adopted sheets of a page from a content script: there a `style` element in `fallback` does it.
 */
export function adopt(root: Document | ShadowRoot, css: string, signal: AbortSignal, fallback?: () => Node): void {
  const page = root instanceof Document ? root : root.ownerDocument
  const view = page.defaultView
  if (view === null || signal.aborted) return
  try {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    signal.addEventListener('abort', () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
    })
  } catch {
    const style = page.createElement('style')
    style.textContent = css
    const parent = fallback?.() ?? root
    parent.appendChild(style)
    signal.addEventListener('abort', () => style.remove())
  }
}
