/** Bluesky: an overlay with one TipTap box per post of a thread; a chat whose transparent textarea lies over a mirror. */
import { type Box, onEnter, onModEnter, submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import { requestList } from '../kit/requests'
import { tiptapBox } from '../kit/tiptap-box'
import '../kit/base.css'
import './style.css'

const { pathname } = window.location

function overlay(isReply: boolean): HTMLElement {
  const boxes: Box[] = []
  const list = element('div', {})
  const label = () => `Publish ${isReply ? 'reply' : 'post'}`
  const publish = submitButton(isReply ? 'Reply' : 'Post', { 'data-testid': 'composerPublishBtn' }, () => boxes)
  publish.setAttribute('aria-label', label())
  const grow = () => {
    boxes.push(onModEnter(tiptapBox({ 'aria-label': 'Rich-Text Editor' })))
    list.append(boxes.at(-1)!.node)
    if (boxes.length > 1) publish.setAttribute('aria-label', isReply ? 'Publish replies' : 'Publish posts')
  }
  grow()
  const add = element('button', { type: 'button', 'data-replica': 'add' }, 'Add another post')
  add.addEventListener('click', grow)
  const parent = element('div', { role: 'article' }, 'What helped you most in your first year of practice?')
  return element('div', { 'aria-modal': 'true' }, publish, ...(isReply ? [parent] : []), list, add)
}

/** The textarea's own text is transparent; the mirror shows it, coloured. */
function chat(): HTMLElement {
  const box = onEnter(textareaBox({ 'aria-label': 'Message input field', placeholder: 'Message', class: 'over' }))
  const mirror = element('div', { class: 'mirror', inert: '', 'aria-hidden': 'true' })
  const copy = () => {
    mirror.textContent = box.text()
  }
  box.node.addEventListener('input', copy)
  const button = submitButton('Send', { 'aria-label': 'Send message' }, () => [box])
  button.addEventListener('click', copy)
  box.node.addEventListener('keydown', () => setTimeout(copy))
  return element('div', {}, element('div', { class: 'stack' }, mirror, box.node), button)
}

function page(): HTMLElement[] {
  if (pathname === '/messages/inbox') return [requestList({ accept: ['Accept'], decline: ['Reject'] })]
  if (pathname.startsWith('/messages')) return [chat()]
  const open = (name: string, isReply: boolean) => {
    const button = element('button', { type: 'button', 'data-testid': name }, isReply ? 'Reply' : 'New post')
    button.addEventListener('click', () => document.getElementById('layers')!.replaceChildren(overlay(isReply)))
    return button
  }
  return [open('composeFAB', false), open('replyBtn', true)]
}

const search = element('div', { role: 'search' }, element('input', { 'aria-label': 'Search', placeholder: 'Search' }))
show(element('header', {}, search), element('main', {}, ...page(), feed()))
