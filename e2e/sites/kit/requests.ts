/** A list of people who ask to be let in, each with a control to accept and one to decline. */
import { publish } from '../posted'
import { element } from './element'

const ASKING = ['Elena Marsh', 'Tomas Reyes']

type Look = {
  /** Words and attributes of the two controls, and their tag. */
  accept: [words: string, attributes?: Record<string, string>]
  decline: [words: string, attributes?: Record<string, string>]
  tag?: 'button' | 'div'
  list?: Record<string, string>
}

export function requestList({ accept, decline, tag = 'button', list = {} }: Look): HTMLElement {
  const control = ([words, attributes]: Look['accept']) =>
    element(
      tag,
      tag === 'div' ? { role: 'button', tabindex: '0', ...attributes } : { type: 'button', ...attributes },
      words,
    )
  const rows = ASKING.map((name) => {
    const yes = control(accept)
    yes.addEventListener('click', () => publish(`accepted ${name}`))
    return element('div', { role: 'listitem' }, element('p', {}, name), yes, control(decline))
  })
  return element('div', { role: 'list', ...list }, ...rows)
}
