/** Psychology Today's member pages: plain forms made on the server. */
import { send } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const { pathname } = window.location
const isMessage = pathname.includes('/messages')

const box = textareaBox({ name: isMessage ? 'message' : 'statement', rows: '8' })
const phone = element('input', { type: 'tel', name: 'phone', autocomplete: 'tel' })
const button = element('button', { type: 'submit', class: 'primary' }, isMessage ? 'Send' : 'Save')
const form = element('form', { method: 'post', action: pathname }, ...(isMessage ? [] : [phone]), box.node, button)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  send([box])
})
const search = element('form', { action: '/us/search' }, element('input', { type: 'text', name: 'search' }))
show(element('header', {}, search), element('main', {}, form, feed([])))
