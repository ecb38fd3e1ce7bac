/** LinkedIn in its three generations: the address says which one is served. */
import quillStyles from 'quill/dist/quill.core.css?inline'
import { element, messageBox, quillBox, tiptapBox } from './boxes'
import './style.css'

const { pathname, searchParams } = new URL(window.location.href)

/** Old share box: the same markup in the page or in the shadow root. */
function oldShareBox(): HTMLElement {
  const audience = element('button', { type: 'button', class: 'share-unified-settings-entry-button' }, 'Post to Anyone')
  return element(
    'div',
    { class: 'share-box-v2__modal', role: 'dialog', 'data-test-modal-id': 'sharebox', 'aria-label': 'Create post' },
    audience,
    quillBox('What do you want to talk about?', 'share-actions__primary-action', 'Post'),
  )
}

/** New share box: a native modal dialog; its button is only the last one with text. */
function newShareBox(): HTMLDialogElement {
  const { box, send } = tiptapBox('Text editor for creating content')
  const post = element('button', { type: 'button' }, 'Post')
  post.addEventListener('click', send)
  const close = element('button', { type: 'button', 'aria-label': 'Dismiss' }, element('img', { alt: '' }))
  const screen = element('div', { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' }, close)
  const editor = element('div', { componentkey: 'ShareBox_textEditor' }, box)
  screen.append(editor, post)
  return element('dialog', {}, screen) as HTMLDialogElement
}

/** New comment: TipTap, no form; the button sits in a section of its own. */
function commentBox(key: string): HTMLElement {
  const { box, send } = tiptapBox('Text editor for creating comment')
  const button = element('button', { type: 'button' }, 'Comment')
  button.addEventListener('click', send)
  return element(
    'div',
    { componentkey: `commentBox-${key}` },
    box,
    element('div', { componentkey: `commentButtonSection-${key}` }, button),
  )
}

/** The shadow root of the interop shell: open, its host without height. */
function interop(content: HTMLElement): HTMLElement {
  const outlet = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' })
  const root = outlet.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(quillStyles)
  root.adoptedStyleSheets = [sheet]
  root.append(content)
  return outlet
}

const main = element('main', {}, element('section', { 'data-replica': 'feed', 'aria-label': 'Feed' }))
const nav = element('nav', {}, element('a', { href: '/in/sam-okafor-lpc/' }, 'Sam Okafor, LPC'))
document.body.append(element('header', {}, nav), main)

if (pathname.startsWith('/messaging')) main.append(messageBox())
else if (pathname.startsWith('/feed/update')) {
  const reply = element(
    'div',
    { componentkey: 'comment-1' },
    element('p', {}, 'So useful, thank you.'),
    commentBox('reply'),
  )
  main.append(element('p', {}, 'Grief does not keep to a timetable.'), commentBox('post'), reply)
} else if (searchParams.get('generation') === 'dialog') {
  const dialog = newShareBox()
  document.body.append(dialog)
  dialog.showModal()
} else if (searchParams.get('generation') === 'shadow') document.body.append(interop(oldShareBox()))
else {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(quillStyles)
  document.adoptedStyleSheets = [sheet]
  main.append(oldShareBox())
}
