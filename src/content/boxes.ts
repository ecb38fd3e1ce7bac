/**
 * Finds the box that is written in from where the focus is: no scanning, no observer of the page. A page in which
 * nobody writes costs nothing.
 */

const TEXT_INPUTS = new Set(['text', 'search', 'url', 'email', ''])

/** The deepest element of an event, through open shadow roots, and through closed ones by the extension's own door. */
export function deepTarget(event: Event): Element | undefined {
  const first = event.composedPath()[0]
  return first instanceof Element ? throughClosedRoots(first) : undefined
}

/** The element in focus, however deep. */
export function deepActive(page: Document): Element | undefined {
  const active = page.activeElement
  return active === null ? undefined : throughClosedRoots(active)
}

function throughClosedRoots(start: Element): Element {
  let element = start
  for (;;) {
    const inner = shadowOf(element)?.activeElement
    if (inner == null) return element
    element = inner
  }
}

/** The shadow root of an element, also a closed one. */
function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  if (!(element instanceof HTMLElement)) return null
  try {
    if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null
    // Not in the worker's or page's types: content scripts only.
    const dom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(host: HTMLElement): ShadowRoot | null } } })
      .chrome?.dom
    return dom?.openOrClosedShadowRoot?.(element) ?? null
  } catch {
    return null
  }
}

/** The box an element belongs to: a text field itself, else the outermost editable element round it. */
export function editingHost(element: Element | undefined): HTMLElement | undefined {
  if (!(element instanceof HTMLElement)) return undefined
  if (element instanceof HTMLTextAreaElement) return element
  if (element instanceof HTMLInputElement) return TEXT_INPUTS.has(element.type) ? element : undefined
  if (!element.isContentEditable) return undefined
  let host = element
  while (host.parentElement?.isContentEditable) host = host.parentElement
  return host
}
