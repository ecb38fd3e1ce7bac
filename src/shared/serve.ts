/**
 * Serving messages in the worker. Every request is parsed here and its sender checked: what only the extension's pages
 * may see (`from: 'page'`) is never given to a content script, which shares its process with the page.
 */
import * as z from 'zod/mini'
import { type Dropped, type Handler, listen, senderOf } from './listen'
import { MESSAGES, type MessageName, PAGE_MESSAGES, type Request, type Response } from './messages'

export type Handlers = { [N in MessageName]?: Handler<Request<N>, Response<N>> }

/**
 * Serves the worker's messages. Call it synchronously at the top of the worker, else a message that wakes it is lost.
 * `from: 'content'` may be sent by the extension's own pages too (the practice box does); never the other way round.
 */
export function serve(handlers: Handlers, signal?: AbortSignal): Dropped {
  const specs = Object.entries(MESSAGES).map(([name, { from, request }]) => {
    const parse = (payload: unknown) => {
      const parsed = z.safeParse(request as z.ZodMiniType, payload)
      return parsed.success
        ? { ok: true as const, value: parsed.data }
        : { ok: false as const, problem: z.prettifyError(parsed.error) }
    }
    return [name, { from, parse }] as const
  })
  return listen({
    specs: Object.fromEntries(specs),
    handlers,
    identify: senderOf,
    isElsewhere: (name) => Object.hasOwn(PAGE_MESSAGES, name),
    signal,
  })
}
