/** Discord: Slate in a form without a button; Enter sends. */
import { onEnter } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { editableBox } from '../kit/plain-boxes'
import { slateBox } from '../kit/slate-box'
import '../kit/base.css'
import './style.css'

const isDirect = window.location.pathname.startsWith('/channels/@me')
const box = onEnter(slateBox(isDirect ? 'Message @elena' : 'Message #case-talk', { class: 'channelTextArea_f75fb0' }))
const search = editableBox({ role: 'combobox', 'aria-label': 'Search', 'aria-multiline': 'false' })
show(element('header', {}, search.node), element('main', {}, feed([]), element('form', {}, box.node)))
