/** Threads: a dialog with one box per post of a thread; a reply shows the post it answers in the same dialog. */
import { type Box, onEnter, submitButton } from '../kit/box'
import { element, feed, icon, show } from '../kit/element'
import { lexicalBox } from '../kit/lexical-box'
import { requestList } from '../kit/requests'
import '../kit/base.css'
import './style.css'

const { pathname } = window.location

const post = () =>
  element('div', { 'data-pressable-container': 'true', class: 'card' }, 'Does anyone sleep before a first session?')

function dialog(isReply: boolean): HTMLElement {
  const boxes: Box[] = []
  const list = element('div', {})
  const grow = () => {
    const label = 'Empty text field. Type to compose a new post.'
    const placeholder = isReply ? 'Reply to elena_reads...' : "What's new?"
    boxes.push(lexicalBox({ 'aria-label': label, 'aria-placeholder': placeholder }))
    list.append(boxes.at(-1)!.node)
  }
  grow()
  const add = element('div', { role: 'button', tabindex: '0', 'data-replica': 'add' }, 'Add to thread')
  add.addEventListener('click', grow)
  const submit = submitButton('Post', {}, () => boxes, 'div')
  return element('div', { role: 'dialog', 'aria-modal': 'true' }, ...(isReply ? [post()] : []), list, add, submit)
}

function open(isReply: boolean): void {
  document.getElementById('layers')!.replaceChildren(dialog(isReply))
}

function home(): HTMLElement[] {
  const fake = element('div', { role: 'button', tabindex: '0', 'data-replica': 'new' }, "What's new?")
  fake.addEventListener('click', () => open(false))
  const reply = element('div', { role: 'button', tabindex: '0', 'data-replica': 'reply' }, 'Reply')
  reply.addEventListener('click', () => open(true))
  return [fake, post(), reply]
}

const messages = () => [onEnter(lexicalBox({ 'aria-label': 'Message', 'aria-placeholder': 'Message...' })).node]

function page(): HTMLElement[] {
  if (pathname === '/activity/requests') {
    return [requestList({ accept: ['Confirm'], decline: ['Hide'], tag: 'div' })]
  }
  return pathname.startsWith('/messages') ? messages() : home()
}

show(
  element(
    'header',
    {},
    element('input', { type: 'search', placeholder: 'Search' }),
    element('a', { href: '/@sam.okafor.lpc' }, icon('Profile')),
  ),
  element('main', {}, ...page(), feed()),
)
