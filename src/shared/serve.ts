/**
 * Serving messages. Every request is parsed here and its sender checked: only this extension's own contexts may send,
 * and what only the extension's pages may see (`from: 'page'`) is never given to a content script, which shares its
 * process with the page. What is malformed is dropped and counted, and never throws.
 */
import browser, { type Runtime } from 'webextension-polyfill'
import * as z from 'zod/mini'
import {
  envelopeSchema,
  MESSAGES,
  type MessageName,
  PAGE_MESSAGES,
  type PageMessageName,
  type PageRequest,
  type PageResponse,
  type Request,
  type Response,
} from './messages'
import type { Answer } from './send'

/** Who sent a message, as far as handlers may care. */
export type Sender = { kind: 'content' | 'page'; tabId?: number; frameId?: number; url?: string }

type Handler<Q, A> = (request: Q, sender: Sender) => A | Promise<A>
export type Handlers = { [N in MessageName]?: Handler<Request<N>, Response<N>> }
export type PageHandlers = { [N in PageMessageName]?: Handler<PageRequest<N>, PageResponse<N>> }

/** How many messages were dropped since this context started, by reason. */
export type Dropped = { stranger: number; malformed: number; forbidden: number }

type Spec = { request: z.ZodMiniType; from?: 'content' | 'page' | 'any' }

/**
 * Serves the worker's messages. Call it synchronously at the top of the worker, else a message that wakes it is lost.
 * `from: 'content'` may be sent by the extension's own pages too (the practice box does); never the other way round.
 */
export function serve(handlers: Handlers, signal?: AbortSignal): Dropped {
  return listen(MESSAGES, handlers, (sender) => senderOf(sender), undefined, signal)
}

/**
 * Serves the messages that popup and worker send to a page's content script.
 * @param accepts whether this frame has something to answer to a message; a frame that hasn't stays silent so that another can
 */
export function servePage(handlers: PageHandlers, accepts: (name: string) => boolean, signal?: AbortSignal): Dropped {
  // A content script of another tab can't reach this one, but say so: only pages and the worker may ask.
  const pageOnly = (sender: Runtime.MessageSender) => {
    const known = senderOf(sender)
    return known?.kind === 'page' ? known : undefined
  }
  return listen(PAGE_MESSAGES, handlers, pageOnly, accepts, signal)
}

function listen(
  specs: Record<string, Spec>,
  handlers: Record<string, unknown>,
  identify: (sender: Runtime.MessageSender) => Sender | undefined,
  accepts: ((name: string) => boolean) | undefined,
  signal: AbortSignal | undefined,
): Dropped {
  const dropped: Dropped = { stranger: 0, malformed: 0, forbidden: 0 }

  const listener = (message: unknown, from: Runtime.MessageSender): Promise<Answer> | undefined => {
    const envelope = z.safeParse(envelopeSchema, message)
    const name = envelope.success ? envelope.data.framekeeper : ''
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    const handler = Object.hasOwn(handlers, name) ? (handlers[name] as Handler<unknown, unknown>) : undefined
    if (!envelope.success || (spec === undefined && !isKnown(name))) {
      dropped.malformed++
      return undefined
    }
    // Known, but for another kind of context (a popup listens beside the worker).
    if (spec === undefined || handler === undefined) return undefined
    const sender = identify(from)
    if (sender === undefined) {
      dropped.stranger++
      return undefined
    }
    if (spec.from === 'page' && sender.kind !== 'page') {
      dropped.forbidden++
      return Promise.resolve({ error: 'not allowed from a content script' })
    }
    if (accepts !== undefined && !accepts(name)) return undefined
    const request = z.safeParse(spec.request, envelope.data.payload)
    if (!request.success) {
      dropped.malformed++
      return Promise.resolve({ error: `malformed request: ${z.prettifyError(request.error)}` })
    }
    return answer(handler, request.data, sender)
  }

  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0])
  signal?.addEventListener('abort', () => {
    // After an update the API object is gone: there is nothing left to take off.
    try {
      browser.runtime.onMessage.removeListener(
        listener as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
      )
    } catch {}
  })
  return dropped
}

async function answer(handler: Handler<unknown, unknown>, request: unknown, sender: Sender): Promise<Answer> {
  try {
    return { value: (await handler(request, sender)) ?? null }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function isKnown(name: string): boolean {
  return Object.hasOwn(MESSAGES, name) || Object.hasOwn(PAGE_MESSAGES, name)
}

/** Content script, own page or worker; `undefined` for anything that isn't this extension. */
function senderOf(sender: Runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  const own = browser.runtime.getURL('')
  // The worker has neither tab nor, in some versions, a URL. A content script always has a tab.
  const kind = sender.url?.startsWith(own) || (sender.tab === undefined && !sender.url) ? 'page' : 'content'
  return {
    kind,
    ...(sender.tab?.id !== undefined && { tabId: sender.tab.id }),
    ...(sender.frameId !== undefined && { frameId: sender.frameId }),
    ...(sender.url !== undefined && { url: sender.url }),
  }
}
