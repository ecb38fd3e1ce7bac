/** Which editable elements are never a compose box, whatever the site: they are left alone and never read. */
import { closest, labelOf } from './dom'

const PRIVATE_AUTOCOMPLETE =
  /^(cc-|one-time-code|current-password|new-password|username|email|tel|street-address|postal-code)/
const TEXT_INPUTS = new Set(['', 'text'])
const CODE_EDITORS = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [data-language], [class*="language-"]'
const SEARCH = '[role="search"], [role="searchbox"], [role="combobox"], form[action*="search" i]'

/** Passwords, card and address fields, code editors, and everything that can't be written in. */
export function isPrivateField(box: HTMLElement): boolean {
  if (box instanceof HTMLInputElement && !TEXT_INPUTS.has(box.type === 'text' ? '' : box.type)) return true
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) {
    if (box.readOnly || box.disabled) return true
    if (PRIVATE_AUTOCOMPLETE.test(box.autocomplete)) return true
  }
  return closest(box, CODE_EDITORS) !== null
}

/** A search box by role, type, form or name. */
export function isSearchField(box: HTMLElement): boolean {
  if (box instanceof HTMLInputElement && box.type === 'search') return true
  if (box.getAttribute('name') === 'q') return true
  return closest(box, SEARCH) !== null || /^search\b/i.test(labelOf(box))
}
