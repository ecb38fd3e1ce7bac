/** Boxes without an editor library: textareas and bare contenteditables. */
import type { Box } from './box'
import { element } from './element'

export function textareaBox(attributes: Record<string, string>): Box {
  const node = element('textarea', attributes) as HTMLTextAreaElement
  return {
    node,
    text: () => node.value,
    clear: () => {
      node.value = ''
    },
  }
}

/** A contenteditable that the site handles by itself; each line is a paragraph when `paragraphs` is set. */
export function editableBox(attributes: Record<string, string>, paragraphs = false): Box {
  const node = element('div', { contenteditable: 'true', ...attributes })
  const clear = () => node.replaceChildren(...(paragraphs ? [element('p', {}, element('br'))] : []))
  clear()
  return { node, text: () => node.innerText.replace(/\n$/, ''), clear }
}
