/**
 * The extension's button in the toolbar, pressed over a tab, as a user does: the browser gives `activeTab` for it and
 * opens the popup. Launch with `unpacked: true`. The popup is no page of Playwright's: it is spoken to by protocol.
 */
import type { BrowserContext, CDPSession, Page } from 'playwright'
import { browserCommand } from './extension.ts'

type TargetInfo = { targetId: string; type: string; url: string; attached: boolean }
type Reply = { id?: number; result?: Record<string, unknown>; error?: { message: string } }

export type RealPopup = {
  /** All words on it. */
  words(): Promise<string>
  /** Presses a button by its name, with the pointer. */
  press(name: string): Promise<void>
  evaluate<T>(script: string): Promise<T>
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

/** What stands where it stood so long ago is where a pointer will find it. */
const STANDS_MS = 100

/** Presses the extension's button while `page` is in front, and waits until the popup is drawn. */
export async function pressToolbar(context: BrowserContext, id: string, page: Page): Promise<RealPopup> {
  const popup = await speakTo(await press(context, id, page), `chrome-extension://${id}/src/popup/`)
  await found(() => popup.evaluate<boolean>('document.querySelector("main:not([aria-busy])") !== null'))
  return popup
}

/** Presses it and looks no further: to be spoken to costs a page time. */
export async function press(context: BrowserContext, id: string, page: Page): Promise<CDPSession> {
  await page.bringToFront()
  const cdp = await context.browser()!.newBrowserCDPSession()
  const tabs = await targets(cdp, [{ type: 'tab' }])
  const tab = tabs.find(({ url }) => url === page.url())
  if (tab === undefined) throw new Error(`No tab at ${page.url()}`)
  await browserCommand(context, 'Extensions.triggerAction', { id, targetId: tab.targetId })
  return cdp
}

async function targets(cdp: CDPSession, filter?: object[]): Promise<TargetInfo[]> {
  const { targetInfos } = await cdp.send('Target.getTargets', filter ? ({ filter } as object) : {})
  return targetInfos
}

export async function found<T>(ask: () => Promise<T | undefined | false | ''>): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await ask()
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('Waited 5 s in vain for the popup.')
}

/** @param address how the popup's begins */
export async function speakTo(cdp: CDPSession, address: string): Promise<RealPopup> {
  const { targetId } = await found(async () => (await targets(cdp)).find(({ url }) => url.startsWith(address)))
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (reply: Reply) => void>()
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const reply = JSON.parse(event.message) as Reply
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
  })
  // The browser closes a popup as soon as something else comes to the front, its own questions too.
  cdp.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    for (const [id, answer] of waiting) answer({ id, error: { message: 'the popup was closed' } })
  })
  let last = 0
  const send = async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++last
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve))
    await cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
    const { result, error } = await reply
    if (error) throw new Error(`${method}: ${error.message}`)
    return result ?? {}
  }
  const evaluate = async <T>(expression: string): Promise<T> => {
    const options = { expression, returnByValue: true, awaitPromise: true }
    const { result, exceptionDetails } = (await send('Runtime.evaluate', options)) as {
      result: { value: T }
      exceptionDetails?: object
    }
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return result.value
  }
  return {
    evaluate,
    words: () => evaluate('document.body.innerText'),
    async press(name) {
      // What the page answers comes a little after the popup is drawn, and moves what stands below it.
      const at = await found(() =>
        evaluate<{ x: number; y: number } | undefined>(`new Promise((stands) => {
          const middle = () => {
            const named = [...document.querySelectorAll('button, [role="switch"]')]
            const button = named.find((one) => (one.textContent || one.labels?.[0]?.textContent || '').trim() === ${JSON.stringify(name)})
            button?.scrollIntoView({ block: 'center' })
            const box = button?.getBoundingClientRect()
            return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
          }
          const before = middle()
          setTimeout(() => {
            const at = middle()
            stands(at?.x === before?.x && at?.y === before?.y ? at : undefined)
          }, ${STANDS_MS})
        })`),
      )
      await evaluate(
        `addEventListener('click', () => { window.wasPressed = true }, { capture: true, once: true }); true`,
      )
      const pressOnce = async () => {
        for (const type of ['mousePressed', 'mouseReleased']) {
          await send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 })
        }
        return evaluate<boolean>('window.wasPressed')
      }
      // A popup that was just opened may not hear its first press; what was pressed may close it.
      await found(() => pressOnce().catch(() => true))
      await evaluate('delete window.wasPressed').catch(() => {})
    },
    async screenshot() {
      const { data } = (await send('Page.captureScreenshot')) as { data: string }
      return Buffer.from(data, 'base64')
    },
    async close() {
      await cdp.send('Target.closeTarget', { targetId }).catch(() => {})
      await cdp.detach()
    },
  }
}
