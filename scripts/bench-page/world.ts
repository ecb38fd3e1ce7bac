/** The content script's own world in a page, where its closed shadow root can be looked into. */
import type { Page } from 'playwright'

export type World = {
  /** Runs an expression there; a promise is awaited. */
  run<T>(expression: string): Promise<T>
}

/** @throws when the page has no content script of ours */
export async function worldOf(page: Page): Promise<World> {
  const cdp = await page.context().newCDPSession(page)
  const found = new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The page has no content script of ours.')), 5_000)
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== 'Framekeeper') return
      clearTimeout(late)
      resolve(context.id)
    })
  })
  await cdp.send('Runtime.enable')
  const contextId = await found
  return {
    async run<T>(expression: string) {
      const options = { expression, contextId, awaitPromise: true, returnByValue: true }
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', options)
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as T
    },
  }
}

/** How much of ours is on the page: marks, badges, mirrors. */
export const COUNTS = `(() => {
  const roots = [...document.querySelectorAll('[popover=manual]')].map((host) => chrome.dom.openOrClosedShadowRoot(host))
  const count = (selector) => roots.reduce((sum, root) => sum + (root?.querySelectorAll(selector).length ?? 0), 0)
  const ranges = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
  return { marks: ranges + count('.mark'), badges: count('.badge'), mirrors: count('.mirror') }
})()`
