/** Which editable elements are never a compose box, whatever the site: they are left alone and never read. */
import { closest, labelOf } from './dom'

const PRIVATE_AUTOCOMPLETE =
  /^(cc-|one-time-code|current-password|new-password|username|email|tel|street-address|postal-code)/
const TEXT_INPUTS = new Set(['', 'text'])
const CODE_EDITORS = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor, [data-language], [class*="language-"]'
const SEARCH_PLACE = '[role="search"], [role="searchbox"], search'
const SEARCH_NAME = /^(q|query|search|search_query|search_term|keywords?)$/i
/** "search" as a word of its own: a form of `/research/comments` is no search form. */
const SEARCH_ACTION = /(^|[/?&._-])search/i

/** Passwords, card and address fields, code editors, and everything that can't be written in. */
export function isPrivateField(box: HTMLElement): boolean {
  if (box instanceof HTMLInputElement && !TEXT_INPUTS.has(box.type === 'text' ? '' : box.type)) return true
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) {
    if (box.readOnly || box.disabled) return true
    if (PRIVATE_AUTOCOMPLETE.test(box.autocomplete)) return true
  }
  return closest(box, CODE_EDITORS) !== null
}

/** A search box by role, type, form, name or label. */
export function isSearchField(box: HTMLElement): boolean {
  if (box instanceof HTMLInputElement && box.type === 'search') return true
  if (SEARCH_NAME.test(box.getAttribute('name') ?? '') || isPicker(box)) return true
  const action = closest(box, 'form')?.getAttribute('action') ?? ''
  return closest(box, SEARCH_PLACE) !== null || SEARCH_ACTION.test(action) || /^search\b/i.test(labelOf(box))
}

/**
 * A combobox of one line picks from a list. A box of several lines only takes the role while its list of mentions is
 * open (Phanpy), and stays a compose box.
 */
function isPicker(box: HTMLElement): boolean {
  if (box instanceof HTMLTextAreaElement || box.getAttribute('aria-multiline') === 'true') return false
  return closest(box, '[role="combobox"]') !== null
}

const PICKERS = '[class*="emoji" i], em-emoji-picker, [class*="gif" i]'
const PICKS = /emoji|gif|klipy|tenor|giphy|sticker|sound|music|photo|image|place|location/i

/**
 * The search of a site that finds people among other things, by what all sites share. What an emoji, a picture or a
 * place is picked with is none.
 */
export function isSiteSearch(box: HTMLElement): boolean {
  return isSearchField(box) && !PICKS.test(labelOf(box)) && closest(box, PICKERS) === null
}

/** Neither private nor a search box: may be written in for others to read. */
export function isOpenField(box: HTMLElement): boolean {
  return !isPrivateField(box) && !isSearchField(box)
}
