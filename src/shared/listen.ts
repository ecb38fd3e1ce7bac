/**
 * Receiving messages: every request is parsed and its sender checked. Only this extension's own contexts may send. What
 * is malformed is dropped and counted, and never throws.
 */
import type { Runtime } from 'webextension-polyfill'
import browser from './browser'
import type { Answer } from './deliver'

/** Who sent a message, as far as handlers may care. */
export type Sender = { kind: 'content' | 'page'; tabId?: number; frameId?: number; url?: string }

export type Handler<Q, A> = (request: Q, sender: Sender) => A | Promise<A>

/** How many messages were dropped since this context started, by reason. */
export type Dropped = { stranger: number; malformed: number; forbidden: number }

export type Parsed = { ok: true; value: unknown } | { ok: false; problem: string }

export type Listener = {
  /** Message name -> how its request is parsed, and whether only the extension's pages may send it. */
  specs: Readonly<Record<string, { parse(payload: unknown): Parsed; from?: 'content' | 'page' | 'any' }>>
  handlers: Readonly<Record<string, unknown>>
  identify(sender: Runtime.MessageSender): Sender | undefined
  /** Whether a name without a spec belongs to another kind of context: then it is none of ours, not malformed. */
  isElsewhere?(name: string): boolean
  /** Whether this context has something to answer to a message; if not it stays silent so that another can. */
  accepts?(name: string): boolean
  signal?: AbortSignal | undefined
}

export function listen({ specs, handlers, identify, isElsewhere, accepts, signal }: Listener): Dropped {
  const dropped: Dropped = { stranger: 0, malformed: 0, forbidden: 0 }

  // Chrome learnt to wait for a promise only lately: the answer goes by callback, which `true` keeps open.
  const listener = (message: unknown, from: Runtime.MessageSender, respond: (answer: Answer) => void): boolean => {
    const answer = answerTo(message, from)
    if (answer === undefined) return false
    void answer.then(respond)
    return true
  }

  function answerTo(message: unknown, from: Runtime.MessageSender): Promise<Answer> | undefined {
    const name = nameOf(message)
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    const handler = Object.hasOwn(handlers, name) ? (handlers[name] as Handler<unknown, unknown>) : undefined
    if (spec === undefined && !isElsewhere?.(name)) {
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
    const request = spec.parse((message as { payload?: unknown }).payload)
    if (!request.ok) {
      dropped.malformed++
      return Promise.resolve({ error: `malformed request: ${request.problem}` })
    }
    return resultOf(handler, request.value, sender)
  }

  const event = browser.runtime.onMessage
  event.addListener(listener as Parameters<typeof event.addListener>[0])
  signal?.addEventListener('abort', () => {
    // After an update the API object is gone: there is nothing left to take off.
    try {
      event.removeListener(listener as Parameters<typeof event.removeListener>[0])
    } catch {}
  })
  return dropped
}

/** The name on a message's envelope; empty for what is no message of ours. */
function nameOf(message: unknown): string {
  const isOurs = typeof message === 'object' && message !== null && 'framekeeper' in message
  return isOurs && typeof message.framekeeper === 'string' ? message.framekeeper : ''
}

async function resultOf(handler: Handler<unknown, unknown>, request: unknown, sender: Sender): Promise<Answer> {
  try {
    return { value: (await handler(request, sender)) ?? null }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** Content script, own page or worker; `undefined` for anything that isn't this extension. */
export function senderOf(sender: Runtime.MessageSender): Sender | undefined {
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
