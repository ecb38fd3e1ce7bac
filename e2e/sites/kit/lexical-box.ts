import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $getRoot, createEditor } from 'lexical'
import type { Box } from './box'
import { element } from './element'

/** A Lexical box: Facebook, Instagram, Threads, WhatsApp (plain text), Reddit (rich text). */
export function lexicalBox(attributes: Record<string, string>, rich = false): Box {
  const node = element('div', { contenteditable: 'true', role: 'textbox', spellcheck: 'true', ...attributes })
  const editor = createEditor({ namespace: 'box', onError: (error) => console.error(error) })
  editor.setRootElement(node)
  if (rich) registerRichText(editor)
  else registerPlainText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  const empty = () => $getRoot().clear().append($createParagraphNode())
  editor.update(empty)
  return {
    node,
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () => editor.update(empty),
  }
}
