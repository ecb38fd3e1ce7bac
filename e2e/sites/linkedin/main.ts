/** LinkedIn in its three generations: the address says which one is served. */

import baseStyles from '../kit/base.css?inline'
import { type Box, onEnter, send, submitButton } from '../kit/box'
import { element, feed, innerLink, picture, show } from '../kit/element'
import { editableBox, textareaBox } from '../kit/plain-boxes'
import { quillBox, styleQuill } from '../kit/quill-box'
import { requestList } from '../kit/requests'
import { tiptapBox } from '../kit/tiptap-box'
import '../kit/base.css'
import './style.css'

/** Old share box: the same markup in the page or in the shadow root. */
function oldShareBox(readers = 'Anyone'): HTMLElement {
  const control = { type: 'button', class: 'share-unified-settings-entry-button' }
  const audience = element('button', control, `Post to ${readers}`)
  const box = quillBox('What do you want to talk about?', 'Text editor for creating content')
  const post = submitButton('Post', { class: 'share-actions__primary-action primary' }, () => [box])
  const attributes = { class: 'share-box-v2__modal', role: 'dialog', 'data-test-modal-id': 'sharebox' }
  return element('div', { ...attributes, 'aria-label': 'Create post' }, audience, box.node, post)
}

const newEditor = (label: string): Box =>
  tiptapBox({ 'aria-label': label }, { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' })

/** New share box: a native modal dialog; its button is only the last one with text. */
function newShareBox(): HTMLDialogElement {
  const box = newEditor('Text editor for creating content')
  const close = element('button', { type: 'button', 'aria-label': 'Dismiss' }, picture(''))
  const post = submitButton('Post', {}, () => [box])
  const screen = element('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' })
  screen.append(close, element('div', { componentkey: 'ShareBox_textEditor' }, box.node), post)
  return element('dialog', {}, screen) as HTMLDialogElement
}

/** New comment: TipTap, no form; the button sits in a section of its own. */
function commentBox(key: string): HTMLElement {
  const box = newEditor('Text editor for creating comment')
  const button = submitButton('Comment', {}, () => [box])
  const section = element('div', { componentkey: `commentButtonSection-${key}` }, button)
  return element('div', { componentkey: `commentBox-${key}` }, box.node, section)
}

function oldCommentBox(): HTMLElement {
  const box = quillBox('Add a comment…', 'Text editor for creating content')
  const button = submitButton('Post', { class: 'comments-comment-box__submit-button primary' }, () => [box])
  const form = element('div', { class: 'comments-comment-box__form' }, box.node, button)
  return element('div', { class: 'comments-comment-box' }, form)
}

/** A reply stands inside the item of the comment it answers. */
function oldReplyBox(): HTMLElement {
  const text = element('p', { class: 'update-components-text' }, 'So useful.')
  return element('article', { class: 'comments-comment-item' }, text, oldCommentBox())
}

/** A note that goes with an invitation, in the shell's shadow root. */
function invitationNote(): HTMLElement {
  const box = textareaBox({ id: 'custom-message', name: 'message', placeholder: 'Ex: We know each other from…' })
  const cancel = element('button', { type: 'button', 'aria-label': 'Cancel adding a note' }, 'Cancel')
  const button = submitButton('Send', { 'aria-label': 'Send invitation' }, () => [box])
  return element('div', { role: 'dialog', 'aria-label': 'Add a note to your invitation' }, box.node, cancel, button)
}

/** A headline and an "About" use the editor of the comments. */
function profileText(): HTMLElement {
  const box = newEditor('About')
  return element(
    'div',
    { role: 'dialog' },
    box.node,
    submitButton('Save', {}, () => [box]),
  )
}

function article(): HTMLElement {
  const title = textareaBox({ id: 'article-editor-headline__textarea', placeholder: 'Title' })
  const box = tiptapBox({ 'aria-label': 'Article editor content', 'data-test-article-editor-content-textbox': '' })
  const next = submitButton('Next', { class: 'article-editor-nav__publish primary' }, () => [title, box])
  return element('div', {}, element('nav', {}, next), title.node, box.node)
}

function messageBox(): HTMLElement {
  const attributes = { class: 'msg-form__contenteditable', role: 'textbox', 'aria-multiline': 'true' }
  const box = editableBox({ ...attributes, 'aria-label': 'Write a message…' }, true)
  const sendsOnEnter = new URLSearchParams(window.location.search).has('enter')
  if (sendsOnEnter) return conversation(onEnter(box).node)
  const button = element('button', { type: 'button', class: 'msg-form__send-button primary' }, 'Send')
  button.addEventListener('click', () => send([box]))
  return conversation(box.node, button)
}

/** What the other one wrote, above the form. */
function conversation(...parts: HTMLElement[]): HTMLElement {
  const body = element('p', { class: 'msg-s-event-listitem__body' }, 'Are you free on Thursday?')
  const item = element('div', { class: 'msg-s-event-listitem msg-s-event-listitem--other' }, body)
  return element('div', {}, item, element('form', { class: 'msg-form' }, ...parts))
}

/** The shadow root of the interop shell: open, its host without height. */
function interop(content: HTMLElement): HTMLElement {
  const outlet = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' })
  const root = outlet.attachShadow({ mode: 'open' })
  styleQuill(root)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(baseStyles)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  root.append(content)
  return outlet
}

const expandable = { 'data-testid': 'expandable-text-box' }

/** A post of the old generation: its box stands above the comments. */
function oldThread(): HTMLElement[] {
  const text = element('p', { class: 'update-components-text' }, 'Grief does not keep to a timetable.')
  return [text, oldCommentBox(), oldReplyBox()]
}

function thread(): HTMLElement {
  const reply = element('div', { componentkey: 'comment-1' }, element('p', expandable, 'So useful, thank you.'))
  reply.append(commentBox('reply'))
  const text = element('p', expandable, 'Grief does not keep to a timetable.')
  return element('div', { role: 'listitem' }, text, commentBox('post'), reply)
}

function render(): void {
  const { pathname, searchParams } = new URL(window.location.href)
  const layers = document.getElementById('layers')!
  const main = element('main', {}, feed())
  const search = { role: 'combobox', 'aria-label': 'Search', class: 'search-global-typeahead__input' }
  const own = element('nav', {}, element('a', { href: '/in/sam-okafor-lpc/' }, 'Sam Okafor, LPC'))
  const away = innerLink('/messaging/thread/2-abc/', 'Messaging', render)
  const invitations = innerLink('/mynetwork/invitation-manager/received/', 'Invitations', render)
  show(element('header', {}, element('input', search), own, away, invitations), main)
  layers.replaceChildren()
  const generation = searchParams.get('generation')
  if (pathname.startsWith('/mynetwork')) {
    const list = { componentkey: 'invitationManagerPage_InvitationsList' }
    main.append(requestList({ accept: ['Accept'], decline: ['Ignore'], list }))
  } else if (pathname.startsWith('/messaging')) main.append(messageBox())
  else if (pathname.startsWith('/feed/update')) main.append(...(searchParams.has('old') ? oldThread() : [thread()]))
  else if (pathname.startsWith('/article')) main.append(article())
  else if (pathname.includes('/edit/')) main.append(profileText())
  else if (pathname.startsWith('/in/')) layers.append(interop(invitationNote()))
  else if (generation === 'bubble') layers.append(interop(messageBox()))
  else if (generation === 'frame') {
    main.append(element('iframe', { 'data-testid': 'interop-iframe', src: '/messaging/thread/2-abc/' }))
  } else if (generation === 'shadow') layers.append(interop(oldShareBox()))
  else if (generation === 'dialog') {
    const dialog = newShareBox()
    layers.append(dialog)
    dialog.showModal()
  } else {
    const first = oldShareBox(searchParams.get('readers') ?? 'Anyone')
    main.append(first)
    // The site swaps the box for another about half a second after it appeared.
    const second = element('div', { 'data-replica': 'swapped' })
    if (searchParams.has('swaps')) {
      setTimeout(() => {
        second.append(oldShareBox())
        first.replaceWith(second)
      }, 500)
    }
  }
  main.append(main.querySelector('[data-replica="feed"]')!)
}

styleQuill(document)
render()
window.addEventListener('popstate', render)
