/** Sending messages to the content scripts of a tab, from pages (src/shared/send.ts) and from the worker. */
import browser from './browser'
import { unwrap } from './deliver'
import type { PAGE_MESSAGES, PageMessageName, PageRequest, PageResponse } from './messages'
import { readAnswer } from './read-answer'

/** Sends to the content scripts of a tab. `undefined` when no frame of it has anything to answer. */
export type SendToPage = <N extends PageMessageName>(
  tabId: number,
  name: N,
  request: PageRequest<N>,
  frameId?: number,
) => Promise<PageResponse<N> | undefined>

/** @param schemas gives the messages' schemas: asked for when something is sent, waited for once it is answered */
export function createSendToPage(schemas: () => Promise<typeof PAGE_MESSAGES>): SendToPage {
  return async (tabId, name, request, frameId) => {
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
    return readAnswer(name, (await parsers)[name].response, unwrap(name, answer)) as never
  }
}
