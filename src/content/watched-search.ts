/**
 * A people search that holds a word to watch. Only where the user switched that on is what is typed read: it goes to the
 * worker, which answers yes or no, and it is kept nowhere.
 */
import type { Send } from '../shared/deliver'
import { t } from '../shared/i18n'
import type { Site } from '../sites/site'
import type { Host } from './card/host'
import type { WatchedLineView } from './card/watched-line'
import { KeptCaret } from './caret'
import { isValueBox } from './reader/read'

export type WatchedSearchOptions = {
  page: Document
  site: Site
  url: () => URL
  send: Send
  host: () => Host
  ready(): Promise<boolean>
  /** Whether searches may be read. */
  watches(): boolean
  theme(anchor: Element): WatchedLineView['theme']
  redraw(): void
  say(words: string): void
  signal: AbortSignal
}

/** After the last key: a name is asked for once, not with each of its letters. */
const PAUSE_MS = 350
const LONGEST = 2_000

export function createWatchedSearch(options: WatchedSearchOptions) {
  const { page, site, url, send, host, redraw, signal } = options
  let shown: Pick<WatchedLineView, 'theme' | 'focus'> | undefined
  const caret = new KeptCaret()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Closed by hand: quiet until the word is gone from the search. */
  let closed = false
  signal.addEventListener('abort', () => clearTimeout(timer))

  async function look(box: HTMLElement): Promise<void> {
    if (!(await options.ready()) || !options.watches() || !box.isConnected) return
    const text = textOf(box).slice(0, LONGEST)
    const found = text.trim() !== '' && (await send('watch-search', { text }).catch(() => false))
    // Typed on meanwhile: the next look answers.
    if (signal.aborted || textOf(box).slice(0, LONGEST) !== text) return
    if (!found) {
      closed = false
      hide()
    } else if (shown === undefined && !closed) {
      shown = { theme: options.theme(box), focus: false }
      host().serve(box)
      redraw()
      options.say(`${t('content_remind_watched')} ${t('content_remind_watched_why')} ${t('content_remind_keys')}`)
    }
  }

  function hide(): void {
    if (shown === undefined) return
    shown = undefined
    caret.giveBack()
    redraw()
  }

  function close(): void {
    closed = true
    hide()
  }

  return {
    close,
    /** Something was typed into a field that is no compose box. */
    searched(field: HTMLElement): void {
      if (!site.peopleSearch?.(field, url())) return
      clearTimeout(timer)
      timer = setTimeout(() => void look(field), PAUSE_MS)
    },
    get isShown() {
      return shown !== undefined
    },
    /** By keyboard; `false` when there is no line. */
    focus(): boolean {
      if (shown === undefined) return false
      if (!caret.isKept) caret.keepFocused(page)
      shown = { ...shown, focus: true }
      redraw()
      return true
    },
    view: (): WatchedLineView | undefined => shown && { kind: 'watched', ...shown, close },
  }
}

const textOf = (box: HTMLElement): string => (isValueBox(box) ? box.value : (box.textContent ?? ''))
