/**
 * Reddit, the new site: Lexical in the light DOM, slotted into `shreddit-composer`; a post's title in a shadow root. A
 * comment's composer takes the place of its trigger once that is pressed.
 */
import { type Box, send } from '../kit/box'
import { element, feed, innerLink, show } from '../kit/element'
import { lexicalBox } from '../kit/lexical-box'
import { textareaBox } from '../kit/plain-boxes'
import { requestList } from '../kit/requests'
import '../kit/base.css'
import './style.css'

/** Gives a host an open shadow root with these parts. */
function shadowed(host: HTMLElement, ...parts: Node[]): HTMLElement {
  host.attachShadow({ mode: 'open' }).append(...parts)
  return host
}

function composer(label: string): HTMLElement {
  const box = lexicalBox({ name: 'body', slot: 'rte', 'aria-label': label, 'aria-placeholder': label }, true)
  const button = element('button', { type: 'submit', slot: 'submit-button', class: 'primary' }, 'Comment')
  button.addEventListener('click', () => send([box]))
  const host = element('shreddit-composer', {}, box.node, button)
  return shadowed(host, element('slot', { name: 'rte' }), element('slot', { name: 'submit-button' }))
}

/** Looks like a box; pressing it puts the composer in its place. */
function trigger(): HTMLElement {
  const host = element('comment-composer-host', {})
  const field = element('textarea', { placeholder: 'Join the conversation', rows: '1' })
  const fake = shadowed(element('faceplate-textarea-input', { 'data-replica': 'trigger' }), field)
  fake.addEventListener('click', () => {
    const real = composer('Join the conversation')
    fake.replaceWith(real)
    real.querySelector<HTMLElement>('[contenteditable]')!.focus()
  })
  host.append(fake)
  return host
}

function thread(): HTMLElement[] {
  const post = element('shreddit-post', {}, element('h1', { slot: 'title' }, 'How do you close a long case?'))
  shadowed(post, element('slot', { name: 'title' }))
  const text = element('div', { slot: 'comment' }, 'Slowly, and said out loud.')
  const row = element('shreddit-comment-action-row', {}, composer('Reply'))
  const comment = element('shreddit-comment', { thingid: 't1_abc' }, text, row)
  shadowed(comment, element('slot', { name: 'comment' }), element('slot', {}))
  return [post, trigger(), comment]
}

function submitPage(): HTMLElement[] {
  const title = textareaBox({ id: 'innerTextArea', placeholder: 'Title' })
  // In Markdown mode the body is a textarea in a shadow root of its own.
  const isMarkdown = new URLSearchParams(window.location.search).has('markdown')
  const body = isMarkdown
    ? textareaBox({ placeholder: 'Body text' })
    : lexicalBox({ name: 'body', slot: 'rte', 'aria-label': 'Post body text field' }, true)
  const boxes: Box[] = [title, body]
  const button = element('button', { type: 'button' }, 'Post')
  button.addEventListener('click', () => send(boxes))
  return [
    shadowed(element('faceplate-textarea-input', { name: 'title' }), title.node),
    isMarkdown
      ? shadowed(element('shreddit-markdown-composer', {}), body.node)
      : shadowed(element('shreddit-composer', {}, body.node), element('slot', { name: 'rte' })),
    shadowed(element('r-post-form-submit-button', { id: 'submit-post-button' }), button),
  ]
}

function page(): HTMLElement[] {
  const { pathname } = window.location
  if (pathname === '/chat/requests') return [requestList({ accept: ['Accept'], decline: ['Ignore'] })]
  return pathname.endsWith('/submit') ? submitPage() : thread()
}

function render(): void {
  const search = element('input', { type: 'text', name: 'q', placeholder: 'Search Reddit' })
  const inner = shadowed(element('faceplate-search-input', {}), search)
  show(
    element(
      'header',
      {},
      shadowed(element('reddit-search-large', {}), inner),
      innerLink('/r/therapists/submit', 'Create post', render),
    ),
    element('main', {}, ...page(), feed()),
  )
}

render()
window.addEventListener('popstate', render)
