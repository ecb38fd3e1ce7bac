import { baseKeymap } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import type { Kind } from './kind'

const schema = new Schema({
  marks: basic.spec.marks,
  nodes: basic.spec.nodes.addToEnd('mention', {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { name: {} },
    leafText: ({ attrs }) => `@${attrs.name}`,
    toDOM: ({ attrs }) => ['span', { class: 'mention' }, `@${attrs.name}`],
  }),
})

export const prosemirror: Kind = {
  name: 'prosemirror',
  mount(into) {
    const keys = keymap({ 'Mod-z': undo, 'Mod-y': redo })
    const state = EditorState.create({ schema, plugins: [history(), keys, keymap(baseKeymap)] })
    const view = new EditorView(into, { state })
    return {
      model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
      box: () => view.dom,
      clear: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
      mention: (name) => {
        const { from } = view.state.selection
        const nodes = [schema.node('mention', { name }), schema.text(' ')]
        view.dispatch(view.state.tr.replaceWith(from - 1, from, nodes))
      },
      pick: (sign) => view.dispatch(view.state.tr.insertText(sign)),
    }
  },
}
