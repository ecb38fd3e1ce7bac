/** Read-only helpers over a page's DOM that site files share. They see through open shadow roots. */

/** The nearest ancestor (or the element itself) that matches, crossing from a shadow root to its host. */
export function closest(start: Element, selector: string): Element | null {
  for (let element: Element | null = start; element; element = hostOf(element)) {
    const found = element.closest(selector)
    if (found) return found
  }
  return null
}

/** The host of the shadow root an element lives in, `null` in the document itself. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** The first element of a composed path that matches. */
export function inPath(path: readonly EventTarget[], selector: string): Element | undefined {
  return path.find((target): target is Element => target instanceof Element && target.matches(selector))
}

/** What a screen reader would call the box: label, placeholder, or the text that labels it. Trimmed, maybe empty. */
export function labelOf(box: Element): string {
  const named =
    box.getAttribute('aria-label') ?? box.getAttribute('aria-placeholder') ?? box.getAttribute('placeholder')
  if (named?.trim()) return named.trim()
  const root = box.getRootNode() as Document | ShadowRoot
  const ids = box.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  return ids
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim()
}

/** The text an element shows, on one line; `undefined` when there is none. */
export function textOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined
}

/** The address of the page a box stands on. */
export function addressOf(box: Element): URL {
  return new URL(box.ownerDocument.location.href)
}

/** A control that can't be pressed now: nothing would be posted. */
export function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true'
}
