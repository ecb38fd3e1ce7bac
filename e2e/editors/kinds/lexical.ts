import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  createEditor,
} from 'lexical'
import type { Kind } from './kind'

export const lexical: Kind = {
  name: 'lexical',
  mount(into) {
    const box = document.createElement('div')
    box.contentEditable = 'true'
    box.setAttribute('role', 'textbox')
    box.style.whiteSpace = 'pre-wrap'
    into.append(box)
    const editor = createEditor({
      namespace: 'editors',
      onError(error) {
        throw error
      },
    })
    editor.setRootElement(box)
    registerRichText(editor)
    // No delay: each change of the user, or of ours, is a step of its own when it is of another kind.
    registerHistory(editor, createEmptyHistoryState(), 300)
    return {
      model: () =>
        editor.read(() =>
          $getRoot()
            .getChildren()
            .map((node) => node.getTextContent())
            .join('\n'),
        ),
      box: () => box,
      clear: () => editor.update(() => $getRoot().clear().append($createParagraphNode())),
      mention: (name) =>
        editor.update(() => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) throw new Error('no caret')
          selection.deleteCharacter(true)
          selection.insertNodes([$createTextNode(`@${name}`).setMode('token'), $createTextNode(' ')])
        }),
      pick: (sign) => editor.update(() => $getSelection()?.insertText(sign)),
    }
  },
}
