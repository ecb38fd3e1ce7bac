/** Mastodon's own web client: a textarea in a form, with account card, content warning and visibility. */
import { type Box, onModEnter, send } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import { requestList } from '../kit/requests'
import '../kit/base.css'
import './style.css'

const params = new URLSearchParams(window.location.search)
const isReply = params.has('reply')
const visibility = params.get('visibility') ?? 'Public'

const account = element('div', { class: 'navigation-bar' }, element('a', { href: '/@sam_lpc' }, 'Sam Okafor @sam_lpc'))
const isEdit = params.has('edit')
const edited = element('div', { class: 'edit-indicator' }, 'Group places from January')
const parent = element(
  'div',
  { class: 'reply-indicator' },
  element('b', {}, 'Elena Marsh'),
  element('div', { class: 'reply-indicator__content translate' }, 'How do you close a long case?'),
)
const dropdown = element('button', { type: 'button', class: 'dropdown-button' }, visibility)
const warning = element('input', {
  id: 'cw-spoiler-input',
  placeholder: 'Content warning (optional)',
}) as HTMLInputElement
const warned: Box = {
  node: warning,
  text: () => warning.value,
  clear: () => {
    warning.value = ''
  },
}
const box = onModEnter(textareaBox({ placeholder: "What's on your mind?", 'aria-label': "What's on your mind?" }))
const form = element(
  'form',
  { class: 'compose-form' },
  account,
  ...(isReply ? [parent] : []),
  ...(isEdit ? [edited] : []),
  element('div', { class: 'compose-form__dropdowns' }, dropdown),
  element('div', { class: 'spoiler-input' }, warning),
  box.node,
  element('button', { type: 'submit', class: 'primary' }, isEdit ? 'Update' : isReply ? 'Reply' : 'Post'),
)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  send([warned, box])
})
const isRequests = window.location.pathname === '/follow_requests'
const requests = isRequests ? [requestList({ accept: ['Authorize'], decline: ['Reject'] })] : []
const search = element('form', { class: 'search' }, element('input', { class: 'search__input', type: 'text' }))
show(element('header', {}, search), element('main', {}, form, ...requests, feed()))
