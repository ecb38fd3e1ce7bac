/** LinkedIn's editors: Quill (old share box and comments) and TipTap (new share box and comments). */
import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import Quill from 'quill'
import { publish } from '../posted'

type Attributes = Record<string, string>

/** An element with attributes and children. */
export function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  node.append(...children)
  return node
}

/** A Quill box with the classes of LinkedIn's old share box or comment form. */
export function quillBox(placeholder: string, submitClass: string, label: string): HTMLElement {
  const holder = element('div', { class: 'editor-content' })
  const quill = new Quill(holder, { placeholder, modules: { toolbar: false } })
  quill.root.setAttribute('role', 'textbox')
  quill.root.setAttribute('aria-label', 'Text editor for creating content')
  const button = element('button', { type: 'button', class: submitClass }, label)
  button.addEventListener('click', () => {
    const text = quill.getText().replace(/\n$/, '')
    if (text.trim()) publish(text)
    quill.setText('')
  })
  return element('div', { class: 'ql-host' }, holder, button)
}

/** A TipTap box inside the wrapper of LinkedIn's new UI. */
export function tiptapBox(label: string): { box: HTMLElement; send: () => void } {
  const box = element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' })
  const editor = new Editor({
    element: box,
    extensions: [StarterKit],
    editorProps: { attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' } },
  })
  const send = () => {
    const text = editor.getText({ blockSeparator: '\n' })
    if (text.trim()) publish(text)
    editor.commands.clearContent()
  }
  return { box, send }
}

/** A message box: a contenteditable that is neither Quill nor TipTap. */
export function messageBox(): HTMLElement {
  const box = element('div', {
    class: 'msg-form__contenteditable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-label': 'Write a message…',
    'aria-multiline': 'true',
  })
  box.append(element('p', {}, document.createElement('br')))
  const button = element('button', { type: 'button', class: 'msg-form__send-button' }, 'Send')
  button.addEventListener('click', () => {
    publish(box.innerText.trim())
    box.replaceChildren(element('p', {}, document.createElement('br')))
  })
  return element('form', { class: 'msg-form' }, box, button)
}
