/** Serving what popup and worker ask of a page's content script. */
import { type Dropped, type Handler, listen, senderOf } from '../shared/listen'
import type { PageMessageName, PageRequest, PageResponse } from '../shared/messages'
import { parseShape } from '../shared/shape'
import { ASKED } from './shapes'

export type PageHandlers = { [N in PageMessageName]?: Handler<PageRequest<N>, PageResponse<N>> }

/** @param accepts whether this frame has something to answer to a message */
export function servePage(handlers: PageHandlers, accepts: (name: string) => boolean, signal?: AbortSignal): Dropped {
  const specs = Object.entries(ASKED).map(([name, shape]) => {
    return [name, { parse: (payload: unknown) => parseShape(shape, payload) }] as const
  })
  return listen({
    specs: Object.fromEntries(specs),
    handlers,
    // A content script of another tab can't reach this one, but say so: only pages and the worker may ask.
    identify(sender) {
      const known = senderOf(sender)
      return known?.kind === 'page' ? known : undefined
    },
    accepts,
    signal,
  })
}
