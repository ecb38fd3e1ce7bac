/** YouTube: plain contenteditables that appear once their placeholder is pressed, under strict Trusted Types. */
import { onModEnter, submitButton } from '../kit/box'
import { element, feed, picture, show } from '../kit/element'
import { editableBox } from '../kit/plain-boxes'
import '../kit/base.css'
import './style.css'

const { pathname } = window.location

function commentBox(label: string): HTMLElement {
  const box = onModEnter(editableBox({ id: 'contenteditable-root', 'aria-label': label, role: 'textbox' }))
  const thumbnail = element('yt-img-shadow', { id: 'author-thumbnail' }, picture('@SamOkaforLPC'))
  const submit = submitButton('Comment', { id: 'submit-button' }, () => [box])
  const cancel = element('button', { type: 'button', id: 'cancel-button' }, 'Cancel')
  return element('ytd-commentbox', {}, thumbnail, box.node, cancel, submit)
}

/** The box takes the place of the placeholder. */
function placeholder(label: string): HTMLElement {
  const area = element('div', { id: 'placeholder-area', tabindex: '0' }, label)
  area.addEventListener('click', () => area.replaceWith(commentBox(label)))
  return area
}

function watch(): HTMLElement[] {
  const text = element('div', { id: 'content-text' }, 'This is what my therapist does too.')
  return [
    element('h1', { class: 'style-scope ytd-watch-metadata' }, 'What a first session is like'),
    element('ytd-comments-header-renderer', {}, placeholder('Add a comment...')),
    element('ytd-comment-thread-renderer', {}, text, commentBox('Add a reply...')),
  ]
}

/** A second, empty copy of the controls lies in the page, as on the site. */
function community(): HTMLElement[] {
  const copy = element('div', { class: 'copy', 'aria-hidden': 'true' }, element('div', { id: 'placeholder-area' }))
  return [copy, element('ytd-backstage-post-dialog-renderer', {}, commentBox('Post an update to your fans'))]
}

const search = element('input', { name: 'search_query', role: 'combobox', placeholder: 'Search' })
const bar = element('ytd-topbar-menu-button-renderer', {}, element('button', { id: 'avatar-btn', type: 'button' }))
show(
  element('header', {}, element('form', { action: '/results' }, search), bar),
  element('main', {}, ...(pathname.endsWith('/community') ? community() : watch()), feed()),
)
