/** X: an inline box on the home page, a modal over it for threads and replies, and X Chat. */
import { type Box, onEnter, onModEnter, send, submitButton } from '../kit/box'
import { draftBox } from '../kit/draft-box'
import { element, feed, show } from '../kit/element'
import { textareaBox } from '../kit/plain-boxes'
import { requestList } from '../kit/requests'
import '../kit/base.css'
import './style.css'

const { pathname, searchParams } = new URL(window.location.href)

const header = element(
  'header',
  { role: 'banner' },
  element('input', { 'data-testid': 'SearchBox_Search_Input', role: 'combobox', 'aria-label': 'Search query' }),
  element(
    'button',
    { type: 'button', 'data-testid': 'SideNav_AccountSwitcher_Button', 'aria-label': 'Account menu' },
    element('span', {}, 'Sam Okafor, LPC'),
    ' ',
    element('span', {}, '@sam_lpc'),
  ),
)

/** The post that a reply answers. */
const parent = () =>
  element(
    'article',
    { 'data-testid': 'tweet', role: 'article' },
    element('b', {}, 'Elena reads @elena_reads'),
    element('div', { 'data-testid': 'tweetText' }, 'Anyone else find the weeks after discharge harder than the stay?'),
  )

const postBox = (index: number, placeholder: string): Box =>
  onModEnter(draftBox({ label: 'Post text', placeholder, testId: `tweetTextarea_${index}` }))

function inline(isReply: boolean): HTMLElement[] {
  const box = postBox(0, isReply ? 'Post your reply' : 'What’s happening?')
  const button = submitButton(isReply ? 'Reply' : 'Post', { 'data-testid': 'tweetButtonInline' }, () => [box])
  return [...(isReply ? [parent()] : []), element('div', { class: 'card' }, box.node, button), feed()]
}

/** A post that is quoted stands in the box's frame, as a link without the marks of a post of its own. */
const quoted = () => element('div', { role: 'link', tabindex: '0', class: 'card' }, 'Discharge is a beginning, too.')

/** One button posts all boxes of a thread. */
function modal(answers: boolean, quotes: boolean): HTMLElement {
  const boxes: Box[] = []
  const list = element('div', {})
  const add = element('button', { type: 'button', 'data-testid': 'addButton' }, 'Add post')
  const grow = () => {
    boxes.push(postBox(boxes.length, answers ? 'Post your reply' : 'What’s happening?'))
    list.append(boxes.at(-1)!.node)
  }
  add.addEventListener('click', grow)
  grow()
  const button = submitButton(answers ? 'Reply' : 'Post', { 'data-testid': 'tweetButton' }, () => boxes)
  const parts = answers ? [parent()] : []
  const below = quotes ? [quoted()] : []
  return element('div', { role: 'dialog', 'aria-modal': 'true' }, ...parts, list, ...below, add, button)
}

/** X Chat: a real textarea; Enter sends. On other pages it stands in a drawer. */
function chat(place = 'dm-container'): HTMLElement {
  const box = onEnter(textareaBox({ 'data-testid': 'dm-composer-textarea', placeholder: 'Message' }))
  const button = submitButton('Send', { 'data-testid': 'dm-composer-send-button' }, () => [box])
  const title = element('div', { 'data-testid': 'dm-conversation-header' }, 'Elena reads')
  return element('div', { 'data-testid': place }, title, box.node, button)
}

/** The older messages: Draft.js. */
function oldChat(): HTMLElement {
  const box = onEnter(
    draftBox({ label: 'Start a new message', placeholder: 'Start a new message', testId: 'dmComposerTextInput' }),
  )
  const button = element('button', { type: 'button', 'data-testid': 'dmComposerSendButton' }, 'Send')
  button.addEventListener('click', () => send([box]))
  return element('div', { 'data-testid': 'DMDrawer' }, box.node, button)
}

/** The profile's own text. */
function profile(): HTMLElement {
  const box = textareaBox({ name: 'description', 'aria-label': 'Bio' })
  return element(
    'form',
    {},
    box.node,
    submitButton('Save', { 'data-testid': 'Profile_Save_Button' }, () => [box]),
  )
}

const main = element('main', { role: 'main' })
if (pathname === '/follower_requests') main.append(requestList({ accept: ['Accept'], decline: ['Decline'] }), feed())
else if (pathname.startsWith('/messages')) main.append(searchParams.has('old') ? oldChat() : chat(), feed())
else if (pathname.startsWith('/settings')) main.append(profile(), feed())
else main.append(...inline(pathname.includes('/status/')))
show(header, main)
if (pathname === '/compose/post') {
  document.getElementById('layers')!.append(modal(searchParams.has('in_reply_to'), searchParams.has('quotes')))
}
if (searchParams.has('drawer')) document.getElementById('layers')!.append(chat('chat-drawer-root'))
