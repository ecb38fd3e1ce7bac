/**
 * The line about the account that is posting: asks once which account it is, and says when another one than last time is
 * in use. It never takes the focus and never stands over the box.
 */
import type { Role } from '../shared/account'
import { t } from '../shared/i18n'
import type { Send } from '../shared/send'
import type { Site } from '../sites/site'
import { type AccountLineView, wordsOf } from './card/account-line'
import type { Host } from './card/host'
import { KeptCaret } from './caret'

export type AccountLineOptions = {
  site: Site
  send: Send
  host: () => Host
  theme(anchor: Element): AccountLineView['theme']
  redraw(): void
  /** Reads words out politely. */
  say(words: string): void
  signal: AbortSignal
}

type Shown = Omit<AccountLineView, 'choose' | 'close'> & { box: HTMLElement }

export type AccountLine = ReturnType<typeof createAccountLine>

/** A switch has been read by then: the line goes by itself, so that nobody has to clear it away. */
const READ_AFTER_MS = 8000

export function createAccountLine({ site, send, host, theme, redraw, say, signal }: AccountLineOptions) {
  let shown: Shown | undefined
  const caret = new KeptCaret()
  let reading: ReturnType<typeof setTimeout> | undefined
  /** The account last told to the worker, so that checks need not tell it again. */
  let told: string | undefined
  signal.addEventListener('abort', () => clearTimeout(reading))

  function show(next: Omit<Shown, 'theme' | 'focus' | 'top'>): void {
    const { top, height } = next.box.getBoundingClientRect()
    // Chat boxes stand at the foot of the window, posts nearer its head: the line goes to the other end.
    const isLow = top + height / 2 > (next.box.ownerDocument.defaultView?.innerHeight ?? 0) / 2
    shown = { ...next, theme: theme(next.box), focus: false, top: isLow }
    clearTimeout(reading)
    redraw()
    say(t(...wordsOf(shown)))
  }

  function close(): void {
    if (shown === undefined) return
    clearTimeout(reading)
    shown = undefined
    caret.giveBack()
    redraw()
  }

  async function writing(box: HTMLElement, handle: string | undefined): Promise<void> {
    if (shown && !shown.box.isConnected) close()
    if (handle === undefined) return
    told = handle
    try {
      const { role, ask, switched } = await send('account-here', { site: site.id, handle })
      if (signal.aborted || (!ask && !switched)) return
      show({ kind: ask ? 'ask' : 'switched', handle, role, siteName: site.name, box })
    } catch {
      // No answer: the next focus, or the next check, asks again.
      told = undefined
    }
  }

  return {
    close,
    /** A compose box came into focus. */
    writing,
    /** A check goes out. Some sites let one change the account in the box itself, with the focus staying where it is. */
    async posting(box: HTMLElement, handle: string | undefined): Promise<void> {
      if (handle !== told) await writing(box, handle)
    },
    /** Something was typed in the box: from now on a switch is soon read. */
    typed(): void {
      if (shown?.kind !== 'switched' || reading !== undefined) return
      reading = setTimeout(() => {
        reading = undefined
        if (!shown?.focus) close()
      }, READ_AFTER_MS)
    },
    /** By keyboard; `false` when there is no line. */
    focus(): boolean {
      if (shown === undefined) return false
      if (!caret.isKept) caret.keep(shown.box)
      host().serve(shown.box)
      shown = { ...shown, focus: true }
      redraw()
      return true
    },
    get isShown() {
      return shown !== undefined
    },
    view(): AccountLineView | undefined {
      if (shown === undefined) return undefined
      const { handle } = shown
      return {
        ...shown,
        close,
        choose(role: Role) {
          send('set-role', { site: site.id, handle, role }).catch(() => {})
          close()
          say(t('content_account_noted'))
        },
      }
    },
  }
}
