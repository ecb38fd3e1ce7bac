/** Medium: a story is one contenteditable with its title as a heading in it; responses are written in a drawer. */
import { type Box, submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { editableBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const { pathname } = window.location
const search = element('input', { type: 'text', 'data-testid': 'headerSearchInput', placeholder: 'Search' })

function story(): void {
  const bare = editableBox({ role: 'textbox', class: 'postArticle-content' }, true)
  const box: Box = { ...bare, text: () => bare.text().trim() }
  box.node.prepend(element('h3', { 'data-testid': 'editorTitleParagraph' }, element('br', {})))
  const publish = submitButton('Publish', {}, () => [box])
  show(element('header', {}, search, publish), element('main', {}, box.node, feed([])))
}

function response(): void {
  const box = editableBox({ role: 'textbox', 'aria-label': 'What are your thoughts?' }, true)
  const drawer = element(
    'div',
    { role: 'dialog' },
    box.node,
    submitButton('Respond', {}, () => [box]),
  )
  show(
    element('header', {}, search),
    element('main', {}, element('article', {}, element('h1', {}, 'On endings.')), drawer, feed([])),
  )
}

if (pathname.startsWith('/new-story')) story()
else response()
