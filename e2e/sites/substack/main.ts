/** Substack: a note in a dialog, an article with its title, a comment, a publication's chat. */
import { send, submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import { tiptapBox } from '../kit/tiptap-box'
import '../kit/base.css'
import './style.css'

const { pathname } = window.location

function note(): HTMLElement[] {
  const box = tiptapBox({ 'aria-label': "What's on your mind?" })
  const dialog = element(
    'div',
    { role: 'dialog' },
    box.node,
    submitButton('Post', {}, () => [box]),
  )
  const open = element('button', { type: 'button', 'aria-label': 'New post' }, 'Create')
  open.addEventListener('click', () => document.getElementById('layers')!.replaceChildren(dialog))
  return [open]
}

function article(): HTMLElement[] {
  const title = textareaBox({ id: 'post-title', placeholder: 'Title' })
  const box = tiptapBox({ 'aria-label': 'Start writing...' })
  return [submitButton('Continue', {}, () => [title, box]), title.node, box.node]
}

function comment(label: string, name: string): HTMLElement[] {
  const box = textareaBox({ placeholder: label })
  const form = element('form', {}, box.node, element('button', { type: 'submit', class: 'primary' }, name))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send([box])
  })
  return [element('article', {}, element('h1', {}, 'On endings.')), form]
}

function page(): HTMLElement[] {
  if (pathname.startsWith('/publish')) return article()
  if (pathname.startsWith('/chat')) return comment('Message...', 'Send')
  return pathname.startsWith('/p/') ? comment('Leave a comment...', 'Post') : note()
}

const search = element('input', { type: 'search', placeholder: 'Search Substack' })
show(element('header', {}, search), element('main', {}, ...page(), feed()))
