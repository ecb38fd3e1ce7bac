/**
 * A text field that the page can't read. A closed shadow root hides a field, but not what is typed into it: key events
 * pass through to whoever listens on `window`, and `getSelection` of the page gives out what is selected in it
 * (measured). A frame has its own events and its own selection; this one is inside the closed shadow root, so the page
 * has no way to it, runs no script, and loads nothing.
 */

/** Set on our frame: the content script, which runs in every frame of a site, leaves it alone. */
export const OWN_FRAME = 'data-own-field'

export type FieldOptions = {
  /** Name for screen readers. */
  label: string
  value: string
  maxLength: number
  /** A key pressed in the field: nobody else hears of it. */
  pressed(event: KeyboardEvent): void
}

/** What is typed is asked for, not told. */
export type Field = { read(): string; remove(): void }

/** Puts a field into an element of our shadow root, in its colours and letters, and gives it the focus. */
export function createField(into: HTMLElement, options: FieldOptions): Field {
  const frame = into.ownerDocument.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.setAttribute(OWN_FRAME, '')
  frame.title = options.label
  let area: HTMLTextAreaElement | undefined
  // Some browsers put a new empty document in place of the first one: what loads last is filled.
  frame.addEventListener('load', () => {
    const page = frame.contentDocument
    if (page !== null) area = fill(page, into, { ...options, value: area?.value ?? options.value })
  })
  into.append(frame)
  return { read: () => area?.value ?? options.value, remove: () => frame.remove() }
}

function fill(
  page: Document,
  like: HTMLElement,
  { label, value, maxLength, pressed }: FieldOptions,
): HTMLTextAreaElement {
  const area = page.createElement('textarea')
  const style = getComputedStyle(like)
  area.value = value
  area.maxLength = maxLength
  area.setAttribute('aria-label', label)
  page.documentElement.lang = like.ownerDocument.documentElement.lang
  page.title = label
  // One property at a time: no style sheet of ours could get past every site's policy.
  set(page.documentElement, { height: '100%', 'color-scheme': style.colorScheme })
  set(page.body, { height: '100%', margin: '0', background: style.backgroundColor })
  set(area, {
    ...{
      display: 'block',
      width: '100%',
      height: '100%',
      margin: '0',
      border: '0',
      padding: '8px 10px',
      resize: 'none',
    },
    ...{ 'box-sizing': 'border-box', outline: 'none', color: style.color, background: style.backgroundColor },
    ...{ 'font-family': style.fontFamily, 'font-size': style.fontSize, 'line-height': style.lineHeight },
  })
  page.body.replaceChildren(area)
  page.addEventListener('keydown', pressed)
  // No selector of ours knows that the focus is inside a frame.
  page.addEventListener('focusin', () => like.classList.add('in-use'))
  page.addEventListener('focusout', () => like.classList.remove('in-use'))
  area.focus({ preventScroll: true })
  area.setSelectionRange(value.length, value.length)
  return area
}

function set(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value)
}

/** Whether a document is that of such a field. */
export function isOwnField(page: Document): boolean {
  try {
    return page.defaultView?.frameElement?.hasAttribute(OWN_FRAME) ?? false
  } catch {
    // A frame of another origin.
    return false
  }
}
