import Quill from 'quill'
import quillStyles from 'quill/dist/quill.core.css?inline'
import type { Box } from './box'
import { element } from './element'

/** A Quill box: LinkedIn's older generations. */
export function quillBox(placeholder: string, label: string): Box {
  const holder = element('div', { class: 'editor-content' })
  const quill = new Quill(holder, { placeholder, modules: { toolbar: false } })
  quill.root.setAttribute('role', 'textbox')
  quill.root.setAttribute('aria-label', label)
  findSelection(quill)
  return {
    node: element('div', { class: 'ql-host' }, holder),
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => {
      quill.setText('')
    },
  }
}

/**
 * Quill asks the document for the selection, which in a shadow root ends at the host. The site's own build finds it;
 * here the root is asked.
 */
function findSelection(quill: Quill): void {
  const root = () => quill.root.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null }
  quill.selection.hasFocus = () => root().activeElement === quill.root
  quill.selection.getNativeRange = () => {
    const selection = root().getSelection?.() ?? document.getSelection()
    return selection?.rangeCount ? quill.selection.normalizeNative(selection.getRangeAt(0)) : null
  }
}

/** Quill's styles for the page or for a shadow root, which the page's styles don't reach. */
export function styleQuill(root: Document | ShadowRoot): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(quillStyles)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
