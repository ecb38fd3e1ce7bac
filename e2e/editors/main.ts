/**
 * The ten editors and the plain boxes that compose fields on social sites are made of, each in surroundings that X's
 * site file takes for a compose box of its own: the wrapper's test id, a dialog, a button that posts.
 */
import type { Kind, Mounted } from './kinds/kind'
import './style.css'

/** Each in a file of its own: a test that needs one editor doesn't pay for all of them. */
const KINDS: Record<string, () => Promise<Kind>> = {
  textarea: async () => (await import('./kinds/textarea')).textarea,
  input: async () => (await import('./kinds/textarea')).input,
  'react-textarea': async () => (await import('./kinds/react-textarea')).reactTextarea,
  contenteditable: async () => (await import('./kinds/plain')).plain,
  shadow: async () => (await import('./kinds/plain')).inShadow,
  lexical: async () => (await import('./kinds/lexical')).lexical,
  draft: async () => (await import('./kinds/draft')).draft,
  prosemirror: async () => (await import('./kinds/prosemirror')).prosemirror,
  tiptap: async () => (await import('./kinds/tiptap')).tiptap,
  quill: async () => (await import('./kinds/quill')).quill,
  slate: async () => (await import('./kinds/slate')).slate,
  ckeditor: async () => (await import('./kinds/ckeditor')).ckeditor,
}

/** What tests ask the page for; `posted` is what would have gone to the site's server. */
export type EditorsPage = {
  editors: Record<string, Mounted>
  posted: { editor: string; text: string }[]
  /** Brings up one more editor of a kind, as a site does when a composer opens; the newest is the one in `editors`. */
  open(name: string): Promise<void>
}

declare global {
  interface Window {
    page: EditorsPage
  }
}

const wanted = new URL(location.href).searchParams.get('only')
const page: EditorsPage = { editors: {}, posted: [], open: async (name) => add(await KINDS[name]!()) }

async function add(kind: Kind): Promise<void> {
  const section = document.createElement('section')
  section.id = kind.name
  section.setAttribute('role', 'dialog')
  section.setAttribute('aria-label', kind.name)
  const title = document.createElement('h2')
  title.textContent = kind.name
  const wrapper = document.createElement('div')
  wrapper.className = 'box'
  const inner = document.createElement('div')
  inner.dataset.testid = 'tweetTextarea_0'
  const foot = document.createElement('footer')
  const button = document.createElement('button')
  button.dataset.testid = 'tweetButton'
  button.textContent = 'Post'
  foot.append(button)
  wrapper.append(inner)
  section.append(title, wrapper, foot)
  document.querySelector('main')?.append(section)
  const mounted = await kind.mount(inner)
  const post = () => {
    const text = mounted.model()
    if (text.trim() === '') return
    page.posted.push({ editor: kind.name, text })
    mounted.clear()
  }
  button.addEventListener('click', post)
  // As sites do: on keydown, before the editor makes a new line of it.
  section.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      event.stopPropagation()
      post()
    },
    { capture: true },
  )
  page.editors[kind.name] = mounted
}

for (const [name, kind] of Object.entries(KINDS)) if (wanted === null || wanted === name) await add(await kind())
window.page = page
document.body.dataset.ready = 'yes'
