/** old.reddit.com: plain forms, one for the post's comment, one that a reply link clones under a comment. */
import { send } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const { pathname } = window.location

/** A form that is really submitted; the replica keeps the page. */
function form(attributes: Record<string, string>, button: Record<string, string>, field: Record<string, string>) {
  const box = textareaBox(field)
  const edit = element('div', { class: 'usertext-edit' }, box.node)
  const node = element('form', attributes, edit, element('button', { type: 'submit', ...button }, 'save'))
  node.addEventListener('submit', (event) => {
    event.preventDefault()
    send([box])
  })
  return node
}

const usertext = () => form({ class: 'usertext cloneable', action: '#' }, { class: 'save' }, { name: 'text' })

function thread(): HTMLElement[] {
  const text = element('div', { class: 'entry' }, element('div', { class: 'md' }, 'Slowly, and said out loud.'))
  const child = element('div', { class: 'child' })
  const reply = element('a', { 'data-replica': 'reply' }, 'reply')
  reply.addEventListener('click', () => child.replaceChildren(usertext()))
  return [
    element('div', { class: 'thing link' }, element('a', { class: 'title' }, 'How do you close a long case?')),
    element('div', { class: 'commentarea' }, usertext()),
    element('div', { class: 'thing comment' }, text, reply, child),
  ]
}

function submitPage(): HTMLElement[] {
  const title = textareaBox({ name: 'title', rows: '2' })
  const node = form({ class: 'submit', id: 'newlink', action: '#' }, { name: 'submit' }, { name: 'text' })
  node.addEventListener('submit', () => send([title]))
  node.querySelector('.usertext-edit')!.id = 'text-field'
  node.prepend(element('div', { id: 'title-field' }, title.node))
  return [node]
}

const message = () => [form({ id: 'compose-message', action: '#' }, { id: 'send' }, { name: 'text' })]

function page(): HTMLElement[] {
  if (pathname.startsWith('/message')) return message()
  return pathname.endsWith('/submit') ? submitPage() : thread()
}

const user = element('span', { class: 'user' }, element('a', { href: '/user/sam_lpc/' }, 'sam_lpc'))
const search = element('form', { action: '/search', role: 'search' }, element('input', { type: 'text', name: 'q' }))
show(element('header', { id: 'header' }, search, user), element('main', {}, ...page(), feed()))
