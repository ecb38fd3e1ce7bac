import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Kind } from './kind'

/** A controlled textarea: React writes its state back after every event. */
export const reactTextarea: Kind = {
  name: 'react-textarea',
  async mount(into) {
    let state = ''
    let set: (value: string) => void = () => {}
    function Box() {
      const [value, setValue] = useState('')
      state = value
      set = setValue
      return createElement('textarea', {
        value,
        onChange: (event: { target: { value: string } }) => setValue(event.target.value),
      })
    }
    createRoot(into).render(createElement(Box))
    const box = await appeared<HTMLTextAreaElement>(into, 'textarea')
    return {
      model: () => state,
      box: () => box,
      clear: () => set(''),
      // State only: no event of the box tells of it, but the caret moves.
      mention: (name) => set(state.replace(/@$/, `@${name} `)),
      pick: (sign) => {
        const caret = into.querySelector('textarea')?.selectionStart ?? 0
        set(state.slice(0, caret) + sign + state.slice(caret))
      },
    }
  },
}

/** React draws a little later. */
export async function appeared<E extends HTMLElement>(within: HTMLElement, selector: string): Promise<E> {
  for (;;) {
    const found = within.querySelector<E>(selector)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
