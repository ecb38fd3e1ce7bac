import type { Kind, Mounted } from './kind'

/** Where the caret stands, inside a shadow root too; the end of the box where it can't be told. */
function getComposedRange(box: HTMLElement): Range {
  const root = box.getRootNode()
  const selection = getSelection()
  const [found] = selection?.getComposedRanges?.({ shadowRoots: root instanceof ShadowRoot ? [root] : [] }) ?? []
  const range = document.createRange()
  if (found && box.contains(found.startContainer)) range.setStart(found.startContainer, found.startOffset)
  else range.setStart(box, box.childNodes.length)
  return range
}

/** A contenteditable with nothing behind it: the page's text is the model. */
export function editable(): Mounted & { element: HTMLElement } {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  element.setAttribute('role', 'textbox')
  const model = () => element.innerText.replace(/\u00a0/g, ' ').replace(/\n$/, '')
  const clear = () => element.replaceChildren()
  const mention = (name: string) => {
    const chip = document.createElement('span')
    chip.contentEditable = 'false'
    chip.textContent = `@${name}`
    const last = element.lastChild as Text
    const space = document.createTextNode('\u00a0')
    last.deleteData(last.length - 1, 1)
    last.after(chip, space)
    getSelection()?.collapse(space, 1)
  }
  /** As such sites keep it, since a press outside takes the selection away. */
  let caret: Range | undefined
  element.addEventListener('blur', () => {
    caret = getComposedRange(element)
  })
  const pick = (sign: string) => {
    const at = caret ?? getComposedRange(element)
    const text = document.createTextNode(sign)
    at.insertNode(text)
    element.focus()
    getSelection()?.collapse(text, text.length)
  }
  return { element, model, box: () => element, clear, mention, pick }
}

export const plain: Kind = {
  name: 'contenteditable',
  mount(into) {
    const mounted = editable()
    into.append(mounted.element)
    return mounted
  },
}

/** The same inside an open shadow root, as LinkedIn's share box is. */
export const inShadow: Kind = {
  name: 'shadow',
  mount(into) {
    const mounted = editable()
    const host = document.createElement('div')
    const root = host.attachShadow({ mode: 'open' })
    mounted.element.style.cssText = 'border:1px solid #bbb;border-radius:6px;padding:10px;min-height:70px'
    root.append(mounted.element)
    into.append(host)
    return mounted
  },
}
