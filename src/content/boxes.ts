/**
 * Finds the box that is written in from where the focus is: no scanning, no observer of the page. A page in which
 * nobody writes costs nothing.
 */

const TEXT_INPUTS = new Set(['text', 'search', 'url', 'email', ''])

/** The deepest element of an event, through open shadow roots, and through closed ones by the extension's own door. */
export function deepTarget(event: Event): Element | undefined {
  // The path is built anew at each call: ask for it only where the target stands for something inside.
  const { target } = event
  const first = target instanceof Element && target.shadowRoot === null ? target : event.composedPath()[0]
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

/** The shadow root of an element, also a closed one. Whatever is written in has none that could hold another box. */
function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  if (!(element instanceof HTMLElement) || isWritable(element)) return null
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

const isWritable = (element: HTMLElement) => element.hasAttribute('contenteditable') || isTextField(element)

function isTextField(element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
}

/** The box an element belongs to: a text field itself, else the outermost editable element round it. */
export function editingHost(element: Element | undefined): HTMLElement | undefined {
  if (!(element instanceof HTMLElement)) return undefined
  if (isTextField(element)) {
    return element instanceof HTMLTextAreaElement || TEXT_INPUTS.has(element.type) ? element : undefined
  }
  let host: HTMLElement | undefined
  // By attribute: asking an element whether it is editable makes the browser work out the page's styles at each key.
  for (let near = marked(element); near; near = marked(near.parentElement)) {
    const value = near.getAttribute('contenteditable') ?? ''
    if (/^false$/i.test(value)) break
    // Any other value says nothing: what is round it decides.
    if (/^(true|plaintext-only)?$/i.test(value)) host = near
  }
  return host
}

const marked = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[contenteditable]') ?? null
