/**
 * Sending messages, typed by src/shared/messages.ts. The receiver (src/shared/serve.ts) parses every request; here the
 * answer is parsed, since a worker of another version may have given it. Content scripts have src/content/send.ts.
 */
import * as z from 'zod/mini'
import browser from './browser'
import { createSend, MessageFailed, unwrap } from './deliver'
import type { PageMessageName, PageRequest, PageResponse } from './messages'

export { ExtensionGone, isAlive, MessageFailed, type Send } from './deliver'

/** All messages' schemas, made only when something is sent: no page needs them to be drawn. */
const schemas = () => import('./messages')

/** Sends to the worker. */
export const send = createSend(async (name, value) => read(name, (await schemas()).MESSAGES[name].response, value))

/** Sends to the content scripts of a tab. `undefined` when no frame of it has anything to answer. */
export async function sendToPage<N extends PageMessageName>(
  tabId: number,
  name: N,
  request: PageRequest<N>,
  frameId?: number,
): Promise<PageResponse<N> | undefined> {
  const options = frameId === undefined ? {} : { frameId }
  // On their way while the page answers.
  const parsers = schemas()
  let answer: unknown
  try {
    answer = await browser.tabs.sendMessage(tabId, { framekeeper: name, payload: request }, options)
  } catch {
    return undefined
  }
  if (answer === undefined || answer === null) return undefined
  return read(name, (await parsers).PAGE_MESSAGES[name].response, unwrap(name, answer)) as PageResponse<N>
}

function read(name: string, schema: z.ZodMiniType, given: unknown): unknown {
  const value = z.safeParse(schema, given)
  if (!value.success) throw new MessageFailed(`${name}: ${z.prettifyError(value.error)}`)
  return value.data
}
