/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Box } from './box'
import { element } from './element'

type Options = { label: string; placeholder: string; testId?: string }

/** A Draft.js box: X, TikTok. `data-model` shows what the editor's own model holds. */
export function draftBox({ label, placeholder, testId }: Options, holder: Record<string, string> = {}): Box {
  const node = element('div', { class: 'box', ...holder })
  let current = EditorState.createEmpty()
  let change = (_: EditorState) => {}
  function Draft() {
    const [state, setState] = useState(current)
    current = state
    change = setState
    return (
      <div data-model={state.getCurrentContent().getPlainText('\n')}>
        <Editor
          editorState={state}
          onChange={setState}
          placeholder={placeholder}
          ariaLabel={label}
          ariaMultiline
          role="textbox"
          {...(testId ? { webDriverTestID: testId } : {})}
        />
      </div>
    )
  }
  flushSync(() => createRoot(node).render(<Draft />))
  return {
    node,
    text: () => current.getCurrentContent().getPlainText('\n'),
    clear: () => change(EditorState.push(current, ContentState.createFromText(''), 'remove-range')),
  }
}
