/**
 * The one node of ours in a page: an element of a random name under `documentElement`, or inside the open modal dialog
 * or full-screen element (outside of them everything is inert) or popover (a press outside closes it), with a closed
 * shadow root, in the top layer above whatever the site stacks up.
 */
import { parentAcross } from '../paint/clip'
import { adopt } from '../paint/sheet'
import { STYLES } from './styles'

export type Host = {
  /** Catches no pointer: mirrors are drawn here. */
  layer: HTMLElement
  /** Badges, card and panels. */
  app: HTMLElement
  /** Puts the host where `box` can be served, above what has been opened since. */
  serve(box: Element): void
  /** Whether an event came from our own surface. */
  owns(event: Event): boolean
  /** The page node that a style element may hang on where adopted sheets can't be reached. */
  element: HTMLElement
}

const KEPT_INSIDE = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'beforeinput', 'input'],
]

export function createHost(page: Document, signal: AbortSignal): Host {
  const element = page.createElement(neutralTag())
  const root = element.attachShadow({ mode: 'closed' })
  const layer = page.createElement('div')
  const app = page.createElement('div')
  layer.setAttribute('aria-hidden', 'true')
  root.append(layer, app)
  adopt(root, STYLES, signal)
  element.popover = 'manual'

  // Sites close menus and dialogs on a click "outside", and listen for keys everywhere: ours are none of theirs.
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { signal })
  // A press in the card must not take the focus from the box: the caret stays where it is.
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal })

  let served: Element | undefined

  function serve(box: Element): void {
    served = box
    const parent = enclosureOf(box) ?? page.documentElement
    const mustMove = element.parentNode !== parent
    if (mustMove) parent.append(element)
    // Places are worked out in pixels of the window: a page's own zoom (not the browser's) is taken back.
    for (const part of [layer, app]) part.style.setProperty('zoom', `${1 / (parent.currentCSSZoom ?? 1)}`)
    if (mustMove || !element.matches(':popover-open')) show()
  }

  /** Top layer order is order of showing: what was opened later lies above. */
  function show(): void {
    try {
      if (element.matches(':popover-open')) element.hidePopover()
      element.showPopover()
    } catch {
      // Just taken out of the page, or in a document that isn't active: fixed position has to do.
    }
  }

  /** From outside our root its host is the target; inside a root of the page's own, that root's host is. */
  const owns = (event: Event) =>
    event.target === element || (element.getRootNode() !== page && event.composedPath().includes(element))

  const screenChanged = () => {
    if (!element.isConnected) return
    if (served?.isConnected) serve(served)
    show()
  }
  page.addEventListener('fullscreenchange', screenChanged, { signal })
  signal.addEventListener('abort', () => element.remove())
  return { layer, app, serve, element, owns }
}

/** What a box is in, across shadow roots, that makes all outside inert (modal, full screen) or closes at a press there. */
function enclosureOf(box: Element): Element | null {
  for (let element: Element | null = box; element; element = parentAcross(element)) {
    if (element.matches('dialog:modal, [popover]:popover-open, :fullscreen')) return element
  }
  return null
}

function neutralTag(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const pick = () => [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => letters[byte % 26]).join('')
  return `${pick()}-${pick()}`
}
