/**
 * Sending messages from our pages, typed by src/shared/messages.ts. The receiver (src/shared/serve.ts) parses every
 * request; here the answer is parsed, since a worker of another version may have given it. Content scripts have
 * src/content/send.ts, the worker has src/background/send-to-page.ts.
 */
import { createSend } from './deliver'
import { readAnswer } from './read-answer'
import { createSendToPage } from './send-to-page'

export { ExtensionGone, isAlive, MessageFailed, type Send } from './deliver'

/** All messages' schemas, loaded only when something is sent: no page needs them to be drawn. A worker can't do that. */
const schemas = () => import('./messages')

/** Sends to the worker. */
export const send = createSend(async (name, value) =>
  readAnswer(name, (await schemas()).MESSAGES[name].response, value),
)

export const sendToPage = createSendToPage(async () => (await schemas()).PAGE_MESSAGES)
