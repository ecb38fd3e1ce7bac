/**
 * The ten editors and the plain boxes that compose fields on social sites are made of, each in surroundings that X's
 * site file takes for a compose box of its own: the wrapper's test id, a dialog, a button that posts.
 */
import './style.css'
import { ckeditor } from './kinds/ckeditor'
import { draft } from './kinds/draft'
import type { Kind, Mounted } from './kinds/kind'
import { lexical } from './kinds/lexical'
import { inShadow, plain } from './kinds/plain'
import { prosemirror } from './kinds/prosemirror'
import { quill } from './kinds/quill'
import { reactTextarea } from './kinds/react-textarea'
import { slate } from './kinds/slate'
import { input, textarea } from './kinds/textarea'
import { tiptap } from './kinds/tiptap'

const KINDS: readonly Kind[] = [
  textarea,
  input,
  reactTextarea,
  plain,
  inShadow,
  lexical,
  draft,
  prosemirror,
  tiptap,
  quill,
  slate,
  ckeditor,
]

/** What tests ask the page for; `posted` is what would have gone to the site's server. */
export type EditorsPage = { editors: Record<string, Mounted>; posted: { editor: string; text: string }[] }

declare global {
  interface Window {
    page: EditorsPage
  }
}

const wanted = new URL(location.href).searchParams.get('only')
const page: EditorsPage = { editors: {}, posted: [] }

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

for (const kind of KINDS) if (wanted === null || wanted === kind.name) await add(kind)
window.page = page
document.body.dataset.ready = 'yes'
