/** What every compose box of a replica can do, and the ways to post it. */
import { isModEnter, publish } from '../posted'
import { element } from './element'

export type Box = {
  /** What is put into the page; the editable element or a holder around it. */
  node: HTMLElement
  /** The text as the editor's own model has it. */
  text(): string
  clear(): void
}

/** Publishes each box that holds something and empties it. */
export function send(boxes: readonly Box[]): void {
  for (const box of boxes) {
    const text = box.text()
    if (!text.trim()) continue
    publish(text)
    box.clear()
  }
}

/** A control that posts: a button, or a `div` with the role on sites that use one. */
export function submitButton(name: string, attributes: Record<string, string>, boxes: () => Box[], tag = 'button') {
  const base: Record<string, string> = tag === 'button' ? { type: 'button' } : { role: 'button', tabindex: '0' }
  const button = element(tag, { class: 'primary', ...base, ...attributes }, name)
  button.addEventListener('click', () => send(boxes()))
  return button
}

/** Posts on a key press, before the editor sees it. Never while an IME composes. */
function onKey(box: Box, posts: (event: KeyboardEvent) => boolean): Box {
  box.node.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || !posts(event)) return
      event.preventDefault()
      event.stopPropagation()
      event.stopImmediatePropagation()
      send([box])
    },
    { capture: true },
  )
  return box
}

/** Enter posts, Shift+Enter makes a new line. */
export const onEnter = (box: Box): Box => onKey(box, (event) => event.key === 'Enter' && !event.shiftKey)

/** Ctrl+Enter or Cmd+Enter posts. */
export const onModEnter = (box: Box): Box => onKey(box, isModEnter)
