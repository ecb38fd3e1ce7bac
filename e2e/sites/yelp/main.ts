/** Yelp for Business: reviews whose answer is written in a textarea that a button opens. */
import { send } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

function review(text: string): HTMLElement {
  const open = element('button', { type: 'button', 'data-replica': 'open' }, 'Post a public response')
  const card = element('li', {}, element('p', {}, text), open)
  open.addEventListener('click', () => {
    const box = textareaBox({ 'aria-label': 'Public response' })
    const form = element('form', {}, box.node, element('button', { type: 'submit', class: 'primary' }, 'Post'))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      send([box])
    })
    open.replaceWith(form)
    box.node.focus()
  })
  return card
}

const search = element('input', { type: 'search', 'aria-label': 'Search reviews' })
const list = element('ul', {}, review('Kind, but always late.'), review('I felt heard.'))
show(element('header', {}, search), element('main', {}, list, feed([])))
