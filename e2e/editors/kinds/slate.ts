import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Editor, Element, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderElementProps, Slate, withReact } from 'slate-react'
import type { Kind } from './kind'
import { appeared } from './react-textarea'

/** A mention is a void inside a line; its name is no text of the model's own. */
type Mention = { type: 'mention'; name: string; children: [{ text: '' }] }
const isMention = (node: unknown): node is Mention =>
  Element.isElement(node) && (node as unknown as Mention).type === 'mention'

const renderElement = ({ attributes, children, element }: RenderElementProps) =>
  isMention(element)
    ? createElement('span', { ...attributes, contentEditable: false }, `@${element.name}`, children)
    : createElement('div', attributes, children)

const textOf = (node: Descendant): string =>
  isMention(node) ? `@${node.name}` : Element.isElement(node) ? node.children.map(textOf).join('') : Node.string(node)

export const slate: Kind = {
  name: 'slate',
  async mount(into) {
    const editor = withHistory(withReact(createEditor()))
    const { isInline, isVoid } = editor
    editor.isInline = (element) => isMention(element) || isInline(element)
    editor.isVoid = (element) => isMention(element) || isVoid(element)
    function Box() {
      const [initialValue] = useState([{ type: 'paragraph', children: [{ text: '' }] }])
      const children = createElement(Editable, { placeholder: 'Message #general', renderElement })
      return createElement(Slate, { editor, initialValue, children })
    }
    createRoot(into).render(createElement(Box))
    const box = await appeared<HTMLElement>(into, '[data-slate-editor]')
    return {
      model: () => editor.children.map(textOf).join('\n'),
      box: () => box,
      clear: () => {
        Transforms.delete(editor, { at: Editor.range(editor, []) })
      },
      mention: (name) => {
        Editor.deleteBackward(editor)
        const mention = { type: 'mention', name, children: [{ text: '' }] }
        Transforms.insertNodes(editor, mention as unknown as Descendant)
        Transforms.move(editor)
        Transforms.insertText(editor, ' ')
      },
      pick: (sign) => Transforms.insertText(editor, sign),
    }
  },
}
