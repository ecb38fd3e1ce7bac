/** WhatsApp on the web: Lexical in the footer of the open chat, another Lexical box for the search of chats. */
import { onEnter, send } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { lexicalBox } from '../kit/lexical-box'
import '../kit/base.css'
import './style.css'

const search = lexicalBox({ 'data-tab': '3', 'aria-label': 'Search input textbox' })
const box = onEnter(
  lexicalBox({ 'data-tab': '10', 'aria-label': 'Type to Elena', 'aria-placeholder': 'Type a message' }),
)
const icon = element('span', { 'data-icon': 'wds-ic-send-filled', 'aria-hidden': 'true' }, '➤')
const button = element('button', { type: 'button', 'aria-label': 'Send', class: 'primary' }, icon)
button.addEventListener('click', () => send([box]))
const text = element('div', { class: 'copyable-text' }, 'Can we move Thursday?')
const received = element('div', { class: 'message-in' }, text)
show(
  element('div', { id: 'side' }, search.node),
  element('div', { id: 'main' }, received, feed([]), element('footer', {}, box.node, button)),
)
