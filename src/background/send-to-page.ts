/** Sending to pages from the worker, which has all its code from the beginning: browsers let it load no more. */
import { PAGE_MESSAGES } from '../shared/messages'
import { createSendToPage } from '../shared/send-to-page'

export const sendToPage = createSendToPage(async () => PAGE_MESSAGES)
