import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import type { Kind } from './kind'

export const ckeditor: Kind = {
  name: 'ckeditor',
  async mount(into) {
    const holder = document.createElement('div')
    into.append(holder)
    const editor = await ClassicEditor.create(holder, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] })
    const model = () => {
      const root = editor.model.document.getRoot()
      const lines: string[] = []
      for (const block of root?.getChildren() ?? []) {
        if (!block.is('element')) continue
        const parts = [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '\n'))
        lines.push(parts.join(''))
      }
      return lines.join('\n')
    }
    const box = editor.ui.getEditableElement()
    if (!box) throw new Error('CKEditor has no editable element')
    return {
      model,
      box: () => box,
      clear: () => editor.setData(''),
      mention: (name) =>
        editor.model.change((writer) => {
          const caret = editor.model.document.selection.getFirstPosition()
          if (!caret) throw new Error('no caret')
          writer.remove(writer.createRange(caret.getShiftedBy(-1), caret))
          editor.model.insertContent(writer.createText(`@${name} `))
        }),
      pick: (sign) => editor.model.change((writer) => editor.model.insertContent(writer.createText(sign))),
    }
  },
}
