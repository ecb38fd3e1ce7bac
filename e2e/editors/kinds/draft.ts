import { ContentState, Editor, EditorState, Modifier } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Kind } from './kind'
import { appeared } from './react-textarea'

export const draft: Kind = {
  name: 'draft',
  async mount(into) {
    let state = EditorState.createEmpty()
    let set: (state: EditorState) => void = () => {}
    function Box() {
      const [editorState, setState] = useState(state)
      state = editorState
      set = setState
      return createElement(Editor, { editorState, onChange: setState, placeholder: 'What is happening?' })
    }
    createRoot(into).render(createElement(Box))
    const box = await appeared<HTMLElement>(into, '.public-DraftEditor-content')
    return {
      model: () => state.getCurrentContent().getPlainText('\n'),
      box: () => box,
      clear: () => set(EditorState.push(state, ContentState.createFromText(''), 'remove-range')),
      mention: (name) => {
        const content = state.getCurrentContent().createEntity('mention', 'IMMUTABLE', { name })
        const caret = state.getSelection()
        const typed = caret.merge({ anchorOffset: caret.getFocusOffset() - 1 })
        const key = content.getLastCreatedEntityKey()
        const named = Modifier.replaceText(content, typed, `@${name}`, undefined, key)
        const spaced = Modifier.insertText(named, named.getSelectionAfter(), ' ')
        set(EditorState.push(state, spaced, 'insert-fragment'))
      },
      pick: (sign) => {
        const content = Modifier.insertText(state.getCurrentContent(), state.getSelection(), sign)
        set(EditorState.push(state, content, 'insert-characters'))
      },
    }
  },
}
