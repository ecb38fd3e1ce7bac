/**
 * The quiet line: shown when something is typed into a people search, and on pages where requests are accepted. Once a
 * day each; the worker keeps count (src/background/reminders.ts). What is typed is never read here: see watched-search.ts.
 */

import type { Send } from '../shared/deliver'
import { t } from '../shared/i18n'
import type { Reminder, ReminderKind } from '../shared/messages-reminders'
import type { Site } from '../sites/site'
import type { Host } from './card/host'
import type { ReminderView } from './card/reminder'
import { KeptCaret } from './caret'
import type { Alive } from './lifetime'
import { onArrival } from './navigation'

export type RemindersOptions = {
  page: Document
  site: Site
  url: () => URL
  send: Send
  host: () => Host
  alive: Alive
  /** Asks how the page should look, if that isn't known yet; answers whether anything may be shown. */
  ready(): Promise<boolean>
  theme(anchor: Element): ReminderView['theme']
  redraw(): void
  /** Reads words out politely. */
  say(words: string): void
  signal: AbortSignal
}

type Shown = Omit<ReminderView, 'stop' | 'close'> & { at: number }

export type Reminders = ReturnType<typeof createReminders>

/** A search often ends in another page: the line can still be read there. */
const READING_MS = 10_000
/** Between two looks for requests that were not there when their page came. */
const LOOK_MS = 200

export function createReminders(options: RemindersOptions) {
  const { page, site, url, send, host, redraw, say, signal } = options
  let shown: Shown | undefined
  const caret = new KeptCaret()
  /** Kind -> the day it was last asked for in this page. */
  const asked = new Map<ReminderKind, number>()
  const today = () => new Date().getDate()

  async function offer(kind: ReminderKind, anchor: Element): Promise<void> {
    if (shown !== undefined || asked.get(kind) === today()) return
    asked.set(kind, today())
    const reminder = await claim(kind)
    if (!reminder || signal.aborted) return
    shown = { kind, reminder, theme: options.theme(anchor), focus: false, stopped: false, at: performance.now() }
    // Where a dialog is open the host may be in it, and must stay there: everything else is inert.
    if (kind === 'search' || !host().element.isConnected) host().serve(anchor)
    redraw()
    say(`${t(`content_remind_${kind}`)} ${t(`content_remind_${kind}_why`)} ${t('content_remind_keys')}`)
  }

  async function claim(kind: ReminderKind): Promise<Reminder | null> {
    try {
      return (await options.ready()) ? await send('claim-reminder', { site: site.id, kind }) : null
    } catch {
      // No answer: the next key may bring one.
      asked.delete(kind)
      return null
    }
  }

  function close(): void {
    if (shown === undefined) return
    shown = undefined
    caret.giveBack()
    redraw()
  }

  function stop(): void {
    if (shown === undefined) return
    send('stop-reminder', { kind: shown.kind }).catch(() => {})
    shown = { ...shown, stopped: true }
    redraw()
    say(t('content_remind_stopped'))
  }

  const holdsFocus = () => page.activeElement === host().element
  /** Requests are accepted in the page itself, not in what it embeds. */
  const isTop = page.defaultView === page.defaultView?.top
  const asksForRequests = () => (isTop && site.requests !== undefined ? site.requests(url(), page) : false)
  let looking: AbortController | undefined

  /** The list may come later than its page: before a button in it can be pressed, the pointer or the focus moves. */
  function lookOn(): void {
    const until = new AbortController()
    looking = until
    let last = Number.NEGATIVE_INFINITY
    const look = options.alive(() => {
      if (performance.now() - last < LOOK_MS) return
      last = performance.now()
      if (asksForRequests()) arrived()
    })
    const passive = { capture: true, passive: true, signal: AbortSignal.any([signal, until.signal]) }
    for (const moves of ['pointermove', 'pointerdown', 'focusin']) page.addEventListener(moves, look, passive)
  }

  function arrived(): void {
    looking?.abort()
    const isRequests = asksForRequests()
    if (isRequests === undefined) lookOn()
    if (shown !== undefined && !holdsFocus()) {
      const isOver = shown.kind === 'request' ? !isRequests : performance.now() - shown.at > READING_MS
      if (isOver) close()
    }
    if (isRequests && page.visibilityState === 'visible') void offer('request', page.body ?? page.documentElement)
  }

  if (site.peopleSearch !== undefined || site.requests !== undefined) onArrival(page, arrived, options.alive, signal)

  return {
    close,
    /** Something was typed into a field that is no compose box. */
    searched(field: HTMLElement): void {
      if (shown !== undefined || asked.get('search') === today()) return
      if (site.peopleSearch?.(field, url())) void offer('search', field)
    },
    /** Writing began: a search is over. */
    writing(): void {
      if (shown?.kind === 'search' && !holdsFocus()) close()
    },
    /** By keyboard; `false` when there is no line. */
    focus(): boolean {
      if (shown === undefined) return false
      if (!holdsFocus()) caret.keepFocused(page)
      shown = { ...shown, focus: true }
      redraw()
      return true
    },
    get isShown() {
      return shown !== undefined
    },
    view: (): ReminderView | undefined => shown && { ...shown, stop, close },
  }
}
