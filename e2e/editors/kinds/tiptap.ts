import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Kind } from './kind'

export const tiptap: Kind = {
  name: 'tiptap',
  mount(into) {
    const editor = new Editor({ element: into, extensions: [StarterKit] })
    return {
      model: () => editor.getText({ blockSeparator: '\n' }),
      box: () => editor.view.dom as HTMLElement,
      clear: () => editor.commands.clearContent(true),
    }
  },
}
