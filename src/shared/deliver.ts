/**
 * Bringing a message to the worker and its answer back, without a word on what is in them: src/shared/send.ts parses
 * with zod, src/content/send.ts with shapes compiled from the same schemas.
 */
import browser from './browser'
import type { MessageName, Request, Response } from './messages'

/** The extension was updated, disabled or removed while this page stayed open: nothing can be sent any more. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone'
  constructor() {
    super('Framekeeper was updated, disabled or removed: reload the page to go on.')
  }
}

/** The receiver refused the message or failed on it. */
export class MessageFailed extends Error {
  override readonly name = 'MessageFailed'
}

/** What the receiver puts round an answer, so that `null` and "nobody answered" are two things. */
export type Answer = { value: unknown } | { error: string }

export type Send = <N extends MessageName>(name: N, request: Request<N>) => Promise<Response<N>>

/** Whether this copy of the extension still runs. Cheap: content code asks at every event. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}

/**
 * A `send` to the worker (from the worker's own code, don't: call the function). One retry if it was asleep.
 * @param read parses what was answered to a message of that name, now or later, or throws `MessageFailed`
 */
export function createSend(read: (name: MessageName, value: unknown) => unknown): Send {
  return async (name, request) => {
    const answer = await delivered(() => browser.runtime.sendMessage({ framekeeper: name, payload: request }))
    return read(name, unwrap(name, answer)) as never
  }
}

/** What is in an answer. Throws `MessageFailed` for an error, or for what is no answer of ours. */
export function unwrap(name: string, answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null) {
    if ('value' in answer) return answer.value
    if ('error' in answer && typeof answer.error === 'string') throw new MessageFailed(`${name}: ${answer.error}`)
  }
  throw new MessageFailed(`${name}: not an answer`)
}

const ASLEEP = /receiving end|port closed|channel closed|back.forward cache/i
const GONE = /context invalidated|extension context/i
const RETRY_AFTER_MS = 60

/** Delivers once; again if the worker was being stopped or started just then. */
async function delivered(deliver: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    if (!isAlive()) throw new ExtensionGone()
    try {
      const answer = await deliver()
      if (answer !== undefined && answer !== null) return answer
      if (attempt > 0) throw new MessageFailed('Nobody answered.')
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (GONE.test(message) || !isAlive()) throw new ExtensionGone()
      if (attempt > 0 || !ASLEEP.test(message)) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS))
  }
}
