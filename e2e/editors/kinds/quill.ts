import Quill from 'quill'
import 'quill/dist/quill.core.css'
import type { Kind } from './kind'

export const quill: Kind = {
  name: 'quill',
  mount(into) {
    const holder = document.createElement('div')
    into.append(holder)
    const editor = new Quill(holder)
    return {
      model: () => editor.getText().replace(/\n$/, ''),
      box: () => editor.root,
      clear: () => editor.setText('', 'user'),
      mention: (name) => {
        const at = (editor.getSelection()?.index ?? 1) - 1
        editor.deleteText(at, 1, 'user')
        editor.insertText(at, `@${name}`, { bold: true }, 'user')
        editor.insertText(at + name.length + 1, ' ', { bold: false }, 'user')
        editor.setSelection(at + name.length + 2)
      },
      pick: (sign) => {
        const { index } = editor.getSelection(true)
        editor.insertText(index, sign, 'user')
        editor.setSelection(index + sign.length)
      },
    }
  },
}
