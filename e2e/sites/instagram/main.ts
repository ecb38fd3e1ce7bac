/** Instagram: a caption in a dialog, a comment form under a post, a chat. */
import { onEnter, submitButton } from '../kit/box'
import { element, feed, icon, show } from '../kit/element'
import { lexicalBox } from '../kit/lexical-box'
import { textareaBox } from '../kit/plain-boxes'
import { requestList } from '../kit/requests'
import '../kit/base.css'
import './style.css'

const { pathname, searchParams } = new URL(window.location.href)

function caption(): HTMLElement {
  const box = lexicalBox({ 'aria-label': 'Write a caption...', 'aria-placeholder': 'Write a caption...' })
  const share = submitButton('Share', {}, () => [box], 'div')
  return element('div', { role: 'dialog', 'aria-label': 'Create new post' }, share, box.node)
}

function comments(): HTMLElement {
  const label = 'Add a comment...'
  const box = onEnter(textareaBox({ 'aria-label': label, placeholder: label, autocomplete: 'off' }))
  const post = submitButton('Post', {}, () => [box], 'div')
  const reply = element('button', { type: 'button', 'data-replica': 'reply' }, 'Reply')
  reply.addEventListener('click', () => {
    const field = box.node as HTMLTextAreaElement
    field.value = '@elena_reads '
    field.focus()
  })
  return element(
    'article',
    {},
    element('h1', { dir: 'auto' }, 'Autumn light.'),
    reply,
    element('form', {}, box.node, post),
  )
}

function chat(isOld = false): HTMLElement {
  const box = onEnter(
    isOld
      ? textareaBox({ placeholder: 'Message...' })
      : lexicalBox({ 'aria-label': 'Message', 'aria-placeholder': 'Message...' }),
  )
  return element(
    'div',
    {},
    box.node,
    submitButton('Send', {}, () => [box], 'div'),
  )
}

function page(): HTMLElement {
  if (pathname.startsWith('/accounts/activity')) {
    return requestList({ accept: ['Confirm'], decline: ['Delete'], tag: 'div' })
  }
  if (pathname.startsWith('/direct')) return chat(searchParams.has('old'))
  return pathname.startsWith('/p/') ? comments() : caption()
}

show(
  element(
    'header',
    {},
    element('input', { type: 'text', 'aria-label': 'Search input', placeholder: 'Search' }),
    element('a', { href: '/sam.okafor.lpc/' }, icon('Profile')),
  ),
  element('main', {}, page(), feed()),
)

// The chat that floats over any page, in no dialog.
if (searchParams.has('chat')) document.getElementById('layers')!.append(chat())
