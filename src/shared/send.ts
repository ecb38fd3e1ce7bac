/**
 * Sending messages, typed by src/shared/messages.ts. The receiver (src/shared/serve.ts) parses every request; here the
 * answer is parsed, since a worker of another version may have given it.
 */
import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import {
  MESSAGES,
  type MessageName,
  PAGE_MESSAGES,
  type PageMessageName,
  type PageRequest,
  type PageResponse,
  type Request,
  type Response,
} from './messages'

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
export const answerSchema = z.union([z.object({ value: z.unknown() }), z.object({ error: z.string() })])
export type Answer = z.infer<typeof answerSchema>

export type Send = <N extends MessageName>(name: N, request: Request<N>) => Promise<Response<N>>

/** Whether this copy of the extension still runs. Cheap: content code asks at every event. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}

/** Sends to the worker (or, from the worker's own code, don't: call the function). One retry if it was asleep. */
export const send: Send = async (name, request) => {
  const answer = await delivered(() => browser.runtime.sendMessage({ framekeeper: name, payload: request }))
  return read(name, MESSAGES[name].response, answer) as never
}

/** Sends to the content scripts of a tab. `undefined` when no frame of it has anything to answer. */
export async function sendToPage<N extends PageMessageName>(
  tabId: number,
  name: N,
  request: PageRequest<N>,
  frameId?: number,
): Promise<PageResponse<N> | undefined> {
  const options = frameId === undefined ? {} : { frameId }
  let answer: unknown
  try {
    answer = await browser.tabs.sendMessage(tabId, { framekeeper: name, payload: request }, options)
  } catch {
    return undefined
  }
  if (answer === undefined || answer === null) return undefined
  return read(name, PAGE_MESSAGES[name].response, answer) as PageResponse<N>
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

function read(name: string, schema: z.ZodMiniType, given: unknown): unknown {
  const answer = z.safeParse(answerSchema, given)
  if (!answer.success) throw new MessageFailed(`${name}: not an answer`)
  if ('error' in answer.data) throw new MessageFailed(`${name}: ${answer.data.error}`)
  const value = z.safeParse(schema, answer.data.value)
  if (!value.success) throw new MessageFailed(`${name}: ${z.prettifyError(value.error)}`)
  return value.data
}
