import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Box } from './box'
import { element } from './element'

/**
 * A TipTap box: LinkedIn, Bluesky, Elk, Substack.
 * @param editable attributes of the editable itself
 * @param holder attributes of the element around it
 */
export function tiptapBox(editable: Record<string, string>, holder: Record<string, string> = {}): Box {
  const node = element('div', holder)
  const editor = new Editor({
    element: node,
    // The strictest pages refuse injected styles; base.css has the ones that matter.
    injectCSS: false,
    extensions: [StarterKit],
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', ...editable } },
  })
  return {
    node,
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(),
  }
}
