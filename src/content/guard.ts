/**
 * The pause before posting. A press that would post a text with unresolved marks is held once and explained; the next
 * press goes through untouched. Listens on `window` in capture from `document_start`, before any of the page's own
 * listeners. Keys are never replayed: whoever wants to post presses again.
 */
import type { PageState } from '../shared/messages'
import type { Site } from '../sites/site'
import { deepTarget, editingHost } from './boxes'
import type { Desk } from './desk'
import type { Alive } from './lifetime'
import { heldMarks } from './panel-state'
import type { Session } from './session'

export type GuardOptions = {
  page: Document
  site: Site
  sessions: () => readonly Session[]
  current: () => Session | undefined
  pageState: () => PageState
  desk: () => Desk
  ours(event: Event): boolean
  alive: Alive
  /** A text went out before its check was answered. */
  missed(session: Session, control: Element): void
  signal: AbortSignal
}

export type Guard = {
  /** Looks at a key that goes down, before anybody else; `true` when it was held, and is nobody's any more. */
  keyDown(event: KeyboardEvent): boolean
}

/** A press this soon after the last key may find the check still under way: it is awaited for a moment. */
const JUST_TYPED_MS = 300
const AWAIT_MS = 150
/** What posts is Enter, alone or with others (Site.isSubmitKey): no other key is looked at, and typing costs nothing. */
const POSTING = new Set(['Enter', 'Control', 'Meta'])

export function createGuard(options: GuardOptions): Guard {
  const { page, site, sessions, current, pageState, desk, ours, alive, missed, signal } = options
  /** The pointer's press under way was held: everything that belongs to it is swallowed too. */
  let swallowing = false
  let letThrough: EventTarget | undefined

  /** The boxes that a press would post, the one in use first. */
  function postedBy(path: readonly EventTarget[]): Session[] {
    return inUseFirst().filter((session) => session.box.isConnected && site.isSubmit(path, session.box))
  }

  function inUseFirst(): Session[] {
    const first = current()
    return first ? [first, ...sessions().filter((session) => session !== first)] : [...sessions()]
  }

  /** Decides for all boxes that one press posts together (a thread), as one. */
  function isHeld(posted: readonly Session[], control: Element, byKey: boolean): boolean {
    const now = performance.now()
    const wasHeld = posted.some((session) => session.pause.wasHeld)
    const verdicts = posted.map((session) =>
      session.pause.decide(wasHeld ? 0 : heldMarks(session, pageState().hold).length, now),
    )
    if (!verdicts.includes('hold')) {
      const { open } = desk()
      if (open?.kind === 'pause') desk().close()
      return false
    }
    if (!wasHeld) desk().openPause(posted, control, byKey)
    return true
  }

  const isOpen = (session: Session) => session.state === 'waiting'
  const flush = (posted: readonly Session[]) => Promise.all(posted.map((session) => session.flush()))

  const pointerDown = (event: PointerEvent) => {
    swallowing = false
    if (event.button !== 0 || ours(event)) return
    const posted = postedBy(event.composedPath())
    if (posted.length === 0) return
    // By the time of the click the answer is there, as a rule.
    if (posted.some(isOpen)) void flush(posted)
    // A finger that comes down may only be scrolling: there the click decides.
    else if (event.pointerType !== 'touch' && isHeld(posted, controlOf(event), false)) {
      swallowing = true
      stop(event)
    }
  }

  const pressGoesOn = (event: MouseEvent) => {
    if (swallowing && !ours(event)) stop(event)
  }

  const click = (event: MouseEvent) => {
    if (ours(event)) return
    if (swallowing) {
      swallowing = false
      stop(event)
      return
    }
    if (event.target === letThrough) return
    const path = event.composedPath()
    const posted = postedBy(path)
    if (posted.length === 0) return
    const control = controlOf(event)
    if (isHeld(posted, control, false)) stop(event)
    else if (posted.some(isOpen)) finish(event, posted, control)
  }

  /** The last words are being checked: a moment's wait, then the same button is pressed for the user, or held. */
  function finish(event: MouseEvent, posted: readonly Session[], control: Element): void {
    const justTyped = posted.some((session) => session.sinceInput() < JUST_TYPED_MS)
    const target = event.composedPath()[0]
    if (!justTyped || !event.isTrusted || !(target instanceof HTMLElement)) {
      for (const session of posted.filter(isOpen)) missed(session, control)
      return
    }
    stop(event)
    void Promise.race([flush(posted), pause(AWAIT_MS)]).then(() => {
      for (const session of posted) session.pause.unpass()
      if (signal.aborted || !isHeld(posted, control, false)) {
        for (const session of posted.filter(isOpen)) missed(session, control)
        letThrough = target
        target.click()
        letThrough = undefined
      }
    })
  }

  const keyDown = (event: KeyboardEvent): boolean => {
    if (!POSTING.has(event.key)) return false
    // 229: the key belongs to an input method. Its Enter takes a word, and posts nothing.
    if (event.isComposing || event.keyCode === 229 || ours(event)) return false
    const box = editingHost(deepTarget(event))
    const session = box && sessions().find((one) => one.box === box)
    if (session === undefined) return false
    if (event.key !== 'Enter') {
      // Maybe the start of Ctrl+Enter: use the time until the Enter.
      if (isOpen(session)) void session.flush()
      return false
    }
    if (!site.isSubmitKey(event, session.box)) return false
    if ((event.repeat && session.pause.wasHeld) || isHeld([session], session.box, true)) {
      stop(event)
      return true
    }
    if (isOpen(session)) missed(session, session.box)
    return false
  }

  const submit = (event: SubmitEvent) => {
    const form = event.composedPath()[0]
    if (!(form instanceof HTMLFormElement)) return
    const posted = inUseFirst().filter((session) => form.contains(session.box))
    if (posted.length > 0 && isHeld(posted, event.submitter ?? form, false)) stop(event)
  }

  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    page.defaultView?.addEventListener(type, alive(listener), { capture: true, signal })
  on('pointerdown', pointerDown)
  on('mousedown', pressGoesOn)
  on('pointerup', pressGoesOn)
  on('mouseup', pressGoesOn)
  on('click', click)
  on('submit', submit)
  return { keyDown }
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** What was pressed, as an element that a panel can stand by: the button rather than the words in it. */
function controlOf(event: Event): Element {
  const elements = event.composedPath().filter((target): target is Element => target instanceof Element)
  return elements.find((element) => element.matches('button, [role="button"], input')) ?? elements[0]!
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
