/** Google: the results page shows the Business Profile's reviews in a frame; the same address works as a page. */
import { type Box, submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const { pathname } = window.location
const REVIEWS = '/local/business/1234567890/customers/reviews'

function review(text: string): HTMLElement {
  const box: Box = textareaBox({ jsname: 'YPqjbf', 'aria-label': 'Your reply', maxlength: '4000' })
  const cancel = element('button', { type: 'button', jsname: 'c6xFrd' }, 'Cancel')
  const send = submitButton('Reply', { jsname: 'hrGhad' }, () => [box])
  return element('li', {}, element('p', {}, text), element('div', {}, box.node, cancel, send))
}

if (pathname.startsWith('/local/business/')) {
  const list = element('ul', {}, review('Changed my life.'), review('Never called me back.'))
  show(element('main', {}, list, feed([])))
} else {
  const search = element('textarea', { name: 'q', role: 'combobox', 'aria-label': 'Search', rows: '1' })
  const frame = element('iframe', { title: 'Reviews', src: REVIEWS })
  show(
    element('header', {}, element('form', { action: '/search', role: 'search' }, search)),
    element('main', {}, frame),
  )
}
