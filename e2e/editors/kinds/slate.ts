import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Editor, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import type { Kind } from './kind'
import { appeared } from './react-textarea'

export const slate: Kind = {
  name: 'slate',
  async mount(into) {
    const editor = withHistory(withReact(createEditor()))
    function Box() {
      const [initialValue] = useState([{ type: 'paragraph', children: [{ text: '' }] }])
      const children = createElement(Editable, { placeholder: 'Message #general' })
      return createElement(Slate, { editor, initialValue, children })
    }
    createRoot(into).render(createElement(Box))
    const box = await appeared<HTMLElement>(into, '[data-slate-editor]')
    return {
      model: () => editor.children.map((node) => Node.string(node)).join('\n'),
      box: () => box,
      clear: () => {
        Transforms.delete(editor, { at: Editor.range(editor, []) })
      },
    }
  },
}
