/** @jsxImportSource react */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createEditor, Editor, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import type { Box } from './box'
import { element } from './element'

/** A Slate box: Discord. */
export function slateBox(label: string, holder: Record<string, string> = {}): Box {
  const node = element('div', { class: 'box', ...holder })
  const editor = withHistory(withReact(createEditor()))
  const empty = [{ type: 'paragraph', children: [{ text: '' }] }]
  flushSync(() =>
    createRoot(node).render(
      <Slate editor={editor} initialValue={empty}>
        <Editable role="textbox" aria-label={label} aria-multiline="true" />
      </Slate>,
    ),
  )
  return {
    node,
    text: () => editor.children.map((block) => Node.string(block)).join('\n'),
    clear: () => {
      Transforms.select(editor, Editor.range(editor, []))
      Transforms.delete(editor)
    },
  }
}
