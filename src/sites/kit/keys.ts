/** The key presses that post. Nothing here is asked while an IME composes. */

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export function isModEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
}

/**
 * Enter alone, where a site posts on it. Shift+Enter makes a new line; while a list of mentions or emoji has an active
 * option, Enter picks that.
 */
export function isPlainEnter(event: KeyboardEvent, box: Element): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false
  return !box.getAttribute('aria-activedescendant')
}
