/** YouTube Studio: title and description of a video, plain contenteditables with the same id in two places. */
import { submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { editableBox, textareaBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const field = (label: string) => editableBox({ id: 'textbox', role: 'textbox', 'aria-label': label })

const title = field('Add a title that describes your video')
const description = field('Tell viewers about your video')
/** The answer to a comment, in Studio's own inbox. */
function answer(): HTMLElement[] {
  const box = textareaBox({ 'aria-label': 'Add a reply...' })
  return [
    element('p', { id: 'content-text' }, 'Which book was it?'),
    box.node,
    submitButton('Reply', { id: 'submit-button' }, () => [box]),
  ]
}

const details = [
  element('div', { id: 'title-textarea' }, title.node),
  element('div', { id: 'description-textarea' }, description.node),
  submitButton('Save', { id: 'save' }, () => [title, description]),
]
const search = element('input', { type: 'text', 'aria-label': 'Search across your channel' })
show(
  element('header', {}, search),
  element('main', {}, ...(window.location.pathname.includes('/comments') ? answer() : details), feed([])),
)
