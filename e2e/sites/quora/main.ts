/** Quora: an answer in a dialog, a comment under an answer; contenteditables of its own kind. */
import { submitButton } from '../kit/box'
import { element, feed, show } from '../kit/element'
import { editableBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const editor = (placeholder: string) => editableBox({ class: 'doc', 'data-placeholder': placeholder }, true)

const question = () =>
  element('div', { class: 'q-text puppeteer_test_question_title' }, 'How do I know that my therapist is right for me?')
const answer = editor('Write your answer')
const open = element('button', { type: 'button', 'data-replica': 'answer' }, 'Answer')
open.addEventListener('click', () => {
  const post = submitButton('Post', {}, () => [answer])
  document.getElementById('layers')!.replaceChildren(element('div', { role: 'dialog' }, question(), answer.node, post))
})
const comment = editor('Add a comment...')
const below = element(
  'div',
  { class: 'card' },
  'Ask them.',
  comment.node,
  submitButton('Add comment', {}, () => [comment]),
)
const search = element('input', { type: 'text', role: 'combobox', placeholder: 'Search Quora' })
show(element('header', {}, search), element('main', {}, question(), open, below, feed()))
