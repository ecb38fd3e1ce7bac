/** Elk: TipTap in a publish widget, inline on the home page and under a post, or in a modal to reply. */
import { onModEnter, submitButton } from '../kit/box'
import { element, feed, picture, show } from '../kit/element'
import { requestList } from '../kit/requests'
import { tiptapBox } from '../kit/tiptap-box'
import '../kit/base.css'
import './style.css'

const isModal = new URLSearchParams(window.location.search).has('modal')
const isReply = isModal || /\/@[^/]+\/\d+/.test(window.location.pathname)

const box = onModEnter(tiptapBox({ class: 'content-editor content-rich', 'aria-label': 'Write something' }))
const widget = element(
  'div',
  { 'aria-roledescription': 'publish-widget' },
  element('a', { href: '/mastodon.social/@sam_lpc' }, picture('Sam Okafor')),
  box.node,
  element('button', { type: 'button', 'aria-label': 'Change content visibility' }, element('i', {})),
  submitButton(isReply ? 'Reply' : 'Publish', { class: 'publish-button primary' }, () => [box]),
)
const search = element('input', { placeholder: 'Search' })
const place = isModal ? element('div', { role: 'dialog', 'aria-modal': 'true' }, widget) : widget
const requests = requestList({ accept: ['Authorize'], decline: ['Reject'] })
const isRequests = window.location.pathname === '/notifications/follow_request'
const text = element('span', { class: 'content-rich line-compact' }, 'How do you close a long case?')
const answered = isReply ? [element('article', {}, element('div', { class: 'status-body' }, text))] : []
show(element('header', {}, search), element('main', {}, ...(isRequests ? [requests] : [...answered, place]), feed()))
