import type { Kind } from './kind'

export const textarea: Kind = plainField('textarea')
/** One line. */
export const input: Kind = plainField('input')

function plainField(name: 'textarea' | 'input'): Kind {
  const mount = (into: HTMLElement) => {
    const box = document.createElement(name)
    into.append(box)
    return {
      model: () => box.value,
      box: () => box,
      clear: () => {
        box.value = ''
      },
      mention: (who: string) => {
        const caret = box.selectionStart ?? 1
        box.setRangeText(`@${who} `, caret - 1, caret, 'end')
        box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      },
      pick: (sign: string) => {
        const caret = box.selectionStart ?? 0
        box.setRangeText(sign, caret, caret, 'end')
        box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      },
    }
  }
  return { name, mount }
}
