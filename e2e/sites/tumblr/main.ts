/** Tumblr: a Gutenberg-like editor, every block a contenteditable of its own; Enter splits into a new one. */
import { type Box, send, submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { editableBox, textareaBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const BLOCK = 'block-editor-rich-text__editable block-editor-block-list__block wp-block rich-text'
const blocks: Box[] = []
const list = element('div', { class: 'components-drop-zone' })

function addBlock(after?: HTMLElement): HTMLElement {
  const box = editableBox({ class: BLOCK, role: 'document', 'aria-label': 'Block: Paragraph', 'data-empty': 'true' })
  blocks.push(box)
  box.node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    addBlock(box.node).focus()
  })
  if (after) after.after(box.node)
  else list.append(box.node)
  return box.node
}

addBlock()
const tags = textareaBox({ 'aria-label': 'Tags editor', placeholder: '#add tags to help people find your post' })
const whole: Box = {
  node: list,
  text: () => blocks.map((block) => block.text()).join('\n'),
  clear: () => {
    list.replaceChildren()
    blocks.length = 0
    addBlock()
  },
}
const post = submitButton('Post now', {}, () => [whole, tags])
const dialog = element('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Post' }, list, tags.node, post)

function reply(): HTMLElement {
  const box = textareaBox({ placeholder: 'Reply as @sam-okafor', 'aria-label': 'Reply' })
  const form = element('form', {}, box.node, element('button', { type: 'submit', class: 'primary' }, 'Reply'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send([box])
  })
  return element('article', {}, element('p', {}, 'Quiet weeks count too.'), form)
}

const search = element('form', { role: 'search' }, element('input', { name: 'q', placeholder: 'Search Tumblr' }))
const isEditor = /^\/(new|reblog)\//.test(window.location.pathname)
show(element('header', {}, search), element('main', {}, isEditor ? dialog : reply(), feed()))
