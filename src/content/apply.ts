/**
 * Writes a wording the user chose. Measured in ten editors: a cancelable `beforeinput` of type `insertReplacementText`
 * is taken by editors that own their model; the others take what `execCommand` types. Then the box is read again: if it
 * doesn't hold what was meant we stop, never retry, and offer the wording to copy.
 */
import { canWrite, type Plan } from './apply-plan'
import { isValueBox, read } from './reader/read'
import type { Point, Reading } from './reader/reading'

/** `written`, or refused before (`untouched`) or by (`refused`) the editor. */
export type Outcome = 'written' | 'untouched' | 'refused'

const SETTLE_MS = 600

export async function write(box: HTMLElement, plan: Plan): Promise<Outcome> {
  const reading = read(box)
  const { text } = reading
  const leadsThere = text.slice(0, plan.start) + plan.text + text.slice(plan.end) === plan.meant
  if (!leadsThere || !canWrite(plan, reading)) return 'untouched'
  const done = isValueBox(box) ? writeValue(box, plan) : await writeRich(box, plan, reading)
  if (!done) return 'untouched'
  return (await holds(box, plan.meant)) ? 'written' : 'refused'
}

/** `execCommand` keeps the browser's own undo, and fires the events that controlled inputs wait for. */
function writeValue(box: HTMLTextAreaElement | HTMLInputElement, plan: Plan): boolean {
  box.focus({ preventScroll: true })
  box.setSelectionRange(plan.start, plan.end)
  return type(box.ownerDocument, plan.text)
}

async function writeRich(box: HTMLElement, plan: Plan, reading: Reading): Promise<boolean> {
  const points = reading.points(plan.start, plan.end)
  if (points === null) return false
  box.focus({ preventScroll: true })
  await select(box, points.start, points.end)
  // Editors may have answered the new selection by drawing anew; typing may have gone on.
  const now = read(box)
  const fresh = now.text === reading.text ? now.points(plan.start, plan.end) : null
  if (fresh === null) return false
  const inputType = plan.text === '' ? 'deleteContentBackward' : 'insertReplacementText'
  const taken = !box.dispatchEvent(beforeInput(inputType, plan.text, fresh.start, fresh.end))
  return taken || type(box.ownerDocument, plan.text)
}

/** Types over the selection as the user would. */
function type(page: Document, text: string): boolean {
  return text === '' ? page.execCommand('delete') : page.execCommand('insertText', false, text)
}

function beforeInput(inputType: string, data: string, start: Point, end: Point): InputEvent {
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  })
  return new InputEvent('beforeinput', {
    inputType,
    data: data === '' ? null : data,
    targetRanges: [range],
    bubbles: true,
    cancelable: true,
    composed: true,
  })
}

/** Selects, and waits until the editor has heard of it: most keep a selection of their own, fed by `selectionchange`. */
async function select(box: HTMLElement, start: Point, end: Point): Promise<void> {
  const page = box.ownerDocument
  const heard = new Promise<void>((resolve) => {
    page.addEventListener('selectionchange', () => resolve(), { once: true })
    setTimeout(resolve, 60)
  })
  page.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  await heard
  await nextTask()
}

/** Whether the box comes to hold what was meant. Frameworks draw a little later than they decide. */
async function holds(box: HTMLElement, meant: string): Promise<boolean> {
  const until = performance.now() + SETTLE_MS
  while (performance.now() < until) {
    if (read(box).text === meant) {
      await nextTask()
      // A framework that puts its own text back does so at once.
      if (read(box).text === meant) return true
    }
    await new Promise((resolve) => setTimeout(resolve, 16))
  }
  return false
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
