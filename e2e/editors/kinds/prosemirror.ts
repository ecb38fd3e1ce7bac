import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import type { Kind } from './kind'

export const prosemirror: Kind = {
  name: 'prosemirror',
  mount(into) {
    const keys = keymap({ 'Mod-z': undo, 'Mod-y': redo })
    const state = EditorState.create({ schema, plugins: [history(), keys, keymap(baseKeymap)] })
    const view = new EditorView(into, { state })
    return {
      model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
      box: () => view.dom,
      clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
    }
  },
}
