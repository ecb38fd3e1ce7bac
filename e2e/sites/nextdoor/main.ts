/** Nextdoor: a prompt opens the post's dialog; comments are a textarea under a post. */
import { send, submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const visibility = new URLSearchParams(window.location.search).get('visibility') ?? 'Anyone'

function dialog(): HTMLElement {
  const box = textareaBox({ 'data-testid': 'composer-text-field', placeholder: "What's happening, neighbor?" })
  const audience = { type: 'button', 'data-testid': 'neighbor-audience-visibility-button' }
  const post = submitButton('Post', { 'data-testid': 'composer-submit-button' }, () => [box])
  return element('div', { role: 'dialog' }, element('button', audience, visibility), box.node, post)
}

const prompt = element('button', { type: 'button', 'data-testid': 'prompt-container' }, "What's happening, neighbor?")
prompt.addEventListener('click', () => document.getElementById('layers')!.replaceChildren(dialog()))

const comment = textareaBox({ placeholder: 'Add a comment...' })
const button = element('button', { type: 'submit', class: 'primary' }, 'Reply')
const form = element('form', {}, comment.node, button)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  send([comment])
})
/** A private conversation. */
function message(): HTMLElement {
  const box = textareaBox({ placeholder: 'Write a message' })
  return element(
    'div',
    {},
    box.node,
    submitButton('Send', {}, () => [box]),
  )
}

const search = element('input', { type: 'search', placeholder: 'Search Nextdoor' })
const post = element('article', {}, element('p', {}, 'Can anyone recommend a counsellor?'), form)
const parts = window.location.pathname.startsWith('/inbox') ? [message()] : [prompt, post]
show(element('header', {}, search), element('main', {}, ...parts, feed()))
