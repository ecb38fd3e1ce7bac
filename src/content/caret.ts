/** The caret: where it is on screen, and how it is given back after a card had the focus. */
import { deepActive, editingHost } from './boxes'
import type { Painter } from './paint/painter'
import { isValueBox } from './reader/read'

/** The selection of the document or, in Chromium, of the shadow root that a box is in. */
function selectionIn(box: HTMLElement): Selection | null {
  const root = box.getRootNode() as { getSelection?(): Selection | null }
  return root.getSelection?.() ?? box.ownerDocument.getSelection()
}

/** The line the caret stands on, as wide as the box; nothing where it can't be told. */
export function caretLine(box: HTMLElement, painter: Painter): DOMRect[] {
  const rect = isValueBox(box) ? painter.layout?.()?.caretAt(box.selectionEnd ?? 0) : caretIn(box)
  if (rect === undefined || rect.height === 0) return []
  const around = box.getBoundingClientRect()
  return [new DOMRect(around.left, rect.top, around.width, rect.height)]
}

function caretIn(box: HTMLElement): DOMRect | undefined {
  const selection = selectionIn(box)
  if (selection === null || selection.rangeCount === 0 || !box.contains(selection.focusNode)) return undefined
  const range = box.ownerDocument.createRange()
  range.setStart(selection.focusNode ?? box, selection.focusOffset)
  return range.getClientRects()[0]
}

/** All that is written in a box, cut to what of the box is in sight. */
export function writtenIn(box: HTMLElement, painter: Painter): DOMRect {
  const around = box.getBoundingClientRect()
  const range = box.ownerDocument.createRange()
  range.selectNodeContents(box)
  const lines = isValueBox(box) ? painter.layout?.()?.written() : range.getBoundingClientRect()
  if (lines === undefined || lines.height === 0) return around
  const top = Math.max(lines.top, around.top)
  return new DOMRect(around.left, top, around.width, Math.max(0, Math.min(lines.bottom, around.bottom) - top))
}

/** Focus and caret of a box, kept while something of ours has the focus. */
export class KeptCaret {
  #giveBack: (() => void) | undefined

  get isKept(): boolean {
    return this.#giveBack !== undefined
  }

  keep(box: HTMLElement): void {
    this.#giveBack = rememberCaret(box)
  }

  /** Keeps those of whatever has the focus. */
  keepFocused(page: Document): void {
    const active = deepActive(page)
    if (active instanceof HTMLElement) this.keep(editingHost(active) ?? active)
  }

  giveBack(): void {
    this.#giveBack?.()
    this.forget()
  }

  forget(): void {
    this.#giveBack = undefined
  }
}

/** Remembers focus and selection of a box; the answer gives them back. */
function rememberCaret(box: HTMLElement): () => void {
  if (isValueBox(box)) {
    const { selectionStart, selectionEnd } = box
    return () => {
      box.focus({ preventScroll: true })
      box.setSelectionRange(selectionStart, selectionEnd)
    }
  }
  const selection = selectionIn(box)
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {}
  return () => {
    box.focus({ preventScroll: true })
    if (anchorNode == null || focusNode == null || !box.contains(anchorNode) || !box.contains(focusNode)) return
    try {
      box.ownerDocument.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0)
    } catch {
      // The text got shorter meanwhile: the caret stays where the focus put it.
    }
  }
}
