/**
 * Phanpy: a textarea over a mirror in a portal, the page behind made inert. Ctrl+Enter dispatches an untrusted `submit`
 * event that doesn't bubble; while mentions are open the textarea takes the role of a combobox.
 */
import { send } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import { requestList } from '../kit/requests'
import { isModEnter } from '../posted'
import '../kit/base.css'
import './style.css'

const params = new URLSearchParams(window.location.search)
const isReply = params.has('reply')

function composer(): HTMLElement {
  const box = textareaBox({ name: 'status', class: 'compose-field', placeholder: 'What are you doing?' })
  const mirror = element('div', { class: 'compose-highlight', 'aria-hidden': 'true' })
  box.node.addEventListener('input', () => {
    mirror.textContent = box.text()
    const mentions = /@\w*$/.test(box.text())
    if (mentions) box.node.setAttribute('role', 'combobox')
    else box.node.removeAttribute('role')
  })
  const values = ['public', 'unlisted', 'private', 'direct']
  const select = element(
    'select',
    { name: 'visibility' },
    ...values.map((value) => element('option', { value }, value)),
  )
  ;(select as HTMLSelectElement).value = params.get('visibility') ?? 'public'
  const button = element('button', { type: 'submit', class: 'primary' }, isReply ? 'Reply' : 'Post')
  const stack = element('div', { class: 'stack' }, mirror, box.node)
  const form = element('form', { class: 'form-visibility-public' }, stack, select, button)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send([box])
  })
  form.addEventListener('keydown', (event) => {
    if (isModEnter(event)) form.dispatchEvent(new Event('submit', { cancelable: true }))
  })
  const text = element('div', { class: 'content' }, 'How do you close a long case?')
  const answered = isReply ? [element('div', { class: 'status-preview' }, text)] : []
  return element('div', { id: 'compose-container' }, ...answered, form)
}

const search = element('form', { action: '/search' }, element('input', { type: 'search', name: 'q' }))
const behind = element('div', { id: 'app', inert: '' }, element('header', {}, search), feed())
const portal = element('div', { id: 'modal-container' }, composer())

/** The list comes a moment after the page, above the other notifications. */
function notifications(): void {
  behind.removeAttribute('inert')
  show(behind)
  const look = { accept: ['Accept', { class: 'follow-request-buttons' }], decline: ['Reject'] } as const
  setTimeout(
    () => behind.querySelector('header')!.after(requestList({ accept: [...look.accept], decline: [...look.decline] })),
    300,
  )
}

if (window.location.hash === '#/notifications') notifications()
else if (params.has('search')) {
  behind.removeAttribute('inert')
  show(behind)
} else show(behind, portal)
