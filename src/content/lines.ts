/** The quiet lines of a page, one at a time: a word to watch first, then a reminder, then what is said of the account. */
import { createAccountLine } from './account-line'
import type { LineView } from './card/view'
import { createReminders, type RemindersOptions } from './reminders'
import { createWatchedSearch, type WatchedSearchOptions } from './watched-search'

export type Lines = ReturnType<typeof createLines>

export function createLines(options: RemindersOptions & WatchedSearchOptions) {
  const watched = createWatchedSearch(options)
  const reminders = createReminders(options)
  const account = createAccountLine(options)
  return {
    get isShown() {
      return watched.isShown || reminders.isShown || account.isShown
    },
    view: (): LineView | undefined => watched.view() ?? reminders.view() ?? account.view(),
    /** By keyboard; `false` when there is no line. */
    focus: () => watched.focus() || reminders.focus() || account.focus(),
    close: () => (watched.isShown ? watched : reminders.isShown ? reminders : account).close(),
    /** A compose box came into focus, with the account that is posting where the page shows it. */
    writing(box: HTMLElement, handle: string | undefined): void {
      reminders.writing()
      void account.writing(box, handle)
    },
    /** A text is checked, for the account that would post it. */
    posting: (box: HTMLElement, handle: string | undefined) => void account.posting(box, handle),
    /** Something was typed into a compose box. */
    typed: account.typed,
    /** Something was typed into a field that is none. */
    searched(field: HTMLElement): void {
      watched.searched(field)
      reminders.searched(field)
    },
  }
}
