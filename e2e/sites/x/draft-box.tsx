/** @jsxImportSource react */
import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { useState } from 'react'
import { isModEnter, publish } from '../posted'

type Props = { index: number; placeholder: string; button: string; label: string }

/** X's compose box: Draft.js in a labelled wrapper, a button that is a `div`-like control with `aria-disabled`. */
export function DraftBox({ index, placeholder, button, label }: Props) {
  const [state, setState] = useState(() => EditorState.createEmpty())
  const text = state.getCurrentContent().getPlainText('\n')
  const post = () => {
    if (!text.trim()) return
    publish(text)
    setState(EditorState.push(state, ContentState.createFromText(''), 'remove-range'))
  }
  return (
    <div className="composer">
      <div data-model={text} className="editor">
        <Editor
          editorState={state}
          onChange={setState}
          placeholder={placeholder}
          ariaLabel="Post text"
          ariaMultiline
          role="textbox"
          webDriverTestID={`tweetTextarea_${index}`}
          keyBindingFn={(event) => (isModEnter(event) ? 'post' : getDefaultKeyBinding(event))}
          handleKeyCommand={(command) => {
            if (command !== 'post') return 'not-handled'
            post()
            return 'handled'
          }}
        />
      </div>
      <button type="button" data-testid={button} aria-disabled={text.trim() ? undefined : true} onClick={post}>
        {label}
      </button>
    </div>
  )
}
