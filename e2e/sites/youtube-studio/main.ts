/** YouTube Studio: title and description of a video, plain contenteditables with the same id in two places. */
import { submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { editableBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const field = (label: string) => editableBox({ id: 'textbox', role: 'textbox', 'aria-label': label })

const title = field('Add a title that describes your video')
const description = field('Tell viewers about your video')
const search = element('input', { type: 'text', 'aria-label': 'Search across your channel' })
show(
  element('header', {}, search),
  element(
    'main',
    {},
    element('div', { id: 'title-textarea' }, title.node),
    element('div', { id: 'description-textarea' }, description.node),
    submitButton('Save', { id: 'save' }, () => [title, description]),
    feed([]),
  ),
)
