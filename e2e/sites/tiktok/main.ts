/** TikTok: a comment under a video, the caption of an upload, a chat; all Draft.js. */
import { onEnter, submitButton } from '../kit/box'
import { draftBox } from '../kit/draft-box'
import { element, feed, show } from '../kit/element'
import { requestList } from '../kit/requests'
import '../kit/base.css'
import './style.css'

const { pathname } = window.location

function comment(): HTMLElement[] {
  const box = onEnter(draftBox({ label: 'Add comment...', placeholder: 'Add comment...' }))
  const input = element('div', { 'data-e2e': 'comment-input' }, box.node)
  const caption = element('h1', { 'data-e2e': 'browse-video-desc' }, 'Five minutes of rain on the window')
  return [caption, input, submitButton('Post', { 'data-e2e': 'comment-post' }, () => [box], 'div')]
}

function caption(): HTMLElement[] {
  const box = draftBox({ label: 'Description', placeholder: 'Share more about your video' })
  return [box.node, submitButton('Post', { 'data-e2e': 'post_video_button' }, () => [box])]
}

function chat(): HTMLElement[] {
  const box = onEnter(draftBox({ label: 'Send a message...', placeholder: 'Send a message...' }))
  const isNew = window.location.search === '?new'
  return [element('div', { 'data-e2e': isNew ? 'dm-new-input-editor' : 'message-input-area' }, box.node)]
}

/** A message from a stranger, opened a moment after the page has come. */
function request(): HTMLElement[] {
  const place = element('div', {})
  const list = () => requestList({ accept: ['Accept'], decline: ['Delete'], tag: 'div' })
  setTimeout(() => place.append(element('div', { class: 'css-1x2y-DivStrangerBox e1' }, list())), 300)
  return [place]
}

function page(): HTMLElement[] {
  if (window.location.search === '?request') return request()
  if (pathname.startsWith('/messages')) return chat()
  return pathname.startsWith('/tiktokstudio') ? caption() : comment()
}

show(
  element(
    'header',
    {},
    element('input', { type: 'search', 'data-e2e': 'search-user-input', placeholder: 'Search' }),
    element('a', { href: '/@sam.okafor.lpc', 'data-e2e': 'nav-profile' }, 'Profile'),
  ),
  element('main', {}, ...page(), feed()),
)
