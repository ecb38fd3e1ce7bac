/** The vault as the extension's own pages see it: messages to the worker, sent from a page of the extension. */
import type { Page } from 'playwright'
import type { Browser } from './extension'

export type Asker = { page: Page; ask(name: string, payload?: object): Promise<unknown> }

/** Opens a page of the extension to ask from. The answer is the message's own, or an error. */
export async function asker(browser: Browser): Promise<Asker> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.id}/src/options/index.html#appearance`)
  return {
    page,
    async ask(name, payload = {}) {
      const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
        framekeeper: name,
        payload,
      })
      if ('error' in answer) throw new Error(`${name}: ${answer.error}`)
      return answer.value
    },
  }
}

export type KeptNote = { question: string; text?: string; site: string; citations: unknown[] }

/** All notes, newest first. */
export async function notesOf({ ask }: Asker): Promise<KeptNote[]> {
  const { entries } = (await ask('notes')) as { entries: { value: KeptNote }[] }
  return entries.map(({ value }) => value)
}
