import type { Kind } from './kind'

export const textarea: Kind = {
  name: 'textarea',
  mount(into) {
    const box = document.createElement('textarea')
    into.append(box)
    return {
      model: () => box.value,
      box: () => box,
      clear: () => {
        box.value = ''
      },
    }
  },
}
