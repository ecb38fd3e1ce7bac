/** The compose boxes of a page that were in focus and still stand, and the one in use. */

import type { Send } from '../shared/deliver'
import type { PageState } from '../shared/messages'
import type { Site } from '../sites/site'
import type { Host } from './card/host'
import { createHighlightPainter, createHighlights, type Highlights } from './paint/highlight'
import { createMirrorPainter } from './paint/mirror'
import type { Painter } from './paint/painter'
import { isValueBox } from './reader/read'
import { createSession, type Session } from './session'

export type SessionsOptions = {
  page: Document
  url: () => URL
  site: Site
  send: Send
  host: () => Host
  pageState: () => PageState
  changed(): void
  awaits(areMoved: boolean): void
  /** A text is checked, for the account that would post it. */
  posting(box: HTMLElement, handle: string | undefined): void
  signal: AbortSignal
}

export type Sessions = ReturnType<typeof createSessions>

export function createSessions(options: SessionsOptions) {
  const { page, url, site, send, host, pageState, signal } = options
  const byBox = new Map<HTMLElement, Session>()
  let current: Session | undefined
  let highlights: Highlights | undefined
  let count = 0

  function painterFor(box: HTMLElement, life: AbortSignal): Painter {
    if (isValueBox(box)) return createMirrorPainter(box, () => host().layer, life)
    highlights ??= createHighlights(page, signal, () => host().element)
    return highlights ? createHighlightPainter(box, highlights, life) : NO_PAINT
  }

  function leave(session: Session): void {
    session.dispose()
    byBox.delete(session.box)
    if (current === session) current = undefined
    options.changed()
  }

  return {
    all: () => [...byBox.values()],
    current: () => current,
    of: (box: HTMLElement) => byBox.get(box),
    /** Takes up a box that came into focus; `undefined` when the site says it is no compose box. */
    enter(box: HTMLElement): Session | undefined {
      // Boxes left empty or taken out of the page have nothing to show.
      for (const other of [...byBox.values()]) {
        if (other.box !== box && (other.state === 'empty' || !other.box.isConnected)) leave(other)
      }
      let session = byBox.get(box)
      if (session === undefined) {
        const composer = () => site.composer(box, url())
        if (composer() === null) return undefined
        const life = new AbortController()
        session = createSession({
          id: ++count,
          box,
          composer,
          painter: painterFor(box, AbortSignal.any([signal, life.signal])),
          pageState,
          ask: (request, { surface, audience, handle }) => {
            options.posting(box, handle)
            return send('check', {
              ...request,
              site: site.id,
              host: url().host,
              surface,
              audience,
              ...(handle !== undefined && { handle }),
            })
          },
          changed: options.changed,
          awaits: options.awaits,
          gone: leave,
          signal,
        })
        session.signal.addEventListener('abort', () => life.abort())
        byBox.set(box, session)
      }
      // A site may have emptied it while the focus was elsewhere, as on its button.
      else session.touch(false)
      current = session
      options.changed()
      return session
    },
    /** The focus went elsewhere. */
    blur(): void {
      if (current === undefined) return
      current = undefined
      options.changed()
    },
    /** Checking was switched off or rests: everything goes. */
    clear(): void {
      for (const session of [...byBox.values()]) leave(session)
    },
  }
}

/** Browsers without highlights still have the badge and the card. */
const NO_PAINT: Painter = { paint: () => {}, rectsOf: () => [], at: () => undefined }
