import { Editor, Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Kind } from './kind'

/** As TipTap's own extension for mentions makes them: one atom inside a line. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  renderText: ({ node }) => `@${node.attrs.name}`,
  renderHTML: ({ node }) => ['span', { class: 'mention' }, `@${node.attrs.name}`],
})

export const tiptap: Kind = {
  name: 'tiptap',
  mount(into) {
    const editor = new Editor({ element: into, extensions: [StarterKit, Mention] })
    return {
      model: () => editor.getText({ blockSeparator: '\n' }),
      box: () => editor.view.dom as HTMLElement,
      clear: () => editor.commands.clearContent(true),
      mention: (name) => {
        const { from } = editor.state.selection
        const content = [
          { type: 'mention', attrs: { name } },
          { type: 'text', text: ' ' },
        ]
        editor.commands.insertContentAt({ from: from - 1, to: from }, content)
      },
      pick: (sign) => editor.commands.insertContent(sign),
    }
  },
}
